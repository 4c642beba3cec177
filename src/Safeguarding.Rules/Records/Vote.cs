namespace Safeguarding.Rules.Records;

/// <summary>How an approver voted.</summary>
public enum Vote
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Neither.</summary>
    Abstain,
}
