namespace Safeguarding.Rules.Findings;

/// <summary>What the findings come to.</summary>
public enum Verdict
{
    /// <summary>A must is not met.</summary>
    NotCompliant,

    /// <summary>No must is known not to be met, and of some it cannot be told.</summary>
    Undetermined,

    /// <summary>No must has a finding that is met or not yet due, or nothing in the ruleset binds.</summary>
    NothingJudged,

    /// <summary>Every must that applies is met, waived or not yet due.</summary>
    Compliant,
}
