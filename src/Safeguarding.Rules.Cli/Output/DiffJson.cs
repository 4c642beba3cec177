using System.Text.Json;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What an edit changes, as JSON. The records of an example are a text, to be saved as a file and evaluated.</summary>
internal static class DiffJson
{
    /// <summary>The document.</summary>
    public static string Of(ComparedRulesets compared) => JsonText.Document(json =>
    {
        var comparison = compared.Comparison;
        json.WriteString("old", comparison.Old);
        json.WriteString("new", comparison.New);
        json.Day("from", comparison.Horizon.First);
        json.Day("to", comparison.Horizon.Last);
        Changes(json, comparison.Changes);
        json.WriteStartArray("rules");
        foreach (var rule in comparison.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            json.WriteString("change", ComparedRulesets.Word(rule.Change).Replace(' ', '-'));
            Changes(json, rule.Changes);
            json.Texts("because", rule.Because.AsEnumerable());
            Example(json, "nowBroken", rule.NowBroken);
            Example(json, "nowKept", rule.NowKept);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (compared is { AsOf: { } day, Findings: { } findings })
        {
            json.Day("asOf", day);
            Findings(json, findings);
        }
    });

    private static void Changes(Utf8JsonWriter json, ValueList<FieldChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("field", change.Field);
            json.Text("old", change.Old);
            json.Text("new", change.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Example(Utf8JsonWriter json, string name, ComparisonExample? example)
    {
        if (example is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("subject", example.Subject.Id);
        json.Day("asOf", example.AsOf);
        json.Text("old", Code(example.Old));
        json.Text("new", Code(example.New));
        json.WriteString("why", example.Why);
        json.WriteString("records", RecordsReader.Write(example.Records));
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, ValueList<FindingChange> findings)
    {
        json.WriteStartArray("findings");
        foreach (var change in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", change.Rule);
            json.WriteString("subject", change.Subject.Id);
            Finding(json, "old", change.Old);
            Finding(json, "new", change.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, string name, Finding? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("outcome", ReportWords.Code(finding.Outcome));
        json.Text("due", finding.Due?.ToString());
        json.WriteString("strength", ReportWords.Code(finding.Strength));
        json.WriteEndObject();
    }

    private static string? Code(Outcome? outcome) => outcome is { } some ? ReportWords.Code(some) : null;
}
