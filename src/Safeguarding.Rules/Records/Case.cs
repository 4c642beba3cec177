namespace Safeguarding.Rules.Records;

/// <summary>A case: an incident, a review.</summary>
public sealed record Case
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of case it is.</summary>
    public Known<string> Kind { get; init; }

    /// <summary>Its areas; none: no area.</summary>
    public Known<ValueList<string>> Area { get; init; }

    /// <summary>What happened.</summary>
    public Recorded<CaseEvent> Events { get; init; }

    /// <summary>What is known of it.</summary>
    public Facts Facts { get; init; } = Facts.Empty;
}
