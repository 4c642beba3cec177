using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>What comparison says of two random rules of a kind holds of random records, and reads the same from the other end.</summary>
public sealed class ComparisonLaw
{
    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_stricter_rule_is_looser_from_the_other_end_and_nothing_meets_it_that_did_not(string kind)
    {
        foreach (var seed in Enumerable.Range(0, Math.Max(12, LawCases.Count / 100)))
        {
            var here = new RandomCase(kind, seed);
            var (before, after) = (here.Ruleset, Edited(here));
            var rule = Comparison.Compare(before, after).Rules.First(r => r.Rule == "R");
            var back = Comparison.Compare(after, before).Rules.First(r => r.Rule == "R");
            Assert.True(Reversed(rule.Change) == back.Change, $"{here}: {rule.Change} and back {back.Change}: {string.Join("; ", rule.Changes)}");
            if (rule.Change is RuleChange.Stricter or RuleChange.Looser)
            {
                var (loose, strict) = rule.Change == RuleChange.Stricter ? (before, after) : (after, before);
                foreach (var world in Enumerable.Range(0, 20).Select(n => new RandomCase(kind, (seed * 100) + n)))
                {
                    AssertMonotone(loose, strict, world, $"{here}: {rule.Change}: {string.Join("; ", rule.Changes)}, in {world}");
                }
            }
        }
    }

    // As an officer edits: mostly one number, now and then several things.
    private static Ruleset Edited(RandomCase here)
    {
        var dice = new Dice(here.Seed);
        var text = here.Text;
        foreach (var (from, to) in new[]
        {
            ("within: 7 days", "within: 9 days"), ("within: 5 working days", "within: 1 week"), ("within: 1 month", "within: 30 days"), ("not-before: 3 days", "not-before: 2 days"),
            (": 2 per", ": 3 per"), (": 1 per", ": 2 per"), ("every: 4 months", "every: 120 days"), ("every: 2 years", "every: 18 months"), ("every: 1 year", "every: 2 years"), ("every: 6 months", "every: 5 months"),
            ("count: 2", "count: 3"), ("agencies: 2", "agencies: 1"), ("sections: [learning]", "sections: [learning, impact]"), ("at-least: 5 days", "at-least: 6 days"), (", by: police", string.Empty), (", if: {met-criteria: yes}", string.Empty),
            ("within: 15 days", "within: 16 days"), ("within: 10 days", "within: 8 days"), ("topics: data", "topics: [data, audit]"), ("plan: plan", "plan: [plan, other]"), (", order: listed", string.Empty), (", states: agenda", string.Empty),
            (", tolerance: 10 days", string.Empty), ("recipients: panel", "recipients: [panel, foundations]"), ("strength: must", "strength: should"), ("missed-in-a-row: 2", "missed-in-a-row: 3"), (", per: area", string.Empty), (", confirmed: {within: 1 month}", string.Empty),
        })
        {
            text = dice.OneIn(2) && new RulesetLoader().Text("law.yaml", text.Replace(from, to, StringComparison.Ordinal)) is { Ok: true } ? text.Replace(from, to, StringComparison.Ordinal) : text;
        }

        return new RulesetLoader().Text("law.yaml", text).OrThrow();
    }

    private static void AssertMonotone(Ruleset loose, Ruleset strict, RandomCase world, string says)
    {
        var records = world.Recorded(0);
        var kept = strict.Evaluate(records, world.AsOf).Of("R").Where(f => f.Outcome == Outcome.Met).Select(f => f.Subject).ToHashSet();
        var broken = loose.Evaluate(records, world.AsOf).Of("R").Where(f => f.Outcome == Outcome.NotMet).Select(f => f.Subject).ToList();
        Assert.True(!broken.Exists(kept.Contains), $"{says}: {string.Join(", ", broken.Where(kept.Contains))}");
    }

    private static RuleChange Reversed(RuleChange change) => change switch
    {
        RuleChange.Stricter => RuleChange.Looser,
        RuleChange.Looser => RuleChange.Stricter,
        _ => change,
    };
}
