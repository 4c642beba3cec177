namespace Safeguarding.Rules.Cli.Tests.Documentation;

/// <summary>The pages that show the tool at work, done step by step. With SAFEGUARDING_RULES_WRITE_PAGES=1 the test writes what the tool printed into them.</summary>
public sealed class WalkthroughTests
{
    [Theory]
    [InlineData("rulesets/README.md", 15)]
    [InlineData("docs/officer-walkthrough.md", 12)]
    [InlineData("docs/consistency.md", 4)]
    public void A_page_shows_what_comes_of_its_steps(string file, int fewest)
    {
        var path = Path.Combine(Folders.Repository, file);
        var page = File.ReadAllLines(path);
        using var walkthrough = new Walkthrough(page);
        var run = walkthrough.Run();
        if (Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_WRITE_PAGES") == "1")
        {
            File.WriteAllLines(path, run);
            page = run;
        }

        Assert.Equal(run, page);
        Assert.True(walkthrough.Steps >= fewest, $"only {walkthrough.Steps} steps were done");
    }

    [Fact]
    public void Output_that_is_not_the_one_shown_is_found()
    {
        using var walkthrough = new Walkthrough(["```console", "$ safeguarding-rules check rulesets/sussex/executive.yaml", "1 file, 1 error, 0 warnings", "```"]);

        Assert.Contains("1 file, 0 errors, 0 warnings", walkthrough.Run());
    }

    [Theory]
    [InlineData("a|b", "a|b", true)]
    [InlineData("a|…", "a|b|c", true)]
    [InlineData("…|c", "a|b|c", true)]
    [InlineData("a|…|c", "a|c", true)]
    [InlineData("a|…|c", "a|c|d", false)]
    [InlineData("…|b|…", "a|c", false)]
    [InlineData("a", "a|b", false)]
    public void Lines_may_be_left_out_where_the_page_says_so(string shown, string output, bool isSame) =>
        Assert.Equal(isSame, new Command(0, "check", 0, shown.Split('|')).Shows(output.Split('|')));

    [Theory]
    [InlineData("In `rulesets/sussex/executive.yaml`:", "yaml find=rulesets/sussex/executive.yaml", "no such line")]
    [InlineData("In some file:", "yaml add=rulesets/sussex/executive.yaml", "# more")]
    [InlineData("Make `rulesets/sussex/executive.yaml`:", "yaml write=rulesets/sussex/executive.yaml", "# all")]
    [InlineData("Look:", "console", "$ ls")]
    [InlineData("Look:", "console", "$ safeguarding-rules check rulesets/sussex/executive.yaml # exits 1")]
    public void A_step_that_cannot_be_done_is_found(string lead, string info, string line)
    {
        using var walkthrough = new Walkthrough([lead, "```" + info, line, "```", "```yaml put", "```"]);

        Assert.ThrowsAny<Exception>(walkthrough.Run);
    }
}
