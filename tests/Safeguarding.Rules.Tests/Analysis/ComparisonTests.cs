using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Analysis.RuleEdit;

namespace Safeguarding.Rules.Tests.Analysis;

public sealed class ComparisonTests
{
    private const string Reviewed = "deadline: { case: incident, after: notified, event: reviewed";
    private const string Meets = "frequency: { body: executive, counting: held";

    // In the order looser, stricter.
    public static TheoryData<string, string> OneWay => new()
    {
        { $"{Reviewed}, within: 15 working days }}", $"{Reviewed}, within: 14 working days }}" },
        { $"{Reviewed}, within: 3 weeks }}", $"{Reviewed}, within: 20 days }}" },
        { $"{Reviewed}, within: 1 month }}", $"{Reviewed}, within: 27 days }}" },
        { $"{Reviewed}, within: 15 working days }}", $"{Reviewed}, within: same day }}" },
        { $"{Reviewed}, not-before: 3 days }}", $"{Reviewed}, not-before: 4 days }}" },
        { $"{Reviewed}, not-before: 3 days }}", $"{Reviewed}, not-before: 3 clear days }}" },
        { $"{Reviewed}, within: 15 days }}", $"{Reviewed}, within: 15 days, by: police }}" },
        { $"{Reviewed}, within: 15 days, by: [executive, police] }}", $"{Reviewed}, within: 15 days, by: police }}" },
        { $"{Reviewed}, within: 15 days }}", $"{Reviewed}, within: 15 days, not-before: 2 days }}" },
        { $"{Reviewed}, within: 15 days }}", "deadline: { case: [incident, review], after: notified, event: reviewed, within: 15 days }" },
        { $"{Reviewed}, within: 15 days }}, strength: should", $"{Reviewed}, within: 15 days }}, strength: must" },
        { $"{Reviewed}, within: 15 days }}, if: {{ met-criteria: yes }}", $"{Reviewed}, within: 15 days }}" },
        { $"{Reviewed}, within: 15 days }}, in-force: {{ from: 2025-09-01 }}", $"{Reviewed}, within: 15 days }}" },
        { $"{Reviewed}, within: 15 days }}, in-force: {{ to: 2025-08-31 }}", $"{Reviewed}, within: 15 days }}" },
        { $"{Meets}, at-least: 2 per governance-year }}", $"{Meets}, at-least: 3 per governance-year }}" },
        { $"{Meets}, at-most: 3 per governance-year }}", $"{Meets}, at-most: 2 per governance-year }}" },
        { $"{Meets}, at-least: 2 per governance-year }}", $"{Meets}, at-least: 2 per governance-year, at-most: 4 per governance-year }}" },
        { $"{Meets}, every: 4 months }}", $"{Meets}, every: 3 months }}" },
        { $"{Meets}, every: 4 months, tolerance: 10 days }}", $"{Meets}, every: 4 months }}" },
        { "quorum: { body: executive, needs: { count: 3 } }", "quorum: { body: executive, needs: { count: 4 } }" },
        { "quorum: { body: executive, needs: { count: 3 } }", "quorum: { body: executive, needs: { all: [{ count: 3 }, { sector: police }] } }" },
        { "quorum: { body: executive, needs: { any: [{ sector: police }, { count: 3 }] } }", "quorum: { body: executive, needs: { count: 3 } }" },
        { "membership: { body: executive, seats: { count: 3 } }", "membership: { body: executive, seats: { count: 3 }, at-most: 7 }" },
        { "attendance: { body: executive, who: { any: [{ sector: police }, { count: 3 }] } }", "attendance: { body: executive, who: { sector: police } }" },
        { "authority: { decisions: sign-off, by: executive, approvers: { count: 2 } }", "authority: { decisions: sign-off, by: executive, approvers: { count: 3 } }" },
        { "considers: { body: executive, topics: data, per: governance-year }", "considers: { body: executive, topics: [data, audit], per: governance-year }" },
        { "milestone: { plan: plan }", "milestone: { plan: [plan, other] }" },
        { "notice: { body: executive, at-least: 5 days }", "notice: { body: executive, at-least: 5 days, states: agenda }" },
        { "recurring: { document: report, every: 1 year }", "recurring: { document: report, every: 11 months }" },
        { "rotation: { role: chair, body: executive, at-least: 1 year }", "rotation: { role: chair, body: executive, at-least: 2 years }" },
        { "distribution: { document: report, recipients: panel, within: 7 days }", "distribution: { document: report, recipients: panel, within: 7 days, no-later-than: 09-30 }" },
        { "contents: { document: report, sections: [learning] }", "contents: { document: report, sections: [learning, impact] }" },
        { "notice: { body: executive, at-least: 5 working days }", "notice: { body: executive, at-least: 5 clear working days }" },
        { "distribution: { document: report, recipients: panel, within: 7 days }", "distribution: { document: report, recipients: [panel, foundations], within: 7 days }" },
        { "escalation: { stages: [{ id: one, within: 10 days, from: raised }, { id: two, within: 15 days, from: previous-left }] }", "escalation: { stages: [{ id: one, within: 9 days, from: raised }, { id: two, within: 15 days, from: previous-left }] }" },
        { "rotation: { role: chair, body: executive, among: [police, icb], every: 2 years }", "rotation: { role: chair, body: executive, among: [police, icb], every: 1 year }" },
    };

