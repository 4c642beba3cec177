namespace Safeguarding.Rules.Tests.Reading;

public sealed class RulesetChecksTests
{
    private const string Meets = "frequency: { body: board, at-least: 2 per governance-year }, strength: must, source: X-1";

    [Theory]
    [InlineData("2 per governance-year", "6:44 SGR0317 `2 per governance-year` needs to know when the governance year starts, and this ruleset does not say")]
    [InlineData("2 per term", "6:44 SGR0318 `2 per term` needs to know the terms, and this ruleset lists none")]
    [InlineData("2 per calendar-year", null)]
    public void A_period_needs_its_setting(string count, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Rulesets.Said(Rulesets.With($"  R: {{ frequency: {{ body: board, at-least: {count} }}, strength: must, source: X-1 }}")));

    [Fact]
    public void Working_days_need_a_calendar() => Assert.Equal(
        ["6:41 SGR0319 `5 working days` needs to know the bank holidays, and this ruleset names no calendar"],
        Rulesets.Said(Rulesets.With("  R: { frequency: { body: board, every: 5 working days }, strength: must, source: X-1 }")));

    [Fact]
    public void A_setting_that_is_there_is_enough() => Assert.Empty(
        Rulesets.Said(Rulesets.With($"  R: {{ {Meets} }}", "governance-year: { starts: 09-01 }\n")));

    [Fact]
    public void A_setting_under_a_mistyped_key_is_one_mistake() => Assert.Equal(
        ["5:1 SGR0102 `governence-year` is no field of `ruleset`; did you mean `governance-year`?"],
        Rulesets.Said(Rulesets.With($"  R: {{ {Meets} }}", "governence-year: { starts: 09-01 }\n")));

    [Fact]
    public void Several_rules_that_need_a_setting_are_one_mistake() => Assert.Single(
        Rulesets.Said(Rulesets.With($"  R: {{ {Meets} }}\n  S: {{ {Meets} }}")));

    [Fact]
    public void Adopted_needs_its_day() => Assert.Equal(
        ["3:1 SGR0316 this ruleset is adopted and does not say when"],
        Rulesets.Said(Rulesets.With("  {}").Replace("proposal", "adopted", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{ from: 2020-01-01 }", "7:22 SGR0327 `R` reaches beyond its ruleset, which is in force 2024-09-01 to 2026-08-31")]
    [InlineData("{ from: 2025-01-01, to: 2027-01-01 }", "7:22 SGR0327 `R` reaches beyond its ruleset, which is in force 2024-09-01 to 2026-08-31")]
    [InlineData("{ from: 2027-01-01 }", "7:22 SGR0326 `R` is never in force: its ruleset is in force 2024-09-01 to 2026-08-31")]
    [InlineData("{ to: 2020-01-01 }", "7:22 SGR0326 `R` is never in force: its ruleset is in force 2024-09-01 to 2026-08-31")]
    [InlineData("{ from: 2025-01-02, to: 2025-01-01 }", "7:46 SGR0325 this ends on 2025-01-01, before it begins on 2025-01-02")]
    [InlineData("{ from: 2025-01-01 }", null)]
    public void Days_of_a_rule_lie_in_those_of_its_ruleset(string days, string? expected)
    {
        var text = Rulesets.With($"  R: {{ quorum: {{ body: b, needs: a }}, strength: must,\n           in-force: {days}, source: X-1 }}");

        Assert.Equal(expected is null ? [] : [expected], Rulesets.Said(text));
    }

    [Fact]
    public void Terms_do_not_overlap() => Assert.Equal(
        ["5:1 SGR0328 two terms hold 2025-12-01 to 2025-12-19"],
        Rulesets.Said(Rulesets.With("  {}", "terms: [{ from: 2025-09-01, to: 2025-12-19 }, { from: 2025-12-01, to: 2026-03-31 }]\n")));

    [Fact]
    public void Replacing_needs_something_followed()
    {
        const string Rule = "  R: { quorum: { body: b, needs: a }, strength: must, source: X-1, because: so, replaces: FLOOR }";

        Assert.Equal(["6:91 SGR0329 `FLOOR` is replaced here, and this ruleset follows no other"], Rulesets.Said(Rulesets.With(Rule)));
        Assert.Empty(Rulesets.Said(Rulesets.With(Rule, "follows: floor\n")));
    }
}
