using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>Working days counted day by day, so that a day that nobody knows about is never stepped over.</summary>
internal static class WorkingDayCount
{
    public static DueDate Move(When when, int count, WorkingDayCalendar calendar)
    {
        var missing = new SortedSet<int>();
        var first = Move(when.Earliest, count, calendar, missing);
        var last = when.IsDay ? first : Move(when.Latest, count, calendar, missing);
        return missing.Count > 0 ? DueDate.Uncountable(calendar.Name, [.. missing])
            : DueDate.Counted(first == last ? When.On(first) : When.Between(first, last));
    }

    // Outside the data any weekday may be a working day: going on tells how many more years the calendar needs at least.
    private static DateOnly Move(DateOnly day, int count, WorkingDayCalendar calendar, SortedSet<int> missing)
    {
        Touch(day, calendar, missing);
        for (var left = Math.Abs(count); left > 0;)
        {
            var next = IsoDay.Plus(day, Math.Sign(count));
            if (next == day)
            {
                break;
            }

            day = next;
            left -= Touch(day, calendar, missing) ? 1 : 0;
        }

        return day;
    }

    private static bool Touch(DateOnly day, WorkingDayCalendar calendar, SortedSet<int> missing)
    {
        if (calendar.IsWorkingDay(day) is { } working)
        {
            return working;
        }

        missing.Add(day.Year);
        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }
}
