namespace Safeguarding.Rules.Evaluating;

/// <summary>Whether a ruleset binds.</summary>
public enum RulesetStatus
{
    /// <summary>Proposed: its findings inform, and bind nobody.</summary>
    Proposal,

    /// <summary>Adopted: it binds from the day it was adopted.</summary>
    Adopted,

    /// <summary>Superseded: it binds nobody any more.</summary>
    Superseded,
}
