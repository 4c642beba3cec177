namespace Safeguarding.Rules.Kinds.Quorum;

/// <summary>What follows when quorum is lost.</summary>
public enum QuorumLoss
{
    /// <summary>The meeting is adjourned.</summary>
    Adjourn,

    /// <summary>The item is put off.</summary>
    DeferItem,
}
