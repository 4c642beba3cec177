namespace Safeguarding.Rules.Shapes;

/// <summary>A field of a shape, for documentation, schemas and those who walk every shape.</summary>
public sealed record FieldDescription
{
    /// <summary>The key.</summary>
    public required string Key { get; init; }

    /// <summary>What it says, in a few words.</summary>
    public required string Says { get; init; }

    /// <summary>What leaving it out means.</summary>
    public required FieldMark Mark { get; init; }

    /// <summary>How its value is written.</summary>
    public required Syntax Syntax { get; init; }

    /// <summary>The default, as it would be written on one line; <c>null</c>: there is none.</summary>
    public string? Default { get; init; }
}
