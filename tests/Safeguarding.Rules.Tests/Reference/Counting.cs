using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Days counted one by one.</summary>
internal static class Counting
{
    /// <summary>So long after a day; <c>null</c>: the count touches a day of which the calendar does not know whether it is a working day.</summary>
    public static DateOnly? After(DateOnly day, Duration duration, Rule rule) => Move(day, duration, rule, 1);

    public static DateOnly? Before(DateOnly day, Duration duration, Rule rule) => Move(day, duration, rule, -1);

    /// <summary>The same for a date that is some day of several.</summary>
    public static LastDay After(When when, Duration duration, Rule rule) => Move(when, duration, rule, 1);

    public static LastDay Before(When when, Duration duration, Rule rule) => Move(when, duration, rule, -1);

    private static LastDay Move(When when, Duration duration, Rule rule, int direction)
    {
        if (when.Precision == WhenPrecision.Unknown)
        {
            return LastDay.On(when);
        }

        return Move(when.Earliest, duration, rule, direction) is { } first && Move(when.Latest, duration, rule, direction) is { } last
            ? LastDay.On(first == last ? When.On(first) : When.Between(first, last))
            : LastDay.Uncountable;
    }

    private static DateOnly? Move(DateOnly day, Duration duration, Rule rule, int direction)
    {
        var count = duration.Count;
        switch (duration.Unit)
        {
            case DurationUnit.Day:
                return day.AddDays(direction * count);
            case DurationUnit.Week:
                return day.AddDays(direction * 7 * count);
            case DurationUnit.Month:
                return day.AddMonths(direction * count);
            case DurationUnit.Year:
                return day.AddYears(direction * count);
            case DurationUnit.ClearDay:
                return day.AddDays(direction * (count + 1));
            case DurationUnit.WorkingDay:
                return WorkingDays(day, direction, count, rule);
            default:
                return WorkingDays(day, direction, count + 1, rule);
        }
    }

    private static DateOnly? WorkingDays(DateOnly day, int direction, int count, Rule rule)
    {
        if (rule.Settings.WorkingDays?.IsWorkingDay(day) is null)
        {
            return null;
        }

        while (count > 0)
        {
            day = day.AddDays(direction);
            switch (rule.Settings.WorkingDays.IsWorkingDay(day))
            {
                case null:
                    return null;
                case true:
                    count--;
                    break;
            }
        }

        return day;
    }
}

/// <summary>The last day of a duty: a date, none, or one that cannot be counted.</summary>
internal sealed record LastDay(When? Limit, bool IsNone = false)
{
    /// <summary>How it is shown, where that is another: a month.</summary>
    public When? Shown { get; init; } = Limit;

    public static LastDay None { get; } = new(null, true);

    public static LastDay Uncountable { get; } = new((When?)null);

    public static LastDay On(When when) => new(when);

    /// <summary>A day that somebody set: a month means its last day.</summary>
    public static LastDay Set(When when) => new(when.Precision is WhenPrecision.Month or WhenPrecision.Year ? When.On(when.Latest) : when) { Shown = when };
}

/// <summary>Every duty with a last day is judged one way.</summary>
internal static class DutyReference
{
    /// <summary>
    /// Done on the days <paramref name="done"/> for certain, and <paramref name="perhaps"/> on others;
    /// <paramref name="absenceKnown"/>: what is not recorded did not happen, from the start of the duty to its last day.
    /// </summary>
    public static Expected Judge(string type, string id, DateOnly asOf, LastDay due, IReadOnlyCollection<When> done, IReadOnlyCollection<When> perhaps, bool absenceKnown)
    {
        var first = done.OrderBy(d => d.Latest).ThenBy(d => d.Earliest).Select(d => (When?)d).FirstOrDefault();
        if (due.IsNone)
        {
            return first is not null ? new(type, id, Outcome.Met) { MetOn = first } : new(type, id, Outcome.NotYetDue);
        }

        if (due.Limit is not { } last)
        {
            return new(type, id, Outcome.CannotTell);
        }

        var inTime = Three.Any(done.Select(d => Three.OnOrBefore(d, last))) | Three.Any(perhaps.Select(d => Three.OnOrBefore(d, last) & null)) | (absenceKnown ? false : null);
        var isPast = Three.Before(last, asOf);
        if (inTime == true)
        {
            return new(type, id, Outcome.Met) { Due = due.Shown, MetOn = first };
        }

        if (isPast == false)
        {
            return new(type, id, Outcome.NotYetDue) { Due = due.Shown };
        }

        if (inTime is null || isPast is null)
        {
            return new(type, id, Outcome.CannotTell) { Due = due.Shown };
        }

        var until = first ?? asOf;
        return new(type, id, Outcome.NotMet)
        {
            Due = due.Shown,
            MetOn = first,
            OverdueDays = until.IsDay && last.IsDay ? until.Latest.DayNumber - last.Latest.DayNumber : null,
            Breach = last.Precision == WhenPrecision.Unknown ? last : When.Between(last.Earliest.AddDays(1), last.Latest.AddDays(1)),
        };
    }
}
