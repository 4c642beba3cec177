namespace Safeguarding.Rules.Records;

/// <summary>Some days: of a vacancy, of a suspension.</summary>
public sealed record Spell
{
    /// <summary>The first day; <c>null</c>: since before the records.</summary>
    public When? From { get; init; }

    /// <summary>The last day, inside; <c>null</c>: still so.</summary>
    public When? To { get; init; }
}
