namespace Safeguarding.Rules.Records;

/// <summary>An office that was consulted before a decision.</summary>
public sealed record Consultation
{
    /// <summary>Who was consulted.</summary>
    public required string Office { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }
}
