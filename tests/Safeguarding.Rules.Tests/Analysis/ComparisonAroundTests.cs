using Safeguarding.Rules.Analysis;
using static Safeguarding.Rules.Tests.Analysis.RuleEdit;

namespace Safeguarding.Rules.Tests.Analysis;

/// <summary>What is around a rule: its versions, the settings of its ruleset, and the rules that it asks.</summary>
public sealed class ComparisonAroundTests
{
    private const string Reviewed = "deadline: { case: incident, after: notified, event: reviewed";
    private const string Meets = "frequency: { body: executive, counting: held";

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

    // A period that falls in both versions is judged by both, and then it may not be told which of them governs it.
    [Fact]
    public void A_rule_cut_in_two_versions_that_say_the_same_is_not_the_same()
    {
        const string Both = "frequency: { body: executive, counting: held, at-least: 1 per calendar-year, at-most: 3 per calendar-year }";
        var after = new RulesetLoader().Text("rules.yaml", $$"""
            format: 1
            ruleset: test/rules
            status: adopted
            adopted-on: 2024-09-01
            in-force: { from: 2024-09-01 }
            governance-year: { starts: 09-01 }
            calendar: england-and-wales
            rules:
              R:
                - { {{Both}}, in-force: { to: 2025-08-31 }, strength: must, source: T-01 }
                - { {{Both}}, in-force: { from: 2025-09-01 }, strength: must, source: T-01 }
            """).OrThrow();

        Assert.Equal((RuleChange.NotTold, "its versions begin or end on other days"), (Single(Of(Both), after).Change, Assert.Single(Single(Of(Both), after).Because)));
    }

    [Fact]
    public void A_governance_year_that_begins_on_another_day_is_not_the_same()
    {
        var before = Of($"{Meets}, at-least: 2 per governance-year }}");
        var after = before with { Rules = [.. before.Rules.Select(r => r with { Versions = [.. r.Versions.Select(v => v with { Settings = v.Settings with { Periods = new(new(4, 1), []) } })] })] };

        Assert.Equal("governance-year", Assert.Single(Single(before, after).Changes).Field);
    }

    // A year in parts of six months begins where the governance year does.
    [Fact]
    public void Months_together_begin_with_the_governance_year()
    {
        var before = Of($"{Meets}, at-least: 2 per 6 months }}");
        var after = before with { Rules = [.. before.Rules.Select(r => r with { Versions = [.. r.Versions.Select(v => v with { Settings = v.Settings with { Periods = new(new(4, 1), []) } })] })] };

        Assert.NotEqual(RuleChange.Same, Single(before, after).Change);
        Assert.Equal(RuleChange.Same, Single(Of($"{Reviewed}, within: 15 days }}"), Elsewhere(Of($"{Reviewed}, within: 15 days }}"))).Change);

        static Ruleset Elsewhere(Ruleset ruleset) =>
            ruleset with { Rules = [.. ruleset.Rules.Select(r => r with { Versions = [.. r.Versions.Select(v => v with { Settings = v.Settings with { Periods = new(new(4, 1), []) } })] })] };
    }

    // Rules use the one name, and the other is what records may say.
    [Fact]
    public void A_recipient_that_goes_by_another_name_is_not_the_same()
    {
        var before = Of("distribution: { document: report, recipients: foundations, within: 7 days }");
        var after = before with
        {
            Rules = [.. before.Rules.Select(r => r with { Versions = [.. r.Versions.Select(v => v with { Settings = v.Settings with { Names = [new("foundations", "what-works-centre", new(null, null))] } })] })],
        };

        Assert.Equal("names.foundations", Assert.Single(Single(before, after).Changes).Field);
        Assert.NotEqual(RuleChange.Same, Single(before, after).Change);
    }

    [Fact]
    public void A_rule_that_counts_quorate_meetings_is_not_the_same_where_their_quorum_changes()
    {
        const string Counts = "  M: { frequency: { body: executive, at-least: 2 per governance-year, counting: quorate } }\n";
        var before = RulePair.Ruleset(Counts + "  Q: { quorum: { body: executive, needs: { count: 3 } } }");
        var after = RulePair.Ruleset(Counts + "  Q: { quorum: { body: executive, needs: { count: 2 } } }");

        var rules = Comparison.Compare(before, after).Rules;

        Assert.Equal([RuleChange.NotTold, RuleChange.Looser], rules.Select(r => r.Change));
        Assert.Equal("it asks whether meetings are quorate, and their quorum changes: Q", Assert.Single(rules[0].Because));
        Assert.Empty(rules[0].Changes);
    }
}
