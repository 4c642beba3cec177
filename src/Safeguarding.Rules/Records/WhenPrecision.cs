namespace Safeguarding.Rules.Records;

/// <summary>How exactly a <see cref="When"/> is known.</summary>
public enum WhenPrecision
{
    /// <summary>Some day up to the as-of date: that it happened is known, and nothing else.</summary>
    Unknown,

    /// <summary>Known to the day.</summary>
    Day,

    /// <summary>Known to the month.</summary>
    Month,

    /// <summary>Known to the year.</summary>
    Year,

    /// <summary>Some day of a stated range.</summary>
    Range,
}
