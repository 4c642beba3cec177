using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>What came of one case.</summary>
public sealed record CaseResult
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Span Span { get; init; }

    /// <summary>The sentence that decides it, as the case cites it; <c>null</c>: it cites none.</summary>
    public string? Why { get; init; }

    /// <summary>Where what was found is not what was expected; empty: the case passed.</summary>
    public ValueList<CaseDifference> Differences { get; init; }

    /// <summary>What came of the evaluation; <c>null</c> where there was none.</summary>
    public Evaluation? Evaluation { get; init; }

    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Differences.IsEmpty;
}
