using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>They cannot: some of them clash, whatever is done.</summary>
public sealed record Cannot : ConsistencyAnswer
{
    /// <summary>Each set of rules that clash.</summary>
    public required ValueList<RuleConflict> Conflicts { get; init; }
}
