namespace Safeguarding.Rules.Records;

/// <summary>How far a list of records reaches.</summary>
public enum Reach
{
    /// <summary>The list is not kept: nothing is known of what would be in it.</summary>
    NotKept,

    /// <summary>These at least; what is not in the list may have happened all the same.</summary>
    Some,

    /// <summary>Whole between two days, both inside; outside them as <see cref="Some"/>.</summary>
    Between,

    /// <summary>Whole as far as the record reaches that it stands in (a meeting's attendance, a case's events).</summary>
    Whole,
}
