using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class RecordedSyntaxTests
{
    private static readonly Syntax<Recorded<string>> Inside = Words.Recorded(Words.Id);
    private static readonly Syntax<Recorded<string>> AtTheTop = Words.Recorded(Words.Id, RecordedRange.Some.Of<string>());

    private static readonly DateOnly First = new(2024, 9, 1);
    private static readonly DateOnly Last = new(2025, 8, 31);

    [Fact]
    public void A_list_reaches_as_far_as_the_place_says()
    {
        Assert.Equal(Recorded.Whole("a"), Yaml.Read(Inside, "[a]"));
        Assert.Equal(Recorded.Some("a"), Yaml.Read(AtTheTop, "[a]"));
    }

    [Theory]
    [InlineData("not-kept")]
    [InlineData("unknown")]
    public void A_word_says_that_the_list_is_not_kept(string text) => Assert.Equal(Recorded<string>.NotKept, Yaml.Read(Inside, text));

    [Fact]
    public void A_mapping_says_how_far()
    {
        Assert.Equal(Recorded.Between(First, Last, "a"), Yaml.Read(AtTheTop, "{ recorded: 2024-09-01 to 2025-08-31, items: [a] }"));
        Assert.Equal(Recorded.Some("a"), Yaml.Read(AtTheTop, "{ recorded: some, items: [a] }"));
        Assert.Equal(Recorded.Some("a"), Yaml.Read(Inside, "{ whole: no, items: [a] }"));
        Assert.Equal(Recorded.Whole("a"), Yaml.Read(Inside, "{ whole: yes, items: [a] }"));
        Assert.Equal(Recorded.Some("a"), Yaml.Read(AtTheTop, "{ items: [a] }"));
    }

    [Theory]
    [InlineData("{ whole: no }", "0103 `list` has no `items`: what is in the list")]
    [InlineData("{ items: [a] }", "0113 `list` says none of `recorded` or `whole`")]
    [InlineData("{ whole: no, recorded: some, items: [a] }", "0112 `list` says `recorded` and `whole`, of which only one may stand")]
    [InlineData("{ recorded: 2024, items: [a] }", "0110 `2024` is not two days, the first before the last, or `some`")]
    [InlineData("{ recorded: 2024-09-02 to 2024-09-01, items: [] }", "0110 `2024-09-02 to 2024-09-01` is not two days, the first before the last, or `some`")]
    [InlineData("a", "0104 expected a list, each item a word such as `executive`, found `a`")]
    public void A_mapping_that_does_not_say_how_far_is_refused(string text, string problem) => Assert.Equal(problem, Yaml.Problem(Inside, text));

    [Fact]
    public void A_list_at_the_top_is_whole_of_stated_days_only() => Assert.Equal(
        "0101 `whole` is no field of `list`", Yaml.Problem(AtTheTop, "{ whole: yes, items: [a] }"));

    [Fact]
    public void Every_reach_is_written_as_it_is_read()
    {
        var all = new[] { Recorded<string>.NotKept, Recorded.Some("a"), Recorded.Between(First, Last, "a"), Recorded.Whole("a") };

        Assert.All(all, list => Assert.Equal(list, Yaml.Read(Inside, Yaml.Write(Inside, list))));
        Assert.All(all[..3], list => Assert.Equal(list, Yaml.Read(AtTheTop, Yaml.Write(AtTheTop, list))));
    }

    [Fact]
    public void A_list_at_the_top_that_is_whole_without_days_is_written_with_all_days() => Assert.Equal(
        Recorded.Between(DateOnly.MinValue, DateOnly.MaxValue, "a"), Yaml.Read(AtTheTop, Yaml.Write(AtTheTop, Recorded.Whole("a"))));
}
