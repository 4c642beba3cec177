using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Asks each rule about the records: one loop, in the order of the rules.</summary>
internal static class Engine
{
    public static ValueList<Finding> Judge(ValueList<RuleHistory> rules, PartnershipRecords records, DateOnly asOf)
    {
        var ledger = new Ledger(records, asOf, rules.SelectMany(r => r.Versions).ToValueList());
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            var judged = new RuleFindings(ledger);
            foreach (var version in rule.Versions)
            {
                // What may be done is never a finding, and a rule that is not in force yet says nothing.
                if (version.Strongest != Strength.May && version.From <= asOf)
                {
                    version.Kind.Judge(version, ledger, judged);
                }
            }

            findings.AddRange(judged.Finish());
        }

        return findings
            .OrderBy(f => f.Outcome)
            .ThenBy(f => f.Strength)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Subject.Type, StringComparer.Ordinal)
            .ThenBy(f => f.Subject.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
