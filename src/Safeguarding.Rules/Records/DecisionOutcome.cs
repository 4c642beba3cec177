namespace Safeguarding.Rules.Records;

/// <summary>What was decided.</summary>
public enum DecisionOutcome
{
    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Only noted: approves nothing.</summary>
    Noted,

    /// <summary>Only received: approves nothing.</summary>
    Received,
}
