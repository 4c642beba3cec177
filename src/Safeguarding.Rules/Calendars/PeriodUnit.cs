namespace Safeguarding.Rules.Calendars;

/// <summary>The kinds of period that a rule can count by.</summary>
public enum PeriodUnit
{
    /// <summary>From 1 January.</summary>
    CalendarYear,

    /// <summary>From 1 April.</summary>
    FinancialYear,

    /// <summary>From the day on which the ruleset says that its governance year starts.</summary>
    GovernanceYear,

    /// <summary>As the ruleset lists them; the days between terms are in no period.</summary>
    Term,

    /// <summary>From 1 January and 1 July.</summary>
    HalfYear,

    /// <summary>From 1 January, 1 April, 1 July and 1 October.</summary>
    Quarter,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Some months together, from the start of the governance year; where none is said, from 1 January.</summary>
    Months,
}
