using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>A rule of a <see cref="RuleConflict"/>.</summary>
public sealed record ConflictMember
{
    /// <summary>Its id.</summary>
    public required string Rule { get; init; }

    /// <summary>The ruleset that it stands in.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Where it stands; <c>null</c>: it was made in code.</summary>
    public Span? Place { get; init; }

    /// <summary>What it says, in a sentence without a full stop.</summary>
    public required string Says { get; init; }

    /// <summary>
    /// Records in which the others of the set are kept, evaluated before this was said; <c>null</c>: without this rule nothing is
    /// decided about them.
    /// </summary>
    public PartnershipRecords? Without { get; init; }
}
