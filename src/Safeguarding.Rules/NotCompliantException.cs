using System.Globalization;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules;

/// <summary>Thrown by <see cref="Evaluation.ThrowUnlessCompliant"/>. Its text carries rule ids and counts, and nothing of the records.</summary>
public sealed class NotCompliantException : Exception
{
    /// <summary>An exception for an evaluation that is not compliant.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <c>null</c>.</exception>
    public NotCompliantException(Evaluation evaluation)
        : base(Text(evaluation)) => Evaluation = evaluation;

    /// <summary>The evaluation, with every finding.</summary>
    public Evaluation Evaluation { get; }

    private static string Text(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var rules = evaluation.Findings
            .Where(f => f.Outcome is Outcome.NotMet or Outcome.CannotTell)
            .GroupBy(f => (f.Outcome, f.Rule))
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key.Rule} ({(g.Key.Outcome == Outcome.NotMet ? "not met" : "cannot tell")}: {g.Count()})"));
        return $"{evaluation.Ruleset.Name} as of {evaluation.AsOf:yyyy-MM-dd}: {evaluation.VerdictText}; {string.Join(", ", rules)}";
    }
}
