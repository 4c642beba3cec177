namespace Safeguarding.Rules.Records;

/// <summary>A work area held by somebody for some time.</summary>
public sealed record Assignment
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The work area.</summary>
    public required string Item { get; init; }

    /// <summary>Who holds it.</summary>
    public required string Holder { get; init; }

    /// <summary>The first day.</summary>
    public required When From { get; init; }

    /// <summary>The last day, inside; <c>null</c>: still so.</summary>
    public When? To { get; init; }
}