    public static TheoryData<string, string> BothWays => new()
    {
        { $"{Reviewed}, within: 15 working days }}", $"{Reviewed}, within: 3 weeks }}" },
        { $"{Reviewed}, within: 1 month }}", $"{Reviewed}, within: 30 days }}" },
        { $"{Reviewed}, within: 15 days }}, if: {{ met-criteria: yes }}", $"{Reviewed}, within: 20 days }}" },
        { $"{Meets}, at-least: 2 per governance-year, at-most: 3 per governance-year }}", $"{Meets}, at-least: 3 per governance-year, at-most: 5 per governance-year }}" },
        { $"{Meets}, exactly: 2 per governance-year }}", $"{Meets}, exactly: 3 per governance-year }}" },
    };

    public static TheoryData<string, string> Untold => new()
    {
        { $"{Meets}, at-least: 2 per governance-year }}", $"{Meets}, at-least: 2 per governance-year, joint: counts-for-each }}" },
        { "contents: { document: report, sections: [learning, impact] }", "contents: { document: report, sections: [{ id: learning, if: { secure-establishment: yes } }, impact] }" },
        { "quorum: { body: executive, needs: { count: 3 }, deputies: allowed }", "quorum: { body: executive, needs: { count: 3 } }" },
    };

    public static TheoryData<string> Shipped => [.. RulesetLoader.ShippedNames];

