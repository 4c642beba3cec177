using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Analysis;

/// <summary>What one rule says of one subject, where an edit changes its outcome or its last day in time.</summary>
public sealed record FindingChange
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What it speaks about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>What the old ruleset says; <c>null</c>: nothing.</summary>
    public Finding? Old { get; init; }

    /// <summary>What the new ruleset says; <c>null</c>: nothing.</summary>
    public Finding? New { get; init; }
}
