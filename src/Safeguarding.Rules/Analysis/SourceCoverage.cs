using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>A source, with what became of each clause.</summary>
public sealed record SourceCoverage
{
    /// <summary>Its name: <c>executive-terms</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it lists every clause of its document, so that its clauses count.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Its clauses, in the order of the file.</summary>
    public required ValueList<CoveredClause> Clauses { get; init; }

    /// <summary>How many clauses are in a state.</summary>
    public int Count(ClauseState state) => Clauses.Count(c => c.State == state);
}
