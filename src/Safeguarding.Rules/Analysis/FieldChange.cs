namespace Safeguarding.Rules.Analysis;

/// <summary>Something that is written otherwise than it was.</summary>
public sealed record FieldChange
{
    /// <summary>The field, with what it stands in: <c>escalation.stages.one.within</c>, <c>strength</c>.</summary>
    public required string Field { get; init; }

    /// <summary>What stood there, on one line; <c>null</c>: nothing did.</summary>
    public string? Old { get; init; }

    /// <summary>What stands there, on one line; <c>null</c>: nothing does.</summary>
    public string? New { get; init; }

    /// <summary>All of it, in a line.</summary>
    public override string ToString() => $"{Field}: {Old ?? "nothing"} -> {New ?? "nothing"}";
}
