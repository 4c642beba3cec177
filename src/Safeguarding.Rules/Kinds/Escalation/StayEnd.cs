namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>How a concern's stay at a stage ended, as far as it is known.</summary>
internal enum StayEnd
{
    /// <summary>It has not ended.</summary>
    Open,

    /// <summary>With the concern resolved.</summary>
    Resolved,

    /// <summary>With the concern passed up.</summary>
    PassedUp,

    /// <summary>Without resolution, and nobody passed the concern up.</summary>
    Unresolved,

    /// <summary>Without resolution; whether it was passed up is not recorded.</summary>
    NotResolved,

    /// <summary>It has ended, or may have; how is not recorded.</summary>
    NotRecorded,
}
