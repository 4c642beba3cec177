using System.Text.Json;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules;

/// <content>The evaluation as JSON.</content>
public sealed partial class Evaluation
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report as JSON in UTF-8: byte for byte the same for the same input.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <c>null</c>.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonOptions);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("engine", EngineVersion);
        json.WriteString("ruleset", Ruleset.Name);
        json.WriteString("rulesetDigest", Ruleset.Digest);
        json.WriteStartObject("follows");
        foreach (var followed in Ruleset.Follows)
        {
            json.WriteString(followed.Name, followed.Digest);
        }

        json.WriteEndObject();
        WriteText(json, "calendarDigest", Ruleset.CalendarDigest);
        json.WriteString("recordsDigest", RecordsDigest);
        json.WriteString("asOf", Iso(AsOf));
        json.WriteString("verdict", ReportWords.Code(Verdict));
        WriteMusts(json);
        WriteCounts(json);
        json.WriteStartArray("findings");
        foreach (var finding in Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>The digest of the canonical text of the records: the order in which they stand changes nothing.</summary>
    public string RecordsDigest => Evaluating.Digested.Of(Reading.RecordsReader.Write(records.InOrder()));

    private static string EngineVersion => typeof(Evaluation).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var why = finding.Why;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("kind", finding.Kind);
        json.WriteString("strength", ReportWords.Code(finding.Strength));
        json.WriteString("basis", ReportWords.Code(finding.Basis));
        if (finding.Because is { } because)
        {
            json.WriteString("because", because);
        }

        json.WriteBoolean("binds", finding.Binds);
        json.WriteStartObject("subject");
        json.WriteString("type", finding.Subject.Type);
        json.WriteString("id", finding.Subject.Id);
        json.WriteEndObject();
        json.WriteString("outcome", ReportWords.Code(finding.Outcome));

        // A month is due on its last day; what was written stands beside it, so that a display need not invent a day.
        WriteDate(json, "due", finding.Due);
        WriteDate(json, "metOn", finding.MetOn);
        if (finding.OverdueDays is { } days)
        {
            json.WriteNumber("overdueDays", days);
        }
        else
        {
            json.WriteNull("overdueDays");
        }

        json.WriteString("reason", why.Reason);
        WriteText(json, "shortfall", why.Shortfall);
        WriteText(json, "nextStep", why.NextStep);
        json.WriteStartArray("factsNeeded");
        foreach (var fact in why.FactsNeeded)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        if (finding.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            json.WriteString("id", waiver.Id);
            json.WriteString("by", waiver.By);
            json.WriteString("why", waiver.Why);
            json.WriteString("granted", waiver.Granted.ToString());
            json.WriteEndObject();
        }

        WriteCitations(json, finding);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, Records.When? date)
    {
        if (date is not { Precision: not Records.WhenPrecision.Unknown } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteString(name, Iso(known.Latest));
        if (known.Precision != Records.WhenPrecision.Day)
        {
            json.WriteString(name + "AsWritten", known.ToString());
        }
    }

    private static void WriteCitations(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("citations");
        foreach (var citation in finding.Citations)
        {
            json.WriteStartObject();
            json.WriteString("clause", citation.Clause);
            WriteText(json, "ref", citation.Ref);
            WriteText(json, "source", citation.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMusts(Utf8JsonWriter json)
    {
        json.WriteStartObject("musts");
        json.WriteNumber("inForce", Musts.InForce);
        json.WriteNumber("judged", Musts.Judged);
        json.WriteStartArray("neverEngaged");
        foreach (var rule in Musts.NeverEngaged)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCounts(Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("notMet", Count(Outcome.NotMet));
        json.WriteNumber("cannotTell", Count(Outcome.CannotTell));
        json.WriteNumber("notYetDue", Count(Outcome.NotYetDue));
        json.WriteNumber("met", Count(Outcome.Met));
        json.WriteNumber("waived", Count(Outcome.Waived));
        json.WriteNumber("doesNotApply", Count(Outcome.DoesNotApply));
        json.WriteEndObject();
    }
}
