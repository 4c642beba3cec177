using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>A case: records, a day, and the findings expected.</summary>
public sealed record CaseDocument
{
    /// <summary>What it shows, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The sentence that decides it.</summary>
    public string? Why { get; init; }

    /// <summary>The day on which the judgement is made.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The ruleset; <c>null</c>: that of the file.</summary>
    public RulesetChoice? Ruleset { get; init; }

    /// <summary>The records; <c>null</c>: those of the file.</summary>
    public RecordsChoice? Records { get; init; }

    /// <summary>What differs from these records, for <see cref="RecordsChange.Apply"/>; <c>null</c>: nothing.</summary>
    public Node? Change { get; init; }

    /// <summary>The findings expected.</summary>
    public ValueList<ExpectedFinding> Expect { get; init; }

    /// <summary>Whether there may be no other finding.</summary>
    public bool Only { get; init; }

    /// <summary>The verdict expected; <c>null</c>: it is not looked at.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The count of musts expected; <c>null</c>: it is not looked at.</summary>
    public ExpectedMusts? Musts { get; init; }

    /// <summary>Where the case stands.</summary>
    public Span Span { get; init; }
}
