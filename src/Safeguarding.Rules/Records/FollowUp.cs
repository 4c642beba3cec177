namespace Safeguarding.Rules.Records;

/// <summary>What followed a decision: its confirmation, or the report back on it.</summary>
public sealed record FollowUp
{
    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>The meeting at which it was done.</summary>
    public Known<string> Meeting { get; init; }
}
