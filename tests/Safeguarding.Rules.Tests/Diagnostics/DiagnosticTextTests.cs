using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    private static readonly Diagnostic Slip = new()
    {
        Code = "SGR0102",
        Severity = Severity.Error,
        Span = new("a.yaml", 2, 3, 4),
        Message = "`bodi` is no field of `quorum`; did you mean `body`?",
        Mend = "write `body`",
    };

    [Fact]
    public void Of_shows_the_place_the_line_the_mark_and_the_mend() => Assert.Equal(
        """
        error SGR0102  `bodi` is no field of `quorum`; did you mean `body`?
          a.yaml:2:3
            2 |   bodi: executive
              |   ^^^^
          mend: write `body`

        """,
        DiagnosticText.Of(Slip, new SourceText("a.yaml", "quorum:\n  bodi: executive\n")));

    [Fact]
    public void Of_shows_both_ends_of_a_conflict()
    {
        var conflict = Slip with
        {
            Message = "EXEC-MEETS and EXEC-GAP cannot both be met",
            Also =
            [
                new() { Span = new("a.yaml", 4, 5), Says = "EXEC-MEETS   at most 2 meetings in a governance year" },
                new() { Span = new("a.yaml", 15, 5), Says = "EXEC-GAP     no more than 4 months between meetings" },
            ],
        };

        Assert.Equal(
            """
            error SGR0102  EXEC-MEETS and EXEC-GAP cannot both be met
              a.yaml:2:3
              a.yaml:4:5    EXEC-MEETS   at most 2 meetings in a governance year
              a.yaml:15:5   EXEC-GAP     no more than 4 months between meetings
              mend: write `body`

            """,
            DiagnosticText.Of(conflict));
    }

    [Fact]
    public void Of_what_stands_in_no_file_shows_no_place() =>
        Assert.Equal("error SGR0102  x\n  mend: y\n", DiagnosticText.Of(Slip with { Span = default, Message = "x", Mend = "y" }));

    [Fact]
    public void Of_a_long_line_shows_the_part_around_the_mark()
    {
        var source = new SourceText("a.yaml", new string('a', 5000) + "here" + new string('b', 5000));
        var text = DiagnosticText.Of(Slip with { Span = new("a.yaml", 1, 5001, 4) }, source);
        var lines = text.Split('\n');

        Assert.All(lines, line => Assert.True(line.Length < 130, line));
        Assert.Equal(lines[2].IndexOf("here", StringComparison.Ordinal), lines[3].IndexOf('^'));
    }

    [Fact]
    public void Of_a_line_with_characters_that_turn_the_text_shows_marks_for_them() =>
        Assert.Contains("| a?b", DiagnosticText.Of(Slip with { Span = new("a.yaml", 1, 1) }, new SourceText("a.yaml", "a\u202eb")), StringComparison.Ordinal);

    [Fact]
    public void Of_a_place_beyond_the_file_shows_no_line() =>
        Assert.DoesNotContain("|", DiagnosticText.Of(Slip with { Span = new("a.yaml", 9, 1) }, new SourceText("a.yaml", "a")), StringComparison.Ordinal);

    [Fact]
    public void Of_several_finds_each_in_its_file()
    {
        var other = Slip with { Span = new("b.yaml", 1, 1) };
        var text = DiagnosticText.Of([Slip, other], new SourceText("b.yaml", "second"), new SourceText("a.yaml", "x\n  bodi: y"));

        Assert.Contains("2 |   bodi: y", text, StringComparison.Ordinal);
        Assert.Contains("1 | second", text, StringComparison.Ordinal);
    }
}
