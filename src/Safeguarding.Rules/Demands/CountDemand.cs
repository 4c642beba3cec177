using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Demands;

/// <summary>How many in which days. Where it says no days, it holds on every day.</summary>
public sealed record CountDemand : Demand
{
    /// <summary>Of what.</summary>
    public required Scene Scene { get; init; }

    /// <summary>The fewest; <c>null</c>: none is asked.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The most; <c>null</c>: no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>In each of which periods.</summary>
    public PeriodLength? Per { get; init; }

    /// <summary>In each time of that length.</summary>
    public Duration? Every { get; init; }

    /// <summary>How much longer that time may be.</summary>
    public Duration Tolerance { get; init; }

    /// <summary>In each year up to that day.</summary>
    public MonthDay? EachYearBy { get; init; }

    /// <summary>For each meeting of that kind of body, by its day.</summary>
    public string? PerMeetingOf { get; init; }

    /// <summary>Whether only quorate meetings count.</summary>
    public bool Quorate { get; init; }
}
