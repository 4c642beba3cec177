using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>Records as they were read from a file.</summary>
public sealed record ReadRecords
{
    /// <summary>The records.</summary>
    public required PartnershipRecords Records { get; init; }

    /// <summary>Where they stand in the file.</summary>
    public required RecordPositions Positions { get; init; }
}
