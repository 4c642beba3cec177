using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>JSON documents: indented, with line feeds, the same bytes for the same content.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document that says its format, with a line end.</summary>
    public static string Document(Action<Utf8JsonWriter> write) => Object(json =>
    {
        json.WriteNumber("format", 1);
        write(json);
    });

    /// <summary>A document whose first key is that of its answer, with a line end.</summary>
    public static string Object(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>A text, or <c>null</c>.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
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

    /// <summary>A day, or <c>null</c>.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day) => json.Text(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The clauses that something rests on.</summary>
    public static void Citations(this Utf8JsonWriter json, IEnumerable<Citation> citations)
    {
        json.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("clause", citation.Clause);
            json.Text("ref", citation.Ref);
            json.Text("source", citation.Source);
            json.Text("says", citation.Says);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
