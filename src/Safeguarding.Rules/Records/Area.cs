namespace Safeguarding.Rules.Records;

/// <summary>A local authority area.</summary>
public sealed record Area
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What is known of it, asked by the <c>if</c> of a rule.</summary>
    public Facts Facts { get; init; } = Facts.Empty;
}
