namespace Safeguarding.Rules.Cli.Tests;

public sealed class ToolTests
{
    private const string Evaluate = "evaluate board.yaml --as-of 2024-12-31 --records";

    [Theory]
    [InlineData($"{Evaluate} compliant.yaml", 0)]
    [InlineData($"{Evaluate} not-compliant.yaml", 1)]
    [InlineData($"{Evaluate} undetermined.yaml", 3)]
    [InlineData($"{Evaluate} broken-records.yaml", 2)]
    [InlineData("evaluate board-proposal.yaml --as-of 2024-12-31 --records compliant.yaml", 3)]
    [InlineData("evaluate broken-ruleset.yaml --as-of 2024-12-31 --records compliant.yaml", 1)]
    [InlineData("evaluate broken-ruleset.yaml --as-of 2024-12-31 --records broken-records.yaml", 2)]
    [InlineData("evaluate board.yaml --as-of 2024-02-30 --records compliant.yaml", 2)]
    [InlineData("check board.yaml", 0)]
    [InlineData("check warned-ruleset.yaml", 0)]
    [InlineData("check warned-ruleset.yaml --strict", 1)]
    [InlineData("check broken-records.yaml", 1)]
    [InlineData("check nothing.yaml", 2)]
    [InlineData("ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body board --attending director,superintendent", 0)]
    [InlineData("ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body board --attending director", 1)]
    [InlineData("ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body borad", 2)]
    [InlineData("ask quorum desk.yaml --records desk-records.yaml --as-of 2024-12-31 --body board", 0)]
    [InlineData("ask chair desk.yaml --records desk-records.yaml --as-of 2024-12-31 --body board", 0)]
    [InlineData("ask chair desk.yaml --records desk-records.yaml --as-of 2024-12-31", 0)]
    [InlineData("ask chair signs-off.yaml --records desk-records.yaml --as-of 2024-12-31", 2)]
    [InlineData("ask chair broken-ruleset.yaml --records desk-records.yaml --as-of 2024-12-31 --body board", 1)]
    [InlineData("ask", 2)]
    [InlineData("explain board.yaml BOARD-MEETS", 0)]
    [InlineData("explain board.yaml NO-SUCH-RULE", 2)]
    [InlineData("explain broken-ruleset.yaml BROKEN-MEETS", 1)]
    [InlineData("test passing.cases.yaml", 0)]
    [InlineData("test failing.cases.yaml", 1)]
    [InlineData("test broken.cases.yaml", 1)]
    [InlineData("test nothing.yaml", 2)]
    [InlineData("coverage coverage", 1)]
    [InlineData("coverage coverage/board.yaml coverage/sources/guidance.yaml", 0)]
    [InlineData("coverage nothing", 2)]
    [InlineData("mutate mutate/board.yaml", 1)]
    [InlineData("mutate mutate/tested.yaml --cases mutate/tested.cases.yaml", 0)]
    [InlineData("mutate broken-ruleset.yaml", 1)]
    [InlineData("mutate nothing", 2)]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    [InlineData("", 2)]
    [InlineData("judge", 2)]
    public void Exit_code_is_the_promised_one(string line, int code) => Assert.Equal(code, Ran.Of(line).Code);

    [Theory]
    [InlineData("evaluate")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("ask chair")]
    [InlineData("ask obligations")]
    [InlineData("test")]
    [InlineData("coverage")]
    [InlineData("mutate")]
    public void A_refusal_writes_nothing_to_the_standard_output(string verb)
    {
        var ran = Ran.Of($"{verb} --no-such-option");

        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Out);
        Assert.StartsWith("error  `--no-such-option` is not an option", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_that_of_the_library() => Assert.Equal($"safeguarding-rules {Tool.Version}\n", Ran.Of("--version").Out);

    [Fact]
    public void A_mistake_of_ours_is_called_one()
    {
        var ran = Ran.Of(["evaluate", "board.yaml", "--records", "compliant.yaml"], today: () => throw new InvalidOperationException("planted"));

        Assert.Equal(70, ran.Code);
        Assert.StartsWith("error  this is a mistake in safeguarding-rules", ran.Error, StringComparison.Ordinal);
        Assert.Contains("planted", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone()
    {
        foreach (var (_, line) in Scenes.InAFile)
        {
            var ran = Ran.Of(line);
            Assert.DoesNotContain('\r', ran.Out + ran.Error);
        }
    }

    [Fact]
    public void Colour_is_for_terminals()
    {
        foreach (var (_, line) in Scenes.InAFile)
        {
            var ran = Ran.Of(line);
            Assert.DoesNotContain('\u001b', ran.Out + ran.Error);
        }
    }
}
