using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>The periods of what a body owes: semantics, "Periods".</summary>
internal static class BodyPeriods
{
    private static readonly FactWords Throughout = new("{0} was there throughout", "{0} was not there throughout", "on which day exactly {0} began or ended");

    /// <summary>
    /// Each period with a day in <paramref name="days"/>, with what is said of it: a first or last one that the rule or the body does
    /// not wholly cover does not apply.
    /// </summary>
    /// <param name="rule">The version of the rule.</param>
    /// <param name="body">The body.</param>
    /// <param name="length">How long the periods are.</param>
    /// <param name="days">The days judged.</param>
    /// <param name="judge">What is said of a period that is covered wholly.</param>
    public static IEnumerable<(Interval Period, Judgement Judgement)> Periods(
        this Rule rule, Body body, PeriodLength length, Interval days, Func<Interval, Judgement> judge)
    {
        foreach (var period in rule.Settings.Periods.Periods(length, days.First, days.Last))
        {
            yield return (period, Covers(rule, body, period, days.Last) switch
            {
                Truth.True => judge(period),
                Truth.False => Judgement.DoesNotApply("part period: the rule or the body does not cover it wholly"),
                _ => Judgement.CannotTell([new(Throughout, body.Id)], period.Last),
            });
        }
    }

    /// <summary>
    /// Whether the rule and the body cover a period wholly; unknown also where it is not known whether the body was there in it at
    /// all, so that there may be no such period.
    /// </summary>
    private static Truth Covers(Rule rule, Body body, Interval period, DateOnly last)
    {
        var (from, to) = (body.From ?? When.On(DateOnly.MinValue), body.To ?? When.On(DateOnly.MaxValue));
        var lasts = Dates.OnOrBefore(period.Last, to);

        // An end that may lie beyond the days judged may be one that is still open.
        var isThere = Dates.OnOrBefore(from, period.Last).And(Dates.OnOrBefore(period.First, to));
        var isWhole = Truths.Of(rule.Whole.Contains(period)).And(Dates.OnOrBefore(from, period.First)).And(lasts == Truth.False && to.Latest > last ? Truth.Unknown : lasts);
        return isWhole == Truth.False && isThere != Truth.True ? Truth.Unknown : isWhole;
    }
}
