namespace Safeguarding.Rules.FluentAssertions;

/// <summary>Assertions on evaluations.</summary>
public static class EvaluationAssertionsExtensions
{
    /// <summary>Says what must be so of <paramref name="evaluation"/>.</summary>
    public static EvaluationAssertions Should(this Evaluation evaluation) => new(evaluation);
}
