using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>A finding that a case expects. What is not recorded here is not compared; none says that there is none.</summary>
public sealed record ExpectedFinding
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The type of the subject; <c>null</c>: it is not compared.</summary>
    public string? Type { get; init; }

    /// <summary>The subject, as findings name it.</summary>
    public required string Subject { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How strongly the rule binds; <c>null</c>: it is not compared.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The last day in time.</summary>
    public Known<When> Due { get; init; }

    /// <summary>The day on which it was met.</summary>
    public Known<When> MetOn { get; init; }

    /// <summary>How many days it is or was late.</summary>
    public Known<int> OverdueDays { get; init; }

    /// <summary>Words that the reason holds.</summary>
    public Known<string> Because { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public Known<ValueList<string>> FactsNeeded { get; init; }

    /// <summary>Where it stands.</summary>
    public Span Span { get; init; }
}
