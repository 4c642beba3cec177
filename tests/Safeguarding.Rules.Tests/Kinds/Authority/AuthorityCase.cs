using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

/// <summary>A partnership of two areas, in which decisions are taken.</summary>
internal static class AuthorityCase
{
    public const string Notified = ", case: c1, document: none, concern: none, appointment: none";

    private const string People = """
        areas: [{id: east}, {id: west}]
        agencies: [{id: east-council, sector: local-authority, area: east}, {id: police, sector: police, area: [east, west]}]
        offices:
          - {id: lsp-east, designation: lsp, agency: east-council}
          - {id: lsp-police, designation: lsp, agency: police}
          - {id: dsp-police, designation: dsp, agency: police}
          - {id: scrutineer, designation: scrutineer, agency: none}
        bodies:
          - {id: executive, seats: [{office: lsp-east}, {office: lsp-police}, {office: dsp-police}]}
          - {id: partnership-east, kind: partnership, area: east, seats: [{office: lsp-east}, {office: lsp-police}]}
          - {id: partnership-west, kind: partnership, area: west, seats: [{office: lsp-police}]}

        """;

    private const string None = """
        delegations: []
        meetings: []
        cases: []
        documents: []
        concerns: []
        appointments: []
        """;

    /// <summary>The finding of the decision <c>d1</c> of 20 January 2025, approved by the executive unless it says otherwise.</summary>
    public static Finding Decision(string rule, string decision = "", string records = "", string asOf = "2025-06-30", string more = "") =>
        Judge(rule, $"decisions: [{{{Filled(decision)}}}]\n{records}", asOf, more).Of("decision d1");

    /// <summary>All findings of a rule of authority.</summary>
    public static ValueList<Finding> Judge(string rule, string records, string asOf = "2025-06-30", string more = "", string recorded = "2016-01-01 to 2028-12-31")
    {
        var given = records.Split('\n').Select(l => l.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var none = string.Join('\n', None.Split('\n').Where(l => !given.Contains(l.Split(':')[0])));
        return Written.Judge($"authority: {{decisions: so, {rule}}}", $"{People}{none}\n{records}", asOf, more, recorded);
    }

    private static string Filled(string decision)
    {
        string[] plain = ["id: d1", "type: so", "date: 2025-01-20", "outcome: approved", "body: executive"];
        var given = Outermost(decision).Split(',').Select(f => f.Split(':')[0].Trim()).ToHashSet(StringComparer.Ordinal);
        var fields = plain.Where(p => !given.Contains(p.Split(':')[0]) && !(p.StartsWith("body", StringComparison.Ordinal) && given.Contains("agency")));
        return string.Join(", ", fields.Append(decision.TrimStart(',', ' ')).Where(f => f.Length > 0));
    }

    /// <summary>The text without what stands in brackets, whose fields are not the decision's own.</summary>
    private static string Outermost(string text)
    {
        var depth = 0;
        return string.Concat(text.Where(c => (depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0) == 0));
    }
}
