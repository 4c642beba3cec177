using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.FluentAssertions;

/// <summary>What a test suite may say of an evaluation. A failure shows the library's own text: what, why, and what to do.</summary>
public sealed class EvaluationAssertions(Evaluation evaluation) : ReferenceTypeAssertions<Evaluation, EvaluationAssertions>(evaluation)
{
    /// <inheritdoc/>
    protected override string Identifier => "evaluation";

    /// <summary>The verdict is compliant: every must that applies is met, waived or not yet due, and none cannot be told.</summary>
    /// <param name="because">Why it must be so.</param>
    /// <param name="becauseArgs">What fills the holes of <paramref name="because"/>.</param>
    public AndConstraint<EvaluationAssertions> BeCompliant(string because = "", params object[] becauseArgs)
    {
        Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(Subject?.Verdict == Verdict.Compliant)
            .FailWith($"Expected {{context:evaluation}} to be compliant{{reason}}, but found:\n{Escaped(Subject?.ToText() ?? "no evaluation")}");
        return new(this);
    }

    /// <summary>A rule has a finding of that outcome about that subject.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="subject">The id of the subject.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="because">Why it must be so.</param>
    /// <param name="becauseArgs">What fills the holes of <paramref name="because"/>.</param>
    public AndConstraint<EvaluationAssertions> Find(string rule, string subject, Outcome outcome, string because = "", params object[] becauseArgs)
    {
        var found = Subject?.Of(rule).FirstOrDefault(f => f.Subject.Id == subject);
        var said = found is null ? "no finding" : $"{ReportWords.Of(found.Outcome)}: {found.Why.Reason}";
        Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(found?.Outcome == outcome)
            .FailWith($"Expected {{context:evaluation}} to find {Escaped($"{rule}, {subject}")} {ReportWords.Of(outcome)}{{reason}}, but found {Escaped(said)}");
        return new(this);
    }

    // The texts of the library may hold braces, which would be read as holes.
    private static string Escaped(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
