using System.Text.Json;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What is wrong as JSON.</summary>
internal static class CheckJson
{
    /// <summary>The document.</summary>
    public static string Of(Checked found) => JsonText.Document(json =>
    {
        json.WriteNumber("errors", found.Errors);
        json.WriteNumber("warnings", found.Warnings);
        json.WriteStartArray("files");
        foreach (var file in found.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("kind", Code(file.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Diagnostics(found.Diagnostics);
    });

    /// <summary>A list of what is wrong.</summary>
    public static void Diagnostics(this Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", Code(diagnostic.Severity));
            Place(json, diagnostic.Span);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("mend", diagnostic.Mend);
            json.WriteString("page", diagnostic.Page);
            json.WriteStartArray("also");
            foreach (var place in diagnostic.Also)
            {
                json.WriteStartObject();
                Place(json, place.Span);
                json.WriteString("says", place.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, Span span)
    {
        json.Text("file", span.File);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("length", span.Length);
    }

    private static string Code(FileKind kind) => kind switch
    {
        FileKind.Records => "records",
        FileKind.Ruleset => "ruleset",
        FileKind.Source => "source",
        FileKind.Cases => "cases",
        _ => "unreadable",
    };

    private static string Code(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