    [Theory]
    [MemberData(nameof(OneWay))]
    public void A_rule_that_asks_for_more_is_stricter_and_an_example_shows_it(string looser, string stricter)
    {
        var (before, after) = (Of(looser), Of(stricter));

        var there = Single(before, after);
        Assert.Equal((RuleChange.Stricter, true), (there.Change, there.NowBroken is not null));
        Assert.Null(there.NowKept);
        Replays(before, after, there, there.NowBroken!);
        Assert.NotEmpty(there.Changes);

        var back = Single(after, before);
        Assert.Equal((RuleChange.Looser, true), (back.Change, back.NowKept is not null));
        Assert.Null(back.NowBroken);
        Replays(after, before, back, back.NowKept!);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void A_rule_that_asks_for_more_and_for_less_is_different_and_examples_show_both(string one, string other)
    {
        var (before, after) = (Of(one), Of(other));
        var rule = Single(before, after);

        Assert.Equal((RuleChange.Different, true, true), (rule.Change, rule.NowBroken is not null, rule.NowKept is not null));
        Replays(before, after, rule, rule.NowBroken!);
        Replays(before, after, rule, rule.NowKept!);
        Assert.Equal(RuleChange.Different, Single(after, before).Change);
    }

    [Theory]
    [MemberData(nameof(Untold))]
    public void What_no_demand_shows_is_not_told_and_said_in_words(string one, string other)
    {
        var rule = Single(Of(one), Of(other));

        Assert.Equal(RuleChange.NotTold, rule.Change);
        Assert.NotEmpty(rule.Changes);
        Assert.NotEmpty(rule.Because);
        Assert.Equal(RuleChange.NotTold, Single(Of(other), Of(one)).Change);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_ruleset_is_the_same_as_itself(string name)
    {
        var ruleset = new RulesetLoader().Shipped(name).OrThrow();

        Assert.All(Comparison.Compare(ruleset, ruleset).Rules, r => Assert.Equal(new RuleComparison { Rule = r.Rule, Change = RuleChange.Same }, r));
    }

    // The demands alone would say that it is stricter; which records would show it is not found.
    [Fact]
    public void Where_no_example_was_found_it_is_not_told_and_what_speaks_for_it_is_said()
    {
        const string Independent = "independence: { who: { designation: independent-scrutineer }, must-not";
        var rule = Single(Of($"{Independent}: own-actions }}"), Of($"{Independent}: [own-actions, chair-body] }}"));

        Assert.Equal((RuleChange.NotTold, null), (rule.Change, rule.NowBroken));
        Assert.Equal(["something more is asked"], rule.Because);
    }

    // Whoever was at the last stage has a way out where one more follows: more is asked, and less is not met.
    [Fact]
    public void A_stage_more_is_not_stricter()
    {
        const string One = "escalation: { stages: [{ id: one, within: 10 days, from: raised }";
        var (before, after) = (Of($"{One}] }}"), Of($"{One}, {{ id: two, within: 15 days, from: previous-left }}] }}"));
        var rule = Single(before, after);

        Assert.Equal(RuleChange.NotTold, rule.Change);
        Assert.NotNull(rule.NowKept);
        Replays(before, after, rule, rule.NowKept);
    }

    [Fact]
    public void Stages_that_change_places_are_not_the_same()
    {
        const string One = "{ id: one, within: 10 days, from: raised }";
        const string Two = "{ id: two, within: 15 days, from: raised }";

        Assert.NotEqual(RuleChange.Same, Single(Of($"escalation: {{ stages: [{One}, {Two}] }}"), Of($"escalation: {{ stages: [{Two}, {One}] }}")).Change);
    }

    // A concern that is left out of what the rule is about may still not come to the forum.
    [Fact]
    public void What_an_escalation_excludes_is_not_looser()
    {
        var rule = Single(Of("escalation: { about: [threshold, family], forum: panel }"), Of("escalation: { about: [threshold, family], excluding: family, forum: panel }"));

        Assert.NotEqual(RuleChange.Looser, rule.Change);
        Assert.Equal((Outcome.Met, Outcome.NotMet), (rule.NowBroken!.Old, rule.NowBroken.New));
    }

    // Notice is counted back from the meeting: one given on a Sunday for a Monday is a day, and no working day.
    [Fact]
    public void Notice_is_compared_as_it_is_counted()
    {
        var rule = Single(Of("notice: { body: executive, at-least: 1 day }"), Of("notice: { body: executive, at-least: 1 working day }"));

        Assert.Equal(RuleChange.Stricter, rule.Change);
        Assert.Equal(RuleChange.Different, Single(Of("notice: { body: executive, at-least: 5 working days }"), Of("notice: { body: executive, at-least: 1 week }")).Change);
    }

    [Fact]
    public void What_a_floor_for_counts_becomes_is_told_limit_by_limit()
    {
        var (before, after) = (Of($"{Meets}, at-most: 3 per governance-year }}"), Of($"{Meets}, at-least: 2 per governance-year, at-most: 3 per governance-year }}"));

        Assert.Equal(["something more is asked"], Single(before, after).Because);
        Assert.Equal((RuleChange.Stricter, RuleChange.Looser), (Single(before, after).Change, Single(after, before).Change));
    }

    [Fact]
    public void What_a_note_or_a_default_says_changes_nothing()
    {
        var rule = Single(Of($"{Reviewed}, within: 15 days }}"), Of($"{Reviewed}, within: 15 days }}, note: read with care, basis: interpretation, because: so decided"));

        Assert.Equal(RuleChange.Same, rule.Change);
    }

    [Fact]
    public void A_rule_in_one_ruleset_alone_is_added_or_removed()
    {
        var (before, after) = (RulePair.Ruleset($"  A: {{ {Reviewed} }} }}"), RulePair.Ruleset($"  B: {{ {Reviewed} }} }}"));

        Assert.Equal([("A", RuleChange.Removed), ("B", RuleChange.Added)], Comparison.Compare(before, after).Rules.Select(r => (r.Rule, r.Change)));
    }

    [Fact]
    public void Findings_that_change_are_listed()
    {
        var (before, after) = (Of($"{Reviewed}, within: 15 days }}"), Of($"{Reviewed}, within: 20 days }}"));
        var records = Single(before, after).NowKept!.Records;
        var asOf = new DateOnly(2027, 8, 31);

        var change = Assert.Single(Comparison.Compare(before.Evaluate(records, asOf), after.Evaluate(records, asOf)));

        Assert.Equal((Outcome.NotMet, Outcome.Met), (change.Old!.Outcome, change.New!.Outcome));
        Assert.Empty(Comparison.Compare(before.Evaluate(records, asOf), before.Evaluate(records, asOf)));
    }

    [Fact]
    public void A_horizon_has_two_ends()
    {
        var ruleset = Of($"{Reviewed} }}");

        Assert.Throws<ArgumentException>(() => Comparison.Compare(ruleset, ruleset, new Interval(new(2024, 9, 1), null)));
    }
}
