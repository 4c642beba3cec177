namespace Safeguarding.Rules.Calendars;

/// <summary>What a <see cref="Duration"/> counts.</summary>
public enum DurationUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Seven calendar days.</summary>
    Week,

    /// <summary>Calendar months, clamped to the month's end.</summary>
    Month,

    /// <summary>Twelve calendar months.</summary>
    Year,

    /// <summary>Days that a <see cref="WorkingDayCalendar"/> calls working days.</summary>
    WorkingDay,

    /// <summary>Calendar days that lie wholly between two others: for minimums only.</summary>
    ClearDay,

    /// <summary>Working days that lie wholly between two other days: for minimums only.</summary>
    ClearWorkingDay,
}
