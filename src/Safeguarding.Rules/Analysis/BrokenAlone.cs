using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>A must, and records in which it alone is not met.</summary>
public sealed record BrokenAlone
{
    /// <summary>Its id.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The records: the witness but for a small change. They were evaluated before this was said; every other must is met in them, or has
    /// no finding that is against it or cannot be told.
    /// </summary>
    public required PartnershipRecords Records { get; init; }

    /// <summary>The day as of which they were evaluated.</summary>
    public required DateOnly AsOf { get; init; }
}
