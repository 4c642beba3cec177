using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The days that are looked at, numbered: those of the horizon, and those after it that a clock may reach.</summary>
internal sealed class Timeline
{
    /// <summary>How many days before the horizon something may have been that a clock looks back to.</summary>
    public const int Before = 800;

    private const int Slack = 1100;

    private readonly Dictionary<(Duration, string?), DayMap> maps = [];

    public Timeline(Interval horizon) => Horizon = horizon;

    /// <summary>The days on which things may happen.</summary>
    public Interval Horizon { get; }

    /// <summary>The number of the last day of the horizon; the first is 0.</summary>
    public int Last => Index(Horizon.Last);

    /// <summary>The number of the last day that a clock may reach.</summary>
    public int End => Last + Slack;

    /// <summary>The number of a day.</summary>
    public int Index(DateOnly day) => day.DayNumber - Horizon.First.DayNumber;

    /// <summary>The day of a number.</summary>
    public DateOnly Day(int index) => DateArithmetic.Shift(Horizon.First, index);

    /// <summary>For each day the last one within a duration of it, which is the first one that satisfies it as a minimum.</summary>
    public DayMap After(Duration duration, WorkingDayCalendar? calendar)
    {
        if (!maps.TryGetValue((duration, calendar?.Name), out var map))
        {
            maps[(duration, calendar?.Name)] = map = DayMap.Of(this, day => DateArithmetic.After(day, duration, calendar).Limit?.Latest);
        }

        return map;
    }

    /// <summary>For each day the first one of that name after it.</summary>
    public DayMap Next(MonthDay name) => DayMap.Of(this, day =>
    {
        var thisYear = name.In(day.Year);
        return thisYear > day ? thisYear : name.In(day.Year + 1);
    });
}
