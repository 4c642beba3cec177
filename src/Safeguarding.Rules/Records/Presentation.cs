namespace Safeguarding.Rules.Records;

/// <summary>A document was laid before a body.</summary>
public sealed record Presentation
{
    /// <summary>Before whom.</summary>
    public required string To { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }
}
