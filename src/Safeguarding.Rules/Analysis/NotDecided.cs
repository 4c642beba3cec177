using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Neither was shown.</summary>
public sealed record NotDecided : ConsistencyAnswer
{
    /// <summary>What is not decided, and because of what.</summary>
    public required ValueList<Undecided> Because { get; init; }
}
