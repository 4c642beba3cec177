namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>Who may be next.</summary>
public enum TurnOrder
{
    /// <summary>Any other of them.</summary>
    AnyOther,

    /// <summary>The next in the list, and after the last the first.</summary>
    Listed,
}
