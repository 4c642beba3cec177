using Safeguarding.Rules.Cli.Output;

namespace Safeguarding.Rules.Cli.Tests.Output;

public sealed class HarmlessTests
{
    private const string Evaluate = "evaluate board.yaml --as-of 2025-01-31 --records hostile.yaml";

    [Theory]
    [InlineData("plain words\nin two lines\n", "plain words\nin two lines\n")]
    [InlineData("café, 5 €", "café, 5 €")]
    [InlineData("a\u001b[2Jb", "a?[2Jb")]
    [InlineData("a\u202eb\rc\td", "a?b?c?d")]
    public void Lines_shows_what_would_move_the_cursor_as_a_question_mark(string text, string shown) => Assert.Equal(shown, Harmless.Lines(text));

    [Theory]
    [InlineData("")]
    [InlineData(" --format markdown")]
    [InlineData(" --format json")]
    public void What_a_record_says_moves_no_cursor(string format)
    {
        var text = Ran.Of(Evaluate + format).Out;

        Assert.Contains("31mred", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void What_a_record_says_moves_no_cursor_on_a_terminal() => Assert.DoesNotContain("\u001b[2J", Ran.OnTerminal(Evaluate).Out, StringComparison.Ordinal);
}
