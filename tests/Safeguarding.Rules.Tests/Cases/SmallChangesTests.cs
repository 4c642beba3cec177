using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Cases;

public sealed class SmallChangesTests
{
    [Theory]
    [InlineData("within: 1 month", "`within: 1 month` becomes `0 month`", "`within: 1 month` becomes `2 month`")]
    [InlineData("count: 0", "`count: 0` becomes `1`")]
    [InlineData("at-least: 2 per governance-year", "`at-least: 2 per governance-year` becomes `1 per governance-year`", "`at-least: 2 per governance-year` becomes `3 per governance-year`")]
    [InlineData("within: same day", "`within: same day` becomes `1 day`")]
    [InlineData("from: 2024-03-01", "`from: 2024-03-01` becomes `2024-02-29`", "`from: 2024-03-01` becomes `2024-03-02`")]
    [InlineData("starts: 09-01", "`starts: 09-01` becomes `08-31`", "`starts: 09-01` becomes `09-02`")]
    [InlineData("strength: must", "`strength: must` becomes `should`")]
    [InlineData("deputies: not-allowed", "`deputies: not-allowed` becomes `allowed`")]
    [InlineData("body: board-2")]
    [InlineData("note: \"2 of them\"")]
    [InlineData("source: 2024-03-01")]
    public void A_value_becomes_its_neighbours(string field, params string[] says) =>
        Assert.Equal(says, Says($"rules:\n  R:\n    {field}\n").Where(s => s.Contains("becomes", StringComparison.Ordinal)));

    [Fact]
    public void Every_part_of_a_rule_is_left_out_once_and_all_and_any_change_places() => Assert.Equal(
        [
            "R: the whole rule left out",
            "R: `quorum: { needs: { all: [a, b] } }` left out",
            "R: `needs: { all: [a, b] }` left out",
            "R: `all` becomes `any`",
            "R: `all: [a, b]` left out",
            "R: `a` left out of `all`",
            "R: `b` left out of `all`",
        ],
        Changes("rules:\n  R:\n    quorum: {needs: {all: [a, b]}}\n    source: X-1\n").Select(c => $"{c.Rule}: {c.Says}"));

    [Fact]
    public void No_two_changes_are_the_same_and_none_is_no_change()
    {
        const string Text = "ruleset: test/x\nin-force: {from: 2024-01-01}\nrules:\n  R:\n    quorum: {needs: {all: [a, {count: 2}]}}\n    strength: must\n";
        var texts = Changes(Text).Select(c => CanonicalText.Of(c.Root)).Append(CanonicalText.Of(YamlReader.Read(new SourceText("x.yaml", Text), new Report())!)).ToList();

        Assert.Equal(texts, texts.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void What_only_may_be_done_is_left_as_it_is() => Assert.Equal(
        ["OLD: the whole rule left out", "OLD: `within: 2 days` becomes `1 days`", "OLD: `strength: should` becomes `must`"],
        Changes("rules:\n  R: {count: 2, strength: may}\n  ALL: [{count: 2, strength: may}, {count: 3, strength: may}]\n  OLD:\n    - {count: 2, strength: may}\n    - {within: 2 days, strength: should}\n")
            .Select(c => $"{c.Rule}: {c.Says}").Where(s => !s.Contains("left out of", StringComparison.Ordinal) && !s.EndsWith("` left out", StringComparison.Ordinal) && !s.EndsWith("`3 days`", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_that_may_with_a_part_that_must_changes() => Assert.Contains(
        "`strength: must` becomes `should`",
        Says("rules:\n  R: {contents: {sections: [{section: a, strength: must}, {section: b, strength: may}]}, strength: may}\n"));

    [Fact]
    public void What_stands_above_the_rules_changes_as_well() => Assert.Equal(
        ["`from: 2024-01-01` left out", "`from: 2024-01-01` becomes `2023-12-31`", "`from: 2024-01-01` becomes `2024-01-02`"],
        Says("ruleset: test/x\nadopted-on: 2023-01-01\nin-force: {from: 2024-01-01}\n"));

    private static IEnumerable<string> Says(string text) => Changes(text).Select(c => c.Says);

    private static IEnumerable<RulesetMutation> Changes(string text) =>
        SmallChanges.Of((MappingNode)YamlReader.Read(new SourceText("x.yaml", text), new Report())!);
}
