using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>A number of days, weeks, months or years, as the rulesets write it. The <c>default</c> is the same day.</summary>
/// <remarks>How each unit is counted is <see cref="DateArithmetic"/>'s; the grammar is section 2 of the format.</remarks>
public readonly record struct Duration
{
    /// <summary>The highest count, in any unit.</summary>
    public const int MostCount = 9999;

    private const string Examples = "write for example `5 working days`, `6 months` or `same day`";

    /// <summary>A count of units.</summary>
    /// <param name="count">From 1 to <see cref="MostCount"/>; of plain days also 0, the same day.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range, or there is no such unit.</exception>
    public Duration(int count, DurationUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, unit == DurationUnit.Day ? 0 : 1);
        Word(unit);
        Count = count;
        Unit = unit;
    }

    /// <summary>No day at all: due on the day itself.</summary>
    public static Duration SameDay => default;

    /// <summary>How many of <see cref="Unit"/>, from 0.</summary>
    public int Count { get; }

    /// <summary>What is counted.</summary>
    public DurationUnit Unit { get; }

    /// <summary>Whether it is the day itself, written <c>same day</c> or <c>0 days</c>.</summary>
    public bool IsSameDay => Count == 0;

    /// <summary>Whether both ends are left out, which only a minimum may ask.</summary>
    public bool IsClear => Unit is DurationUnit.ClearDay or DurationUnit.ClearWorkingDay;

    /// <summary>Whether counting it needs a <see cref="WorkingDayCalendar"/>.</summary>
    public bool CountsWorkingDays => Unit is DurationUnit.WorkingDay or DurationUnit.ClearWorkingDay;

    /// <summary>Reads <c>5 working days</c>, <c>1 month</c>, <c>same day</c> and the like, singular or plural.</summary>
    /// <param name="text">What the ruleset says.</param>
    /// <param name="duration">What was read.</param>
    /// <param name="problem">Why it was not, and what to write instead; empty where it was.</param>
    public static bool TryParse(string text, out Duration duration, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        duration = default;
        problem = "";
        if (text == "same day")
        {
            return true;
        }

        if (!Counted.TryRead(text, out var count, out var words))
        {
            problem = $"`{text}` is not a duration; {Examples}";
        }
        else if (words is "hour" or "hours")
        {
            var days = Math.Max(1, count / 24);
            problem = $"`{text}` cannot be judged, because records are dated by day; " +
                $"as an interpretation write `{new Duration(days, DurationUnit.Day)}`";
        }
        else if (UnitOf(words) is not { } unit)
        {
            problem = $"`{words}` cannot be counted; {Examples}";
        }
        else if (count == 0 && unit != DurationUnit.Day)
        {
            problem = $"`{text}` is no time at all; if the day itself is meant write `same day`";
        }
        else
        {
            duration = new Duration(count, unit);
        }

        return problem.Length == 0;
    }

    /// <summary>The canonical text: <c>5 working days</c>, <c>1 month</c>, <c>same day</c>.</summary>
    public override string ToString() => IsSameDay
        ? "same day"
        : string.Create(CultureInfo.InvariantCulture, $"{Count} {Word(Unit)}{(Count == 1 ? "" : "s")}");

    private static DurationUnit? UnitOf(string words) => words switch
    {
        "day" or "days" => DurationUnit.Day,
        "week" or "weeks" => DurationUnit.Week,
        "month" or "months" => DurationUnit.Month,
        "year" or "years" => DurationUnit.Year,
        "working day" or "working days" => DurationUnit.WorkingDay,
        "clear day" or "clear days" => DurationUnit.ClearDay,
        "clear working day" or "clear working days" => DurationUnit.ClearWorkingDay,
        _ => null,
    };

    private static string Word(DurationUnit unit) => unit switch
    {
        DurationUnit.Day => "day",
        DurationUnit.Week => "week",
        DurationUnit.Month => "month",
        DurationUnit.Year => "year",
        DurationUnit.WorkingDay => "working day",
        DurationUnit.ClearDay => "clear day",
        DurationUnit.ClearWorkingDay => "clear working day",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "there is no such unit"),
    };
}
