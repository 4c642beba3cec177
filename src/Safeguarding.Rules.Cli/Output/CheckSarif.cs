using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What is wrong as SARIF 2.1.0, which code review and editors show beside the lines.</summary>
internal static class CheckSarif
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log.</summary>
    public static string Of(Checked found)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tools(json, found);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in found.Diagnostics)
            {
                Result(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Tools(Utf8JsonWriter json, Checked found)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", Tool.Version);
        json.WriteStartArray("rules");
        var codes = found.Diagnostics.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Catalogue.All.Where(e => codes.Contains(e.Code)))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Code);
            json.WriteStartObject("fullDescription");
            json.WriteString("text", entry.Why);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        Message(json, $"{diagnostic.Message}\nmend: {diagnostic.Mend}");
        json.WriteStartArray("locations");
        if (diagnostic.Span.File is not null)
        {
            Location(json, diagnostic.Span, null);
        }

        json.WriteEndArray();
        if (!diagnostic.Also.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in diagnostic.Also.Where(p => p.Span.File is not null))
            {
                Location(json, place.Span, place.Says);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Span span, string? says)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(span.File!));
        json.WriteEndObject();
        if (span.IsSomewhere)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endColumn", span.Column + span.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (says is not null)
        {
            Message(json, says);
        }

        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Uri(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));
}
