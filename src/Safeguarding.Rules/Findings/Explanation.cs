using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Findings;

/// <summary>Why a finding is as it is, in words.</summary>
public sealed record Explanation
{
    /// <summary>The facts that decide, or what cannot be told.</summary>
    public required string Reason { get; init; }

    /// <summary>The facts whose recording would decide what cannot be told; empty for other outcomes.</summary>
    public ValueList<string> FactsNeeded { get; init; }

    /// <summary>What was missing, in the rule's words; <c>null</c> unless not met or waived.</summary>
    public string? Shortfall { get; init; }

    /// <summary>What can still be done from the as-of date on; <c>null</c> where nothing is to be done.</summary>
    public string? NextStep { get; init; }
}
