namespace Safeguarding.Rules.Records;

/// <summary>What a seat on a body gives.</summary>
public enum Standing
{
    /// <summary>A member with a vote.</summary>
    Voting,

    /// <summary>A member without a vote.</summary>
    NonVoting,

    /// <summary>Attends, and is no member: counts for no quorum.</summary>
    Attendee,
}
