using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>A source as its file lists it: every clause, encoded or not.</summary>
public sealed record SourceDocument
{
    /// <summary>Its name: <c>executive-terms</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as far as that is known.</summary>
    public When? Published { get; init; }

    /// <summary>When somebody last checked that it still says so.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>What it is: adopted, a proposal, superseded ….</summary>
    public string? Status { get; init; }

    /// <summary>Whether every clause of the document is listed; where not, only those that some rule or example needs.</summary>
    /// <value>The default is <c>true</c>.</value>
    public bool IsWhole { get; init; } = true;

    /// <summary>Its clauses, in the order of the file.</summary>
    public ValueList<ClauseDocument> Clauses { get; init; }
}
