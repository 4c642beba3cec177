namespace Safeguarding.Rules.Cli.Tests.Verbs;

public sealed class CheckVerbTests
{
    [Fact]
    public void Notes_are_counted_and_shown_where_they_are_asked_for()
    {
        var plain = Ran.Of("check compliant.yaml");
        var full = Ran.Of("check compliant.yaml --notes");

        Assert.Equal("1 file, 0 errors, 0 warnings\n", plain.Out);
        Assert.Contains("not shown, which need no change; --notes shows them", plain.Error, StringComparison.Ordinal);
        Assert.StartsWith("info SGR", full.Out, StringComparison.Ordinal);
        Assert.Empty(full.Error);
        Assert.Equal(plain.Code, full.Code);
    }

    [Fact]
    public void A_folder_is_searched_with_the_folders_in_it()
    {
        var ran = Ran.Of("check . --format json");

        Assert.Contains("\"file\": \"sources/board-terms.yaml\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"file\": \"passing.cases.yaml\"", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_twice_counts_once() => Assert.EndsWith("\n1 file, 0 errors, 1 warning\n", Ran.Of("check warned-ruleset.yaml ./warned-ruleset.yaml").Out, StringComparison.Ordinal);

    [Fact]
    public void A_ruleset_that_ships_is_checked_by_its_name() => Assert.EndsWith("1 file, 0 errors, 0 warnings\n", Ran.Of("check west-sussex/business-plan-2020").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("broken-ruleset.yaml")]
    [InlineData("broken-records.yaml")]
    [InlineData("broken-source.yaml")]
    [InlineData("broken.cases.yaml")]
    [InlineData("broken-syntax.yaml")]
    [InlineData("broken-bytes.yaml")]
    public void Every_mistake_says_where_it_is_and_how_to_mend_it(string file)
    {
        var blocks = Ran.Of($"check {file}").Out.Split("\n\n")[..^1];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            Assert.Contains($"\n  {file}:", block, StringComparison.Ordinal);
            Assert.Contains("\n  mend: ", block, StringComparison.Ordinal);
        });
    }
}
