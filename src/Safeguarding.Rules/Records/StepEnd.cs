namespace Safeguarding.Rules.Records;

/// <summary>How a stage of an escalation ended.</summary>
public enum StepEnd
{
    /// <summary>Nobody recorded it.</summary>
    NotRecorded,

    /// <summary>The concern was resolved.</summary>
    Resolved,

    /// <summary>It went to the next stage.</summary>
    PassedUp,

    /// <summary>It ended without resolution.</summary>
    Unresolved,
}
