namespace Safeguarding.Rules.Records;

/// <summary>A principal lets a delegate act.</summary>
public sealed record Delegation
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The office that stays accountable.</summary>
    public required string Principal { get; init; }

    /// <summary>The office that may act.</summary>
    public required string Delegate { get; init; }

    /// <summary>The decision types that it covers, or <c>all</c>.</summary>
    public Known<ValueList<string>> Scope { get; init; }

    /// <summary>The first day.</summary>
    public required When From { get; init; }

    /// <summary>The last day, inside; <c>null</c>: still live.</summary>
    public When? To { get; init; }
}
