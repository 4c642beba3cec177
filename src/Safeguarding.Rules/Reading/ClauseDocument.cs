using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>A clause of a source.</summary>
public sealed record ClauseDocument
{
    /// <summary>The id that rules cite.</summary>
    public required string Id { get; init; }

    /// <summary>Where in the document it stands.</summary>
    public required string Ref { get; init; }

    /// <summary>How strong its own words are.</summary>
    public required ClauseStrength Strength { get; init; }

    /// <summary>What it says, paraphrased.</summary>
    public required string Says { get; init; }

    /// <summary>Why no rule encodes it: <c>principle</c>, <c>remit</c>, <c>definition</c>, <c>judgement</c> …; <c>null</c>: some rule does.</summary>
    public string? Recorded { get; init; }

    /// <summary>The kind of rule that will encode it and does not exist yet.</summary>
    public string? Later { get; init; }

    /// <summary>The ids of the rules that encode it; <c>null</c>: they are not listed, and whichever rules cite it do.</summary>
    public ValueList<string>? Rules { get; init; }

    /// <summary>Where the id stands.</summary>
    public Span Span { get; init; }
}
