using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>
/// A day of every year, <c>09-30</c>; 29 February is 28 February in other years. The <c>default</c> is 1 January.
/// </summary>
public readonly record struct MonthDay
{
    private const int LeapYear = 2024;

    // Both less one, so that the default is a day of the year.
    private readonly byte month;
    private readonly byte day;

    /// <summary>A day of every year.</summary>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to as many days as the month has in a leap year.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public MonthDay(int month, int day)
    {
        var tried = new DateOnly(LeapYear, month, day);
        this.month = (byte)(tried.Month - 1);
        this.day = (byte)(tried.Day - 1);
    }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => month + 1;

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int Day => day + 1;

    /// <summary>Reads <c>09-30</c>.</summary>
    public static bool TryParse(string text, out MonthDay monthDay)
    {
        ArgumentNullException.ThrowIfNull(text);
        monthDay = default;
        if (text.Length != 5
            || !IsoDay.TryParse(string.Create(CultureInfo.InvariantCulture, $"{LeapYear}-{text}"), out var tried))
        {
            return false;
        }

        monthDay = new MonthDay(tried.Month, tried.Day);
        return true;
    }

    /// <summary>This day of that year.</summary>
    /// <param name="year">From 1 to 9999; a year outside is taken as the nearer of the two.</param>
    public DateOnly In(int year) => IsoDay.InMonth((Math.Clamp(year, 1, 9999) * 12L) + month, Day);

    /// <summary>The first such day after <paramref name="date"/>; where there is none, the last day there is.</summary>
    /// <remarks>As <c>no-later-than</c> counts from the end of a period (semantics, "distribution").</remarks>
    public DateOnly FirstAfter(DateOnly date) =>
        In(date.Year) is var same && same > date ? same
        : date.Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue
        : In(date.Year + 1);

    /// <summary>As the files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
