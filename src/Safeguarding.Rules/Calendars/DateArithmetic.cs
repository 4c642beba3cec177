using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>Counting days (semantics, "Dates").</summary>
/// <remarks>
/// The day counted from is day 0, so that <c>within 5 working days</c> ends on the fifth working day after it. Months and years
/// clamp to the month's end. A day not known counts as every day that it may be; at the first and the last day there is,
/// counting stops.
/// </remarks>
public static class DateArithmetic
{
    /// <summary>
    /// The last day within <paramref name="duration"/> of <paramref name="start"/>; the first day that satisfies it as a minimum.
    /// </summary>
    /// <param name="start">Day 0, which need not be a working day.</param>
    /// <param name="duration">
    /// How long. <c>N clear days</c> are N whole days between, so day N + 1; <c>N clear working days</c> end on the working day
    /// after N whole ones.
    /// </param>
    /// <param name="calendar">What working days are; needed only where <paramref name="duration"/> counts them.</param>
    /// <returns>A date; one that cannot be counted where the count touches a day outside the calendar's data.</returns>
    public static DueDate After(When start, Duration duration, WorkingDayCalendar? calendar) =>
        Move(start, duration, calendar, 1);

    /// <summary>The last day on which notice of at least <paramref name="duration"/> is in time.</summary>
    /// <param name="end">Day 0, which need not be a working day.</param>
    /// <param name="duration">
    /// How long. Five clear days before Monday 20 January is Tuesday 14 January; five days before it is Wednesday the 15th.
    /// </param>
    /// <param name="calendar">What working days are; needed only where <paramref name="duration"/> counts them.</param>
    /// <returns>A date; one that cannot be counted where the count touches a day outside the calendar's data.</returns>
    public static DueDate Before(When end, Duration duration, WorkingDayCalendar? calendar) =>
        Move(end, duration, calendar, -1);

    /// <summary>The day so many calendar days later, or earlier where <paramref name="days"/> is negative.</summary>
    /// <returns>The first or the last day there is, where it would lie beyond.</returns>
    public static DateOnly Shift(DateOnly day, int days) => IsoDay.Plus(day, days);

    private static DueDate Move(When when, Duration duration, WorkingDayCalendar? calendar, int direction)
    {
        // Day 0 needs no calendar, whatever it is called; what may be any day at all is no better known some days later.
        if (duration.IsSameDay || when.Precision == WhenPrecision.Unknown)
        {
            return DueDate.Counted(when);
        }

        var count = (duration.IsClear ? duration.Count + 1 : duration.Count) * direction;
        if (duration.CountsWorkingDays)
        {
            return calendar is null ? default : WorkingDayCount.Move(when, count, calendar);
        }

        return DueDate.Counted(Span(
            Move(when.Earliest, duration.Unit, count),
            Move(when.Latest, duration.Unit, count),
            when.Precision));
    }

    private static DateOnly Move(DateOnly day, DurationUnit unit, long count) => unit switch
    {
        DurationUnit.Week => IsoDay.Plus(day, 7 * count),
        DurationUnit.Month => IsoDay.PlusMonths(day, count),
        DurationUnit.Year => IsoDay.PlusMonths(day, 12 * count),
        _ => IsoDay.Plus(day, count),
    };

    // A month and six months is a month again, where it is whole; 28 days of February and one month are no whole March.
    private static When Span(DateOnly first, DateOnly last, WhenPrecision precision)
    {
        var same = precision switch
        {
            WhenPrecision.Month => When.InMonth(first.Year, first.Month),
            WhenPrecision.Year => When.InYear(first.Year),
            _ => When.On(first),
        };
        return same.Earliest == first && same.Latest == last ? same : When.Between(first, last);
    }
}
