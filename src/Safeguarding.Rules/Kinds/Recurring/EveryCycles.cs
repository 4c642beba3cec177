using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// Cycles that run from one occasion to the next, the first from the day on which the rule came in force. Only what is known to
/// have happened starts one; what may have happened in between would only have kept it sooner.
/// </summary>
internal static class EveryCycles
{
    private static readonly FactWords Order = new("{0} came later", "{0} did not come later", "on which day exactly {0} was, and which came first");

    /// <summary>The cycles, each by its first day.</summary>
    public static IEnumerable<(When Start, Judgement Judgement)> Judge(Cycles cycles, Duration every, IReadOnlyList<Occasion> occasions)
    {
        var begin = When.On(cycles.Begin);
        var inTime = occasions.Select(o => o.If(Order, Dates.OnOrBefore(begin, o.Date))).Where(o => o.Counts.Truth != Truth.False).ToList();
        var starts = inTime.Where(o => o.IsSure).Select(o => o.Date).Prepend(begin).Distinct().OrderBy(d => d.Earliest).ThenBy(d => d.Latest);
        foreach (var start in starts)
        {
            var due = DateArithmetic.After(start, every, cycles.Rule.Settings.WorkingDays);
            var later = inTime.Where(o => o.Date != start).Select(o => o.If(Order, Dates.Before(start, o.Date))).Where(o => o.Counts.Truth != Truth.False).ToList();
            var done = later.Where(o => o.IsSure).ToList();
            var until = done.Count > 0 ? done.Min(o => o.Date.Latest) : due.Limit?.Latest ?? cycles.AsOf;
            if (cycles.Rule.InForce.Overlaps(new(start.Earliest, until < start.Earliest ? start.Earliest : until)))
            {
                yield return (start, Judge(cycles, start, due, done, [.. later.Where(o => !o.IsSure)], $", {every} after {start}"));
            }
        }
    }

    private static Judgement Judge(Cycles cycles, When start, DueDate due, List<Occasion> done, List<Occasion> perhaps, string counting)
    {
        var isCut = cycles.Rule.Whole.To is { } end && end < cycles.AsOf && due.Limit?.Earliest > end;
        if (!isCut || done.Any(o => o.Date.Latest <= cycles.Rule.Whole.Last))
        {
            return cycles.Duty(due, done, perhaps, start.Earliest, counting).Judge();
        }

        // The rule ended before the next one fell due: nothing was asked, unless it had come already.
        var last = cycles.Rule.Whole.Last;
        var open = perhaps.Where(o => o.Date.Earliest <= last).SelectMany(o => o.Open).ToList();
        if (!cycles.Covers(start.Earliest, last))
        {
            open.Add(cycles.Silence(start.Earliest, last < start.Earliest ? start.Earliest : last));
        }

        return open.Count > 0 ? Judgement.CannotTell(open, due.Date)
            : Judgement.DoesNotApply("part period: the rule ended before the next one fell due");
    }
}
