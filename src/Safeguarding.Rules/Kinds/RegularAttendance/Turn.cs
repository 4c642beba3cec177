using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>A meeting to which somebody was expected to come, or may have been.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Date">Its day.</param>
/// <param name="Expected">Whether it was held and counts, and whoever is judged was expected.</param>
/// <param name="There">Whether whoever is judged was there, or somebody who counts for it.</param>
internal sealed record Turn(string Meeting, When Date, Condition Expected, Condition There)
{
    private static readonly FactWords DayWords = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");

    /// <summary>Whether it was expected and came.</summary>
    public Condition Attended { get; } = Condition.All([Expected, There]);

    /// <summary>Whether it was expected and did not come.</summary>
    public Condition Missed { get; } = Condition.All([Expected, There.Not()]);

    /// <summary>Whether it may matter which of the two it was.</summary>
    public bool IsOpen => Attended.Truth == Truth.Unknown || Missed.Truth == Truth.Unknown;

    /// <summary>The facts that would tell.</summary>
    public IEnumerable<Fact> Needed => IsOpen ? Expected.FactsNeeded().Concat(There.FactsNeeded()) : [];

    /// <summary>The same, where only a meeting on one of <paramref name="days"/> counts.</summary>
    public Turn In(Interval days) => new(Meeting, Date, Condition.All([Expected, Condition.Of(new(DayWords, Meeting, days), days.Contains(Date))]), There);
}
