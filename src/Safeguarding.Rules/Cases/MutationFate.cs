namespace Safeguarding.Rules.Cases;

/// <summary>What became of a change to a ruleset.</summary>
public enum MutationFate
{
    /// <summary>A case failed.</summary>
    Noticed,

    /// <summary>Every case passed.</summary>
    Unnoticed,

    /// <summary>The ruleset, or each of its rules, says the same as before, so there is nothing to notice.</summary>
    Same,
}
