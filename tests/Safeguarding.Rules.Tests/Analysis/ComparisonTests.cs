using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;

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

    [Fact]
    public void Where_no_example_was_found_the_answer_stands_without_one()
    {
        var rule = Single(Of($"{Reviewed}, within: 15 days, by: [executive, police] }}"), Of($"{Reviewed}, within: 15 days, by: police }}"));

        Assert.Equal((RuleChange.Stricter, null), (rule.Change, rule.NowBroken));
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
    public void A_rule_that_counts_quorate_meetings_says_that_their_quorum_changes()
    {
        const string Counts = "  M: { frequency: { body: executive, at-least: 2 per governance-year, counting: quorate } }\n";
        var before = RulePair.Ruleset(Counts + "  Q: { quorum: { body: executive, needs: { count: 3 } } }");
        var after = RulePair.Ruleset(Counts + "  Q: { quorum: { body: executive, needs: { count: 2 } } }");

        var rules = Comparison.Compare(before, after).Rules;

        Assert.Equal([RuleChange.Same, RuleChange.Looser], rules.Select(r => r.Change));
        Assert.Equal("it counts quorate meetings, whose quorum changes: Q", Assert.Single(rules[0].Because));
    }

    [Fact]
    public void A_version_that_an_edit_adds_is_compared_on_its_own_days()
    {
        var before = Of($"{Meets}, at-least: 2 per governance-year }}");
        var after = new RulesetLoader().Text("rules.yaml", """
            format: 1
            ruleset: test/rules
            status: adopted
            adopted-on: 2024-09-01
            in-force: { from: 2024-09-01 }
            governance-year: { starts: 09-01 }
            calendar: england-and-wales
            rules:
              R:
                - { frequency: { body: executive, counting: held, at-least: 2 per governance-year }, in-force: { to: 2025-08-31 }, strength: must, source: T-01 }
                - { frequency: { body: executive, counting: held, at-least: 3 per governance-year }, in-force: { from: 2025-09-01 }, strength: must, source: T-01 }
            """).OrThrow();

        var rule = Single(before, after);

        Assert.Equal(RuleChange.Stricter, rule.Change);
        Assert.Equal("frequency.at-least, from 2025-09-01: 2 per governance-year -> 3 per governance-year", Assert.Single(rule.Changes).ToString());
        Replays(before, after, rule, rule.NowBroken!);
    }

    [Fact]
    public void A_governance_year_that_begins_on_another_day_is_not_the_same()
    {
        var before = Of($"{Meets}, at-least: 2 per governance-year }}");
        var after = before with { Rules = [.. before.Rules.Select(r => r with { Versions = [.. r.Versions.Select(v => v with { Settings = v.Settings with { Periods = new(new(4, 1), []) } })] })] };

        Assert.Equal("governance-year", Assert.Single(Single(before, after).Changes).Field);
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

    private static Ruleset Of(string rule) => RulePair.Ruleset($"  R: {{ {rule} }}");

    private static RuleComparison Single(Ruleset before, Ruleset after) => Assert.Single(Comparison.Compare(before, after).Rules);

    private static void Replays(Ruleset before, Ruleset after, RuleComparison rule, ComparisonExample example)
    {
        Assert.Equal(example.Old, Outcome(before));
        Assert.Equal(example.New, Outcome(after));

        Outcome? Outcome(Ruleset ruleset) => ruleset.Evaluate(example.Records, example.AsOf).Of(rule.Rule).Where(f => f.Subject == example.Subject).Select(f => (Outcome?)f.Outcome).SingleOrDefault();
    }
}
