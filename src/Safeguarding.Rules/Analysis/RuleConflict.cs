using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Rules that cannot all be kept, none of which can be left out of the set.</summary>
public sealed record RuleConflict
{
    /// <summary>The rules, by id.</summary>
    public required ValueList<ConflictMember> Rules { get; init; }

    /// <summary>Why, a line each, with the arithmetic.</summary>
    public required ValueList<string> Because { get; init; }

    /// <summary>What to change.</summary>
    public required string Mend { get; init; }
}
