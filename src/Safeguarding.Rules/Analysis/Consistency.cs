using Safeguarding.Rules.Analysis.Proving;
using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Analysis;

/// <summary>
/// Asks whether the rules of a ruleset can all be kept whatever happens. The claim is: for every day in the horizon on which each
/// trigger may happen, taken one at a time, with every seat filled, there is a way to meet every must. A partnership picks its
/// meetings, the world picks its incidents.
/// </summary>
public static class Consistency
{
    private const int Years = 3;

    /// <summary>Proves it, shows which rules clash, or says what is not decided.</summary>
    /// <param name="ruleset">The ruleset; one that is not adopted is asked about as if it were.</param>
    /// <param name="horizon">The days to look at; <c>null</c>: three years from the first day of the first must.</param>
    /// <param name="alone">Whether to ask of each must as well, where they fit, if there are records in which it alone is not met.</param>
    /// <param name="progress">Told how many small changes of the witness of how many are tried; <c>null</c>: nobody is told.</param>
    /// <param name="stop">
    /// Stops it. What is not answered by then is not decided; where only <paramref name="alone"/> is left, the answer has what was found.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleset"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="horizon"/> is open at an end.</exception>
    public static ConsistencyAnswer Prove(Ruleset ruleset, Interval? horizon = null, bool alone = false, IProgress<(int Done, int All)>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        if (horizon is { From: null } or { To: null })
        {
            throw new ArgumentException("the horizon must have a first and a last day", nameof(horizon));
        }

        var prover = new Prover(new(ruleset, new(horizon ?? Default(ruleset)), stop));
        var answer = prover.Answer();
        return answer is Fits fits && alone ? fits with { Alone = prover.Alone(fits, progress) } : answer;
    }

    private static Interval Default(Ruleset ruleset)
    {
        var days = ruleset.Rules.SelectMany(r => r.Versions).Where(v => v.IsMust).Select(v => v.InForce).DefaultIfEmpty(ruleset.InForce).ToList();
        var first = days.Min(d => d.From ?? new DateOnly(2020, 1, 1));
        var last = first.AddYears(Years).AddDays(-1);
        var end = days.Max(d => d.Last);
        return new(first, end < last ? end : last);
    }
}
