using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <content>Dates, as far as they are known.</content>
public static partial class Words
{
    private const string DayPattern = @"^\d{4}-\d\d-\d\d$";
    private const string AllDays = "0001-01-01 to 9999-12-31";

    /// <summary>A day.</summary>
    public static Syntax<DateOnly> Day { get; } = new ScalarSyntax<DateOnly>(
        "a day such as `2024-09-01`",
        "2024-09-01",
        static (TextNode node, Report report, out DateOnly value) =>
        {
            var isDay = DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
            if (!isDay)
            {
                report.Add(Catalogue.NoSuchDay.At(node.Span, node.Found, "a day of the calendar", "`2024-09-01`"));
            }

            return isDay;
        },
        static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        static () => new() { ["type"] = "string", ["pattern"] = DayPattern });

    /// <summary>A date of a record: a day, a month, a year, a range or <c>unknown</c>.</summary>
    public static Syntax<When> When { get; } = new ScalarSyntax<When>(
        "a date such as `2024-09-01`, `2024-09`, `2024`, `2024-09-01 to 2024-09-30` or `unknown`",
        "2024-09-01",
        TryWhen,
        static when => when.ToString(),
        static () => WhenSchema("unknown"));

    /// <summary>A date where <c>unknown</c> has another meaning: one that is not known at all is a range of all days.</summary>
    public static Syntax<When> WideWhen { get; } = new ScalarSyntax<When>(
        When.Expected,
        When.Example,
        TryWhen,
        static when => when == default ? AllDays : when.ToString(),
        static () => WhenSchema("unknown"));

    /// <summary>A dated fact of a record: a date, or <c>none</c>; <c>unknown</c>: it happened, and nobody recorded when.</summary>
    public static Syntax<Occurrence> Occurrence { get; } = DatedFact(Records.Occurrence.On(Records.When.Unknown));

    /// <summary>A dated fact of a record, known to be none where it is left out; <c>unknown</c>: nobody recorded whether it happened.</summary>
    public static Syntax<Occurrence> OccurrenceOrUnrecorded { get; } = DatedFact(Records.Occurrence.NotRecorded);

    private static ScalarSyntax<Occurrence> DatedFact(Occurrence unknown) => new(
        "a date such as `2024-09-01`, `none` or `unknown`",
        "2024-09-01",
        (TextNode node, Report report, out Occurrence value) =>
        {
            if (node.Text is "none" or "unknown")
            {
                value = node.Text == "none" ? Records.Occurrence.None : unknown;
                return true;
            }

            var isDate = TryWhen(node, report, out var when);
            value = isDate ? Records.Occurrence.On(when) : default;
            return isDate;
        },
        value => value == unknown ? "unknown" : value.IsNone ? "none" : value.Date == default(When) ? AllDays : value.ToString(),
        static () => WhenSchema("unknown|none"));

    private static JsonObject WhenSchema(string words) => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = $@"^({words}|\d{{4}}(-\d\d(-\d\d)?)?|\d{{4}}-\d\d-\d\d to \d{{4}}-\d\d-\d\d)$",
    };

    private static bool TryWhen(TextNode node, Report report, out When value)
    {
        var isDate = Records.When.TryParse(node.Text, out value);
        if (node.Text == AllDays)
        {
            value = Records.When.Unknown;
        }
        else if (!isDate)
        {
            report.Add(Catalogue.NoSuchDay.At(
                node.Span, node.Found, "a day, a month, a year, a range of days or `unknown`", "`2024-09-01`, `2024-09` or `2024-09-01 to 2024-09-30`"));
        }

        return isDate;
    }
}
