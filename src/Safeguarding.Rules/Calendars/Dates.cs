using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>
/// Dates compared as far as they are known: true where it holds for every day that each may have been, false where it holds
/// for none, else unknown.
/// </summary>
public static class Dates
{
    /// <summary>Whether <paramref name="a"/> is the same day as <paramref name="b"/> or an earlier one.</summary>
    public static Truth OnOrBefore(When a, When b) =>
        a.Latest <= b.Earliest ? Truth.True
        : a.Earliest > b.Latest ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether <paramref name="a"/> is an earlier day than <paramref name="b"/>.</summary>
    public static Truth Before(When a, When b) => OnOrBefore(b, a).Not();

    /// <summary>Whether they are the same day.</summary>
    public static Truth Same(When a, When b) =>
        a.Latest < b.Earliest || b.Latest < a.Earliest ? Truth.False
        : a.IsDay && b.IsDay ? Truth.True
        : Truth.Unknown;

    /// <summary>Whether it is one of the days of <paramref name="days"/>.</summary>
    public static Truth In(When when, Interval days) => days.Contains(when);
}
