namespace Safeguarding.Rules.Records;

/// <summary>A review of a document.</summary>
public sealed record Review
{
    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>When the next one is to be.</summary>
    public Known<When> Next { get; init; }
}
