namespace Safeguarding.Rules.Cases;

/// <summary>A change to a ruleset, and what became of it.</summary>
public sealed record MutationResult
{
    /// <summary>The change.</summary>
    public required RulesetMutation Mutation { get; init; }

    /// <summary>What became of it.</summary>
    public required MutationFate Fate { get; init; }

    /// <summary>The name of the first case that failed; <c>null</c>: none did.</summary>
    public string? NoticedBy { get; init; }
}
