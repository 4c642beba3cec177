using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;
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

    // Every answer for every third change that `mutate` makes, on random records of which more or less is known.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_told_of_a_small_change_holds_of_random_records(string kind)
    {
        var worlds = Enumerable.Range(0, 12).SelectMany(n => Worlds(new RandomCase(kind, 500 + n))).ToList();
        var told = 0;
        foreach (var seed in Enumerable.Range(0, Math.Max(3, LawCases.Count / 300)))
        {
            var here = new RandomCase(kind, seed);
            foreach (var (says, after) in Changed(here).Where((_, at) => at % 3 == seed % 3).Append(("in force later", Later(here))).Append(("cut in two", Cut(here))))
            {
                foreach (var rule in Comparison.Compare(here.Ruleset, after).Rules)
                {
                    AssertReplays(here.Ruleset, after, rule, $"{here}: {says}");
                    foreach (var (records, asOf) in worlds)
                    {
                        AssertHolds(here.Ruleset.Evaluate(records, asOf), after.Evaluate(records, asOf), rule, $"{here}: {says}, as of {asOf}");
                    }

                    told += rule.Change is RuleChange.Same or RuleChange.Stricter or RuleChange.Looser ? 1 : 0;
                }
            }
        }

        Assert.True(told > 10, $"only {told} answers were tried");
    }

    [Fact]
    public void A_wrong_answer_would_be_seen()
    {
        var (before, after) = (Frequency(2), Frequency(3));
        var rule = Comparison.Compare(before, after).Rules[0];
        var (old, edited) = (before.Evaluate(rule.NowBroken!.Records, rule.NowBroken.AsOf), after.Evaluate(rule.NowBroken.Records, rule.NowBroken.AsOf));

        AssertHolds(old, edited, rule, "stricter");
        Assert.Throws<Xunit.Sdk.TrueException>(() => AssertHolds(old, edited, rule with { Change = RuleChange.Looser }, "looser"));
        Assert.Throws<Xunit.Sdk.TrueException>(() => AssertHolds(old, edited, rule with { Change = RuleChange.Same }, "same"));

        static Ruleset Frequency(int least) => Analysis.RulePair.Ruleset($"  R: {{ frequency: {{ body: executive, counting: held, at-least: {least} per governance-year }} }}");
    }

    private static IEnumerable<(PartnershipRecords Records, DateOnly AsOf)> Worlds(RandomCase world) =>
        [(world.Recorded(0), world.AsOf), (world.Recorded(0), new(2026, 8, 1)), (world.Recorded(20), world.AsOf)];

    private static IEnumerable<(string Says, Ruleset After)> Changed(RandomCase here)
    {
        var root = (MappingNode)YamlReader.Read(new SourceText("law.yaml", here.Text), new Report())!;
        return SmallChanges.Of(root).Select(c => (c.Says, After: new RulesetLoader().Of(c.Root, RulesetFiles.Around("law.yaml")))).Where(c => c.After is not null)!;
    }

    private static Ruleset Later(RandomCase here)
    {
        var first = here.Ruleset.InForce.First;
        return new RulesetLoader().Text("law.yaml", here.Text.Replace($"from: {first:yyyy-MM-dd}", $"from: {first.AddDays(190):yyyy-MM-dd}", StringComparison.Ordinal)).OrThrow();
    }

    // Two versions that say the same, and are not the same where a period falls in both.
    private static Ruleset Cut(RandomCase here)
    {
        var last = here.Ruleset.InForce.First.AddDays(100);
        var line = here.Text.Split('\n').First(l => l.StartsWith("  R: ", StringComparison.Ordinal)).TrimEnd();
        var open = line["  R: ".Length..^1];
        var to = here.Ruleset.InForce.To is { } end ? $", to: {end:yyyy-MM-dd}" : string.Empty;
        var both = $"  R:\n    - {open}, in-force: {{to: {last:yyyy-MM-dd}}}}}\n    - {open}, in-force: {{from: {last.AddDays(1):yyyy-MM-dd}{to}}}}}";
        return new RulesetLoader().Text("law.yaml", here.Text.Replace(line, both, StringComparison.Ordinal)).OrThrow();
    }

    private static void AssertHolds(Evaluation old, Evaluation edited, RuleComparison rule, string says)
    {
        var (before, after) = (old.Of(rule.Rule).ToDictionary(f => f.Subject), edited.Of(rule.Rule).ToDictionary(f => f.Subject));
        var wrong = rule.Change switch
        {
            RuleChange.Same => before.Keys.Union(after.Keys).Where(s => Said(before, s) != Said(after, s)),
            RuleChange.Stricter => after.Keys.Where(s => Is(after, s, Outcome.Met) && Is(before, s, Outcome.NotMet)),
            RuleChange.Looser => before.Keys.Where(s => Is(before, s, Outcome.Met) && Is(after, s, Outcome.NotMet)),
            _ => [],
        };
        var shown = string.Join(", ", wrong);
        Assert.True(shown.Length == 0, $"{says}: {rule.Rule} is {rule.Change}: {shown}");

        static (Outcome?, When?, Strength?) Said(Dictionary<Subject, Finding> findings, Subject subject) =>
            findings.TryGetValue(subject, out var finding) ? (finding.Outcome, finding.Due, finding.Strength) : default;

        static bool Is(Dictionary<Subject, Finding> findings, Subject subject, Outcome outcome) => findings.TryGetValue(subject, out var finding) && finding.Outcome == outcome;
    }

    private static void AssertReplays(Ruleset before, Ruleset after, RuleComparison rule, string says)
    {
        foreach (var example in new[] { rule.NowBroken, rule.NowKept }.OfType<ComparisonExample>())
        {
            Assert.True(Outcome(before) == example.Old && Outcome(after) == example.New, $"{says}: {rule.Rule}: the example does not replay");

            Outcome? Outcome(Ruleset ruleset) => ruleset.Evaluate(example.Records, example.AsOf).Of(rule.Rule).Where(f => f.Subject == example.Subject).Select(f => (Outcome?)f.Outcome).SingleOrDefault();
        }

        Assert.True(rule.Change != RuleChange.Stricter || (rule.NowBroken is not null && rule.NowKept is null), $"{says}: {rule.Rule} is stricter and nothing shows it");
        Assert.True(rule.Change != RuleChange.Looser || (rule.NowKept is not null && rule.NowBroken is null), $"{says}: {rule.Rule} is looser and nothing shows it");
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
