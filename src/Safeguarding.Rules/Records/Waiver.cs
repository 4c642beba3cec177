namespace Safeguarding.Rules.Records;

/// <summary>A departure from a rule that was allowed beforehand, by whom and why.</summary>
public sealed record Waiver
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The subject; <c>null</c>: all of them.</summary>
    public string? Subject { get; init; }

    /// <summary>Who allowed it.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>The day it was granted.</summary>
    public required When Granted { get; init; }

    /// <summary>The first day it covers.</summary>
    public required When From { get; init; }

    /// <summary>The last day it covers, inside; <c>null</c>: without end.</summary>
    public When? To { get; init; }
}
