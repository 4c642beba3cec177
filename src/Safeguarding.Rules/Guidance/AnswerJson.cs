using System.Globalization;
using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>How the parts of answers are written, as the report writes them.</summary>
internal static class AnswerJson
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
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

    public static void WriteTruth(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteCount(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, ValueList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What is not known to the day stands for its last day, with what was written beside it.</summary>
    public static void WriteDate(this Utf8JsonWriter json, string name, When? date)
    {
        if (date is not { Precision: not WhenPrecision.Unknown } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteString(name, Iso(known.Latest));
        if (known.Precision != WhenPrecision.Day)
        {
            json.WriteString(name + "AsWritten", known.ToString());
        }
    }

    public static void WriteUnknown(this Utf8JsonWriter json, UnknownId? unknown)
    {
        if (unknown is null)
        {
            return;
        }

        json.WriteStartObject("unknown");
        json.WriteString("type", unknown.Type);
        json.WriteString("id", unknown.Id);
        json.WriteText("nearest", unknown.Nearest);
        json.WriteEndObject();
    }

    public static void WriteShipped(this Utf8JsonWriter json, ValueList<ShippedRule> rules) => json.WriteList("mayBeChosen", rules, rule =>
    {
        json.WriteString("ruleset", rule.Ruleset);
        json.WriteString("rule", rule.Rule);
        json.WriteString("basis", ReportWords.Code(rule.Basis));
    });

    public static void WriteGrounds(this Utf8JsonWriter json, ValueList<Ground> grounds) => json.WriteList("rules", grounds, ground =>
    {
        json.WriteString("rule", ground.Rule);
        json.WriteString("says", ground.Says);
        json.WriteString("strength", ReportWords.Code(ground.Strength));
        json.WriteString("basis", ReportWords.Code(ground.Basis));
        json.WriteText("because", ground.Because);
        json.WriteBoolean("binds", ground.Binds);
        json.WriteList("citations", ground.Citations, citation =>
        {
            json.WriteString("clause", citation.Clause);
            json.WriteText("ref", citation.Ref);
            json.WriteText("source", citation.Source);
        });
    });
}
