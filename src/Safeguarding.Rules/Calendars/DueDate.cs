using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>
/// The last day on which a duty is done in time, as far as it is known: a date, none, or a count that the calendar's data do
/// not reach. The <c>default</c> cannot be counted, for want of a calendar.
/// </summary>
public readonly record struct DueDate
{
    private readonly bool isNone;
    private readonly When? shown;
    private readonly When? limit;

    private DueDate(bool isNone, When? shown, When? limit, string? calendar, ValueList<int> missingYears)
    {
        this.isNone = isNone;
        this.shown = shown;
        this.limit = limit;
        Calendar = calendar;
        MissingYears = missingYears;
    }

    /// <summary>There is no last day.</summary>
    public static DueDate None { get; } = new(true, null, null, null, []);

    /// <summary>Whether there is no last day.</summary>
    public bool IsNone => isNone;

    /// <summary>Whether there is a last day and it cannot be counted.</summary>
    public bool CannotBeCounted => !isNone && limit is null;

    /// <summary>The date as it is shown; <c>null</c> where there is none or it cannot be counted.</summary>
    public When? Date => shown;

    /// <summary>The last day in time, some day of these; <c>null</c> where there is none or it cannot be counted.</summary>
    /// <value>For a date stated by month or year its last day; else what <see cref="Date"/> is.</value>
    public When? Limit => limit;

    /// <summary>The calendar that the count went beyond; <c>null</c> where it did not, or where none was given.</summary>
    public string? Calendar { get; }

    /// <summary>The years outside the calendar's data that the count touches, in order.</summary>
    public ValueList<int> MissingYears { get; }

    /// <summary>Why it cannot be counted, as a clause; <c>null</c> where it can.</summary>
    public string? Missing =>
        !CannotBeCounted ? null
        : Calendar is null ? "no calendar says which days are working days"
        : $"the calendar {Calendar} does not cover all of {string.Join(", ", (IEnumerable<int>)MissingYears)}";

    /// <summary>A date that someone stated: a month or a year is due on its last day, and is shown as it was stated.</summary>
    public static DueDate By(When stated) => new(
        false, stated, stated.Precision is WhenPrecision.Month or WhenPrecision.Year ? When.On(stated.Latest) : stated, null, []);

    /// <summary>A date that was counted from another, and is some day of these where the other is not known to the day.</summary>
    public static DueDate Counted(When counted) => new(false, counted, counted, null, []);

    /// <summary>A count that touches days outside the data.</summary>
    /// <param name="calendar">The calendar's name; <c>null</c>: the ruleset names none.</param>
    /// <param name="missingYears">The years of these days.</param>
    public static DueDate Uncountable(string? calendar, ValueList<int> missingYears) =>
        new(false, null, null, calendar, missingYears);

    /// <summary>The earlier of two: a duty with two last days must keep both.</summary>
    /// <returns>What cannot be counted where one of them cannot, even where the other is known.</returns>
    public static DueDate Earlier(DueDate left, DueDate right)
    {
        if (left.CannotBeCounted || right.IsNone)
        {
            return left;
        }

        if (right.CannotBeCounted || left.IsNone)
        {
            return right;
        }

        var (a, b) = (left.limit.GetValueOrDefault(), right.limit.GetValueOrDefault());
        return Dates.OnOrBefore(a, b) == Truth.True ? left
            : Dates.OnOrBefore(b, a) == Truth.True ? right
            : Counted(When.Between(
                a.Earliest < b.Earliest ? a.Earliest : b.Earliest,
                a.Latest < b.Latest ? a.Latest : b.Latest));
    }

    /// <summary>Whether what was done then was done in time: true without a limit, unknown where it cannot be counted.</summary>
    public Truth IsKeptBy(When done) =>
        isNone ? Truth.True : limit is { } last ? Dates.OnOrBefore(done, last) : Truth.Unknown;

    /// <summary>Whether the last day is over on that day: false without a limit, unknown where it cannot be counted.</summary>
    public Truth IsPast(DateOnly asOf) => IsKeptBy(asOf).Not();

    /// <summary>The date as it is shown, or why there is none.</summary>
    public override string ToString() => isNone ? "none" : shown?.ToString() ?? Missing ?? "";
}
