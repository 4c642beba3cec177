using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>What an edit does to one rule.</summary>
public sealed record RuleComparison
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the edit does.</summary>
    public required RuleChange Change { get; init; }

    /// <summary>What is written otherwise; empty where it is the same, added or removed.</summary>
    public ValueList<FieldChange> Changes { get; init; }

    /// <summary>What the answer rests on, or what speaks for one where it is not told, a clause each.</summary>
    public ValueList<string> Because { get; init; }

    /// <summary>Records that kept the rule and break it now; <c>null</c>: none were found, or none were looked for.</summary>
    public ComparisonExample? NowBroken { get; init; }

    /// <summary>Records that broke the rule and keep it now; <c>null</c>: none were found, or none were looked for.</summary>
    public ComparisonExample? NowKept { get; init; }
}
