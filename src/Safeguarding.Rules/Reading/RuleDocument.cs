using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>A rule as its file says it: one version, or several that follow each other.</summary>
public sealed record RuleDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id stands.</summary>
    public Span Span { get; init; }

    /// <summary>The versions, by their first day.</summary>
    public ValueList<RuleVersionDocument> Versions { get; init; }
}
