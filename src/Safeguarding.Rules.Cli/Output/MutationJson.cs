using Safeguarding.Rules.Cases;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Changes as JSON, each with what became of it.</summary>
internal static class MutationJson
{
    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<MutationReport> reports) => JsonText.Object(json =>
    {
        json.WriteNumber("noticed", reports.Sum(r => r.Count(MutationFate.Noticed)));
        json.WriteNumber("unnoticed", reports.Sum(r => r.Count(MutationFate.Unnoticed)));
        json.WriteNumber("same", reports.Sum(r => r.Count(MutationFate.Same)));
        json.WriteStartArray("rulesets");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.Text("ruleset", report.Ruleset?.Name);
            json.WriteNumber("cases", report.Cases);
            json.WriteBoolean("stopped", report.Stopped);
            json.WriteStartArray("changes");
            foreach (var result in report.Results)
            {
                json.WriteStartObject();
                json.Text("rule", result.Mutation.Rule);
                json.WriteString("at", Inputs.Shown.Of(result.Mutation.Span).ToString());
                json.WriteString("says", result.Mutation.Says);
                json.WriteString("fate", result.Fate switch { MutationFate.Noticed => "noticed", MutationFate.Unnoticed => "unnoticed", _ => "same" });
                json.Text("noticedBy", result.NoticedBy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (!report.Diagnostics.IsEmpty)
            {
                json.Diagnostics(report.Diagnostics.Select(Inputs.Shown.Of));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
