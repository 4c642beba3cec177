using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>A clause, with what became of it.</summary>
public sealed record CoveredClause
{
    /// <summary>The clause as its source lists it.</summary>
    public required ClauseDocument Clause { get; init; }

    /// <summary>What became of it.</summary>
    public required ClauseState State { get; init; }

    /// <summary>The rules that cite it, by ruleset and id.</summary>
    public ValueList<CitingRule> Rules { get; init; }

    /// <summary>Why it is unaccounted; empty where it is not.</summary>
    public ValueList<Diagnostic> Problems { get; init; }
}
