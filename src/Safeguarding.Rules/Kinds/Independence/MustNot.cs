namespace Safeguarding.Rules.Kinds.Independence;

/// <summary>What an office must keep away from to be independent.</summary>
public enum MustNot
{
    /// <summary>Being an owner of an action of any plan.</summary>
    OwnActions,

    /// <summary>Holding the chair of a body.</summary>
    ChairBody,

    /// <summary>Having a seat on a body.</summary>
    SitOn,

    /// <summary>Approving a decision about its own agency.</summary>
    ApproveOwnAgency,
}
