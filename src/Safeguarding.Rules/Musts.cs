using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules;

/// <summary>How far the musts of a ruleset were judged.</summary>
/// <param name="InForce">How many there are, of rules that came in force by the as-of date.</param>
/// <param name="Judged">How many have a finding that is neither cannot tell, nor does not apply, nor waived.</param>
/// <param name="NeverEngaged">Those about which the records say only that there is nothing to judge, by id.</param>
public sealed record Musts(int InForce, int Judged, ValueList<string> NeverEngaged)
{
    internal static Musts Of(Ruleset ruleset, ValueList<Finding> findings, DateOnly asOf)
    {
        var musts = ruleset.Rules
            .Where(r => r.Versions.Any(v => v.IsMust && v.From <= asOf))
            .Select(r => r.Id).ToList();
        var byRule = findings.Where(f => f.Strength == Strength.Must).ToLookup(f => f.Rule, f => f.Outcome, StringComparer.Ordinal);
        return new(
            musts.Count,
            musts.Count(id => byRule[id].Any(o => o is not (Outcome.CannotTell or Outcome.DoesNotApply or Outcome.Waived))),
            musts.Where(id => byRule[id].All(o => o == Outcome.DoesNotApply)).Order(StringComparer.Ordinal).ToValueList());
    }
}
