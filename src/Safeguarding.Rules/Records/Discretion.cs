namespace Safeguarding.Rules.Records;

/// <summary>A discretion that the chair used, with the reason given.</summary>
public sealed record Discretion
{
    /// <summary>The office that used it.</summary>
    public required string By { get; init; }

    /// <summary>The reason given.</summary>
    public required string Why { get; init; }
}
