using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <content>Durations, counts per period, and days of every year.</content>
public static partial class Words
{
    private const string ADuration = "a duration such as `2 years`";

    private delegate bool Parse<T>(string text, out T value, out string problem);

    /// <summary>A duration: <c>2 years</c>, <c>15 working days</c>, <c>same day</c>. Clear days belong to minimums.</summary>
    public static Syntax<Duration> Duration { get; } = new ScalarSyntax<Duration>(
        ADuration,
        "2 years",
        static (TextNode node, Report report, out Duration value) =>
        {
            if (!TryDuration(node, report, out value))
            {
                return false;
            }

            if (value.IsClear)
            {
                report.Add(Catalogue.ClearDays.At(node.Span, node.Found));
            }

            return !value.IsClear;
        },
        static value => value.ToString(),
        static () => DurationSchema(@"(working )?"));

    /// <summary>A duration that is a minimum, for which clear days may be asked: <c>5 clear working days</c>.</summary>
    public static Syntax<Duration> Minimum { get; } = new ScalarSyntax<Duration>(
        "a duration such as `5 clear working days` or `2 weeks`",
        "5 clear working days",
        TryDuration,
        static value => value.ToString(),
        static () => DurationSchema(@"(clear )?(working )?"));

    /// <summary>A count per period: <c>2 per governance-year</c>.</summary>
    public static Syntax<CountPerPeriod> Count { get; } = new ScalarSyntax<CountPerPeriod>(
        "a count per period such as `2 per governance-year`",
        "2 per governance-year",
        static (TextNode node, Report report, out CountPerPeriod value) =>
            TryParse(CountPerPeriod.TryParse, node, report, "a count per period", "2 per governance-year", out value)
            && Note(value.Period, node, report),
        static value => value.ToString(),
        static () => new() { ["type"] = "string", ["pattern"] = @"^\d+ per [a-z0-9 -]+$" });

    /// <summary>A period: <c>governance-year</c>, <c>quarter</c>, <c>3 months</c>.</summary>
    public static Syntax<PeriodLength> Period { get; } = new ScalarSyntax<PeriodLength>(
        "a period such as `governance-year`",
        "governance-year",
        static (TextNode node, Report report, out PeriodLength value) =>
            TryParse(PeriodLength.TryParse, node, report, "a period", "governance-year", out value) && Note(value, node, report),
        static value => value.ToString(),
        static () => new() { ["type"] = "string" });

    /// <summary>A day of every year: <c>09-30</c>.</summary>
    public static Syntax<MonthDay> MonthDay { get; } = new ScalarSyntax<MonthDay>(
        "a month and a day such as `09-30`",
        "09-30",
        static (TextNode node, Report report, out MonthDay value) =>
        {
            var isDay = Calendars.MonthDay.TryParse(node.Text, out value);
            if (!isDay)
            {
                report.Add(Catalogue.NoSuchDay.At(node.Span, node.Found, "a month and a day", "`09-30`"));
            }

            return isDay;
        },
        static value => value.ToString(),
        static () => new() { ["type"] = "string", ["pattern"] = @"^\d\d-\d\d$" });

    private static JsonObject DurationSchema(string before) =>
        new() { ["type"] = "string", ["pattern"] = $@"^(same day|\d+ ({before}days?|(week|month|year)s?))$" };

    private static bool TryDuration(TextNode node, Report report, out Duration value)
    {
        if (!Calendars.Duration.TryParse(node.Text, out value, out var problem) && node.Text.Split(' ') is [var count, "hour" or "hours"])
        {
            var hours = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var days = new Duration(Math.Clamp(hours / 24, 1, Calendars.Duration.MostCount), DurationUnit.Day);
            report.Add(Catalogue.Hours.At(node.Span, node.Found, Quote.Text(days.ToString())));
            return false;
        }

        if (value.CountsWorkingDays)
        {
            report.Note(new(ReferenceTo.WorkingDays, node.Text, node.Span));
        }

        return problem.Length == 0 || Unread(node, report, "a duration", "2 years", problem);
    }

    private static bool Note(PeriodLength period, TextNode node, Report report)
    {
        if (period.Unit is PeriodUnit.GovernanceYear or PeriodUnit.Term)
        {
            report.Note(new(period.Unit == PeriodUnit.Term ? ReferenceTo.Term : ReferenceTo.GovernanceYear, node.Text, node.Span));
        }

        return true;
    }

    private static bool TryParse<T>(Parse<T> parse, TextNode node, Report report, string noun, string example, out T value) =>
        parse(node.Text, out value, out var problem) || Unread(node, report, noun, example, problem);

    // The parser's words are better than ours, but they carry the author's text: only where that is harmless are they shown.
    private static bool Unread(TextNode node, Report report, string noun, string example, string problem)
    {
        var parts = problem.Split("; ", 2);
        var isHarmless = Quote.Text(node.Text) == $"`{node.Text}`";
        report.Add(isHarmless && parts.Length == 2
            ? Catalogue.Unreadable.At(node.Span, parts[0], parts[1])
            : Catalogue.Unreadable.At(node.Span, $"{node.Found} is not {noun}", $"write for instance `{example}`"));
        return false;
    }
}
