using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Selectors;

/// <summary>Finds the offices that a rule judges.</summary>
internal static class PickedOffices
{
    private static readonly FactWords Misfit = new("{0} is {1}", "{0} is not {1}", "which is right: the rule names {0}, and {0} is not {1}");

    /// <summary>
    /// The offices that <paramref name="who"/> picks on a day, or may, each with whether it does; the findings are told where others
    /// may exist. One that is named by id and does not fit the rest is not skipped: rule and records contradict each other.
    /// </summary>
    public static IEnumerable<(string Office, Condition Picked)> Picked(this Ledger ledger, Rule rule, Who who, DateOnly day, RuleFindings findings)
    {
        var offices = ledger.Records.Offices;
        findings.Reach(rule, ledger.Partnership, who.NamesOffices ? null : offices.Missing("offices", new(day, day)));
        var named = who.Named.ToHashSet(StringComparer.Ordinal);
        var scope = new SelectorScope { Ledger = ledger, Day = day };
        foreach (var office in offices.Items.Select(o => o.Id).Union(named, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var picked = who.Picked(office, scope);
            if (picked.Truth != Truth.False)
            {
                yield return (office, picked);
            }
            else if (named.Contains(office))
            {
                yield return (office, Condition.Of(new(Misfit, office, who), Truth.Unknown));
            }
        }
    }
}
