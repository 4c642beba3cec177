using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Which rules cite which clauses.</summary>
internal sealed class CitingRules
{
    private readonly ILookup<(string? Source, string Clause), CitingRule> byClause;
    private readonly HashSet<string> ids;

    /// <summary>The rules of these rulesets, each in the ruleset in which it stands.</summary>
    public CitingRules(IEnumerable<Ruleset> rulesets)
    {
        var versions = rulesets.SelectMany(r => r.Rules).SelectMany(r => r.Versions).ToList();
        ids = [.. versions.Select(v => v.Id)];
        byClause = versions
            .SelectMany(v => v.Citations.Select(c => (Clause: (c.Source, c.Clause), Rule: new CitingRule(v.Settings.Ruleset, v.Id))))
            .Distinct()
            .OrderBy(c => c.Rule.Ruleset, StringComparer.Ordinal).ThenBy(c => c.Rule.Rule, StringComparer.Ordinal)
            .ToLookup(c => c.Clause, c => c.Rule);
    }

    /// <summary>The rules that cite a clause.</summary>
    public ValueList<CitingRule> Of(string source, string clause) => byClause[(source, clause)].ToValueList();

    /// <summary>Whether there is a rule of that id.</summary>
    public bool Has(string id) => ids.Contains(id);
}
