namespace Safeguarding.Rules.Shapes;

/// <summary>A mistake across the fields of a shape.</summary>
public sealed record FieldMistake
{
    /// <summary>The key at which it is shown.</summary>
    public required string Key { get; init; }

    /// <summary>What is wrong: lower case, no full stop, the author's words in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What to write.</summary>
    public required string Mend { get; init; }
}
