using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Of each must, whether there are records in which it alone is not met: one that others imply has none, and is idle.</summary>
public sealed record MustsAlone
{
    /// <summary>The musts of which such records were found, in order.</summary>
    public required ValueList<BrokenAlone> Broken { get; init; }

    /// <summary>The musts that others imply, in order: there are none for them.</summary>
    public required ValueList<ImpliedMust> Implied { get; init; }

    /// <summary>The ids of the others, in order: nothing is shown of them, neither that there are such records nor that there are none.</summary>
    public required ValueList<string> NotFound { get; init; }

    /// <summary>Whether the search was stopped before every change was tried.</summary>
    public bool Stopped { get; init; }
}
