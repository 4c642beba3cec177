using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Demands;

/// <summary>What by when after what, in the life of one thing.</summary>
public sealed record ClockDemand : Demand
{
    /// <summary>The word for a decision as an event.</summary>
    public const string Decided = "decided";

    /// <summary>The word for the confirmation of a decision as an event.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The role of a scene that is about urgent concerns alone.</summary>
    public const string Urgent = "urgent";

    /// <summary>The role of a scene that is about concerns alone that are not urgent.</summary>
    public const string NotUrgent = "not-urgent";

    /// <summary>The life of what.</summary>
    public required Scene Scene { get; init; }

    /// <summary>The event that starts the clock.</summary>
    public required string After { get; init; }

    /// <summary>The event that must follow, on that day or later.</summary>
    public required string Event { get; init; }

    /// <summary>The longest time between; <c>null</c>: no limit.</summary>
    public Duration? Within { get; init; }

    /// <summary>The shortest time between; <c>null</c>: none.</summary>
    public Duration? NotBefore { get; init; }

    /// <summary>A day of the year by which it must be, the first after the clock starts.</summary>
    public MonthDay? NoLaterThan { get; init; }

    /// <summary>How much later it may be.</summary>
    public Duration Tolerance { get; init; }

    /// <summary>Who must do it: bodies, agencies or offices, or any of several; empty: anybody.</summary>
    public ValueList<string> By { get; init; }

    /// <summary>The types of decision that <see cref="Decided"/> stands for.</summary>
    public ValueList<string> Decisions { get; init; }

    /// <summary>Whether <see cref="After"/> calls for <see cref="Event"/>; else only their order is asked, where both are there.</summary>
    public bool MustFollow { get; init; } = true;

    /// <summary>Whether <see cref="Event"/> calls for <see cref="After"/> to have been before it.</summary>
    public bool MustPrecede { get; init; }
}
