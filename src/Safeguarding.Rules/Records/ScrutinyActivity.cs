namespace Safeguarding.Rules.Records;

/// <summary>An activity: an audit, a scrutiny event.</summary>
public sealed record ScrutinyActivity
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of activity it is.</summary>
    public Known<string> Kind { get; init; }

    /// <summary>Its areas; none: the whole partnership.</summary>
    public Known<ValueList<string>> Area { get; init; }

    /// <summary>The day.</summary>
    public When Date { get; init; }
}
