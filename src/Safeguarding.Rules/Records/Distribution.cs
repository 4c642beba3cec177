namespace Safeguarding.Rules.Records;

/// <summary>A document was sent.</summary>
public sealed record Distribution
{
    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }
}
