namespace Safeguarding.Rules.Records;

/// <summary>An agency that takes part: a council, a police force, an integrated care board.</summary>
public sealed record Agency
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>Its sector: <c>local-authority</c>, <c>police</c>, <c>integrated-care-board</c> ….</summary>
    public Known<string> Sector { get; init; }

    /// <summary>The areas that it serves.</summary>
    public Known<ValueList<string>> Area { get; init; }
}
