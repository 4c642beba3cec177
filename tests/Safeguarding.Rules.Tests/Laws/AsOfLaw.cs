using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>Evaluating as of a date is evaluating what could be seen on it; and the same input gives the same bytes.</summary>
public sealed class AsOfLaw
{
    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_could_be_seen_gives_one_report_that_says_what_it_lacks(string kind)
    {
        foreach (var one in LawCases.Of(kind))
        {
            var records = one.Recorded(one.Dice.Pick(0, 3, 15));
            var evaluation = one.Ruleset.Evaluate(records, one.AsOf);
            var report = evaluation.ToText();
            Holds(one, "evaluating as of a date is evaluating what could be seen on it", report == one.Ruleset.Evaluate(records.AsOf(one.AsOf), one.AsOf).ToText());
            Holds(one, "the same input gives the same report", report == one.Ruleset.Evaluate(records, one.AsOf).ToText());
            Holds(one, "one rule and one subject give one finding", evaluation.Findings.DistinctBy(f => (f.Rule, f.Subject)).Count() == evaluation.Findings.Count);
            Holds(one, "what cannot be told names the facts that would tell it", evaluation.Findings.All(f => f.Outcome != Outcome.CannotTell || f.Why.FactsNeeded.Count > 0));
        }
    }

    private static void Holds(RandomCase one, string law, bool holds) => Assert.True(holds, $"{one}: {law}\n{one.Text}");
}
