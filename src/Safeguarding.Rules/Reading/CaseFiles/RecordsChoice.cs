using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>The records of a case: a file, or records that stand in this one.</summary>
public sealed record RecordsChoice
{
    /// <summary>The path of the file, counted from this one; <c>null</c>: they stand here.</summary>
    public string? Path { get; init; }

    /// <summary>The records that stand here, for <see cref="RecordsChange.Apply"/>; <c>null</c>: they are in a file.</summary>
    public Node? Node { get; init; }

    /// <summary>The records that stand here, as they are without a change; <c>null</c>: they are in a file.</summary>
    public ReadRecords? Inline { get; init; }

    /// <summary>Where they are named, or stand.</summary>
    public Span Span { get; init; }
}
