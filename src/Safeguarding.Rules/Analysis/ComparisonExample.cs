using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Invented records that the rule judges otherwise than it did: evaluated under both rulesets before this was said.</summary>
public sealed record ComparisonExample
{
    /// <summary>What is recorded, and no more than the example needs.</summary>
    public required PartnershipRecords Records { get; init; }

    /// <summary>The day as of which it is evaluated.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the two findings are about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>What the old ruleset finds; <c>null</c>: it says nothing of this subject.</summary>
    public Outcome? Old { get; init; }

    /// <summary>What the new ruleset finds; <c>null</c>: it says nothing of this subject.</summary>
    public Outcome? New { get; init; }

    /// <summary>Why the ruleset under which it is not met says so.</summary>
    public required string Why { get; init; }
}
