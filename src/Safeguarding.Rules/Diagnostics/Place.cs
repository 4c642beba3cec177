namespace Safeguarding.Rules.Diagnostics;

/// <summary>Another place that a diagnostic is about: the other end of a conflict, the first of two equal ids.</summary>
public sealed record Place
{
    /// <summary>Where.</summary>
    public required Span Span { get; init; }

    /// <summary>What stands there.</summary>
    public required string Says { get; init; }
}
