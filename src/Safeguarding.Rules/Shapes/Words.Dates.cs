using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <content>Dates, as far as they are known.</content>
public static partial class Words
{
    private const string DayPattern = @"^\d{4}-\d\d-\d\d$";
    private const string WhenPattern = @"^(unknown|\d{4}(-\d\d(-\d\d)?)?|\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d)$";

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
        static () => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = WhenPattern });

    /// <summary>A dated fact of a record: a date, or <c>none</c>. Leaving it out is for the field to say.</summary>
    public static Syntax<Occurrence> Occurrence { get; } = OccurrenceOr("none");

    /// <summary>A dated fact of a record, with a word of its own for what did not happen.</summary>
    public static Syntax<Occurrence> OccurrenceOr(string none) => new ScalarSyntax<Occurrence>(
        $"a date such as `2024-09-01`, `{none}` or `unknown`",
        "2024-09-01",
        (TextNode node, Report report, out Occurrence value) =>
        {
            value = Records.Occurrence.None;
            if (node.Text == none)
            {
                return true;
            }

            if (node.Text == "unknown")
            {
                value = default;
                return true;
            }

            var isDate = TryWhen(node, report, out var when);
            value = isDate ? Records.Occurrence.On(when) : default;
            return isDate;
        },
        value => value.IsNone ? none : value.IsNotRecorded ? "unknown" : value.ToString(),
        () => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = WhenPattern.Replace("unknown", $"unknown|{none}", StringComparison.Ordinal) });

    private static bool TryWhen(TextNode node, Report report, out When value)
    {
        var isDate = Records.When.TryParse(node.Text, out value);
        if (!isDate)
        {
            report.Add(Catalogue.NoSuchDay.At(
                node.Span, node.Found, "a day, a month, a year, a range of days or `unknown`", "`2024-09-01`, `2024-09` or `2024-09-01 to 2024-09-30`"));
        }

        return isDate;
    }
}
