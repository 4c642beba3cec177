using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>Days as the files write them, and the arithmetic that stops at the first and the last day there is.</summary>
internal static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly Plus(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The same day of another month, or that month's last day where it has no such day.</summary>
    public static DateOnly PlusMonths(DateOnly day, long months) => InMonth(MonthNumber(day) + months, day.Day);

    /// <summary>The months from January of the year 0 to the month of the day.</summary>
    public static long MonthNumber(DateOnly day) => (day.Year * 12L) + day.Month - 1;

    /// <summary>A day of a month, or the month's last day where it has no such day.</summary>
    public static DateOnly InMonth(long monthNumber, int day)
    {
        if (monthNumber < MonthNumber(DateOnly.MinValue))
        {
            return DateOnly.MinValue;
        }

        if (monthNumber > MonthNumber(DateOnly.MaxValue))
        {
            return DateOnly.MaxValue;
        }

        var year = (int)(monthNumber / 12);
        var month = (int)(monthNumber % 12) + 1;
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
