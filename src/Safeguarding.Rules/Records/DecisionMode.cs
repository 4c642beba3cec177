namespace Safeguarding.Rules.Records;

/// <summary>How far those deciding agreed.</summary>
public enum DecisionMode
{
    /// <summary>Nobody recorded it.</summary>
    NotRecorded,

    /// <summary>A majority.</summary>
    Majority,

    /// <summary>By consensus.</summary>
    Consensus,

    /// <summary>All of them.</summary>
    Unanimous,
}
