using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>A decision that is there already.</summary>
public sealed record SignOffDecision
{
    /// <summary>The decision.</summary>
    public required string Id { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionOutcome Decided { get; init; }

    /// <summary>The body or agency that decided; <c>null</c>: not recorded.</summary>
    public string? By { get; init; }

    /// <summary>Who voted for it, with <c>for</c> whom where that was said, in ordinal order.</summary>
    public ValueList<string> Approvals { get; init; }

    /// <summary>What the rules say of it, the worst of them; <c>null</c>: none judges it.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Why the rules say so; <c>null</c> where none judges it.</summary>
    public string? Reason { get; init; }

    /// <summary>One line: the decision, who took it, and what the rules say of it.</summary>
    public override string ToString()
    {
        var by = By is null ? string.Empty : $" by {By}";
        var approvals = Approvals.IsEmpty ? string.Empty : $", for it {string.Join(", ", (IEnumerable<string>)Approvals)}";
        var said = Outcome is { } outcome ? $": {ReportWords.Of(outcome)}, {Reason}" : string.Empty;
        return $"{Id}, {Decided.ToString().ToLowerInvariant()} on {Date}{by}{approvals}{said}";
    }
}
