using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>The ruleset of a case: one that has a name, or one that stands in the file.</summary>
public sealed record RulesetChoice
{
    /// <summary>The name, or the path from the file; <c>null</c>: it stands in the file.</summary>
    public string? Name { get; init; }

    /// <summary>The ruleset that stands in the file; <c>null</c>: it has a name.</summary>
    public RulesetDocument? Inline { get; init; }

    /// <summary>Where it stands.</summary>
    public Span Span { get; init; }
}
