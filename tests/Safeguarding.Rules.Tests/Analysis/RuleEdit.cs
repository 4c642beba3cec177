using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Analysis;

/// <summary>A ruleset of one rule and what an edit makes of it.</summary>
internal static class RuleEdit
{
    public static Ruleset Of(string rule) => RulePair.Ruleset($"  R: {{ {rule} }}");

    public static RuleComparison Single(Ruleset before, Ruleset after) => Assert.Single(Comparison.Compare(before, after).Rules);

    // As an officer would: the records written to a file, read again and evaluated.
    public static void Replays(Ruleset before, Ruleset after, RuleComparison rule, ComparisonExample example)
    {
        var records = new RulesetLoader().RecordsText("example.yaml", RecordsReader.Write(example.Records)).OrThrow();

        Assert.Equal(example.Old, Outcome(before));
        Assert.Equal(example.New, Outcome(after));

        Outcome? Outcome(Ruleset ruleset) => ruleset.Evaluate(records, example.AsOf).Of(rule.Rule).Where(f => f.Subject == example.Subject).Select(f => (Outcome?)f.Outcome).SingleOrDefault();
    }
}
