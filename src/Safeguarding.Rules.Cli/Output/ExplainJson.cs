using System.Text.Json;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>A rule as JSON.</summary>
internal static class ExplainJson
{
    /// <summary>The document.</summary>
    public static string Of(Explained explained) => JsonText.Document(json =>
    {
        json.WriteString("ruleset", explained.Ruleset.Name);
        json.WriteString("rule", explained.Rule.Id);
        json.Day("asOf", explained.AsOf);
        json.WriteStartArray("versions");
        foreach (var version in explained.Rule.Versions)
        {
            Version(json, version);
        }

        json.WriteEndArray();
        if (explained.Findings is { } findings)
        {
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Finding(json, finding);
            }

            json.WriteEndArray();
        }
    });

    private static void Version(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleset", rule.Settings.Ruleset);
        json.WriteString("kind", rule.Kind.Name);
        json.WriteString("says", ExplainText.Sentence(rule));
        json.WriteString("strength", ReportWords.Code(rule.Strength));
        json.WriteString("basis", ReportWords.Code(rule.Basis));
        json.Text("because", rule.Because);
        json.Text("replaces", rule.Replaces);
        json.Day("from", rule.InForce.From);
        json.Day("to", rule.InForce.To);
        json.Day("adoptedOn", rule.Settings.AdoptedOn);
        json.WriteStartObject("if");
        foreach (var (fact, value) in rule.If.Values)
        {
            json.WriteString(fact, value);
        }

        json.WriteEndObject();
        json.Text("note", rule.Note);
        json.Citations(rule.Citations);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteStartObject("subject");
        json.WriteString("type", finding.Subject.Type);
        json.WriteString("id", finding.Subject.Id);
        json.WriteEndObject();
        json.WriteString("outcome", ReportWords.Code(finding.Outcome));
        json.Text("due", finding.Due?.ToString());
        json.Text("metOn", finding.MetOn?.ToString());
        json.WriteString("reason", finding.Why.Reason);
        json.Text("shortfall", finding.Why.Shortfall);
        json.Text("nextStep", finding.Why.NextStep);
        json.Texts("factsNeeded", finding.Why.FactsNeeded);
        json.WriteEndObject();
    }
}
