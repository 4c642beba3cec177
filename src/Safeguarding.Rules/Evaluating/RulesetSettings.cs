using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>What a ruleset says once for all its rules.</summary>
public sealed record RulesetSettings
{
    /// <summary>The name of the ruleset.</summary>
    public required string Ruleset { get; init; }

    /// <summary>The day from which it is adopted; <c>null</c>: it is not, and binds nobody.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>Its periods: the governance year and the terms.</summary>
    public required PeriodCalendar Periods { get; init; }

    /// <summary>Its working days; <c>null</c> where no rule counts them.</summary>
    public WorkingDayCalendar? WorkingDays { get; init; }

    /// <summary>Other dated names of a recipient or an agency.</summary>
    public ValueList<DatedName> Names { get; init; }

    /// <summary>By which calendar a duration is counted, to follow the day from which it is; nothing where it needs none.</summary>
    internal string ByCalendar(Duration duration) => duration.CountsWorkingDays && WorkingDays is { } calendar ? $" by the calendar {calendar.Name}" : string.Empty;
}
