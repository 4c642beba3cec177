using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// Cycles with a last day in each year, each served by the document that reports on the last whole period before that day. A
/// document that reports on more than the period may be meant for it; one that was published before the rule came in force may
/// have kept it: neither is said, and both cannot be told.
/// </summary>
internal static class CoveringCycles
{
    /// <summary>The cycles, each by its last day.</summary>
    public static IEnumerable<(DateOnly Due, Judgement Judgement)> Judge(Cycles cycles, PeriodLength covers, IReadOnlyList<Occasion> occasions)
    {
        foreach (var due in YearlyCycles.LastDays(cycles.Says.DueEachYear!.Value, cycles.Rule.InForce, cycles.AsOf))
        {
            yield return (due, cycles.Rule.Settings.Periods.LastWholeBefore(covers, due) is { } period
                ? Judge(cycles, due, period, occasions)
                : Judgement.CannotTell([new(Words.NoPeriod, covers, When.On(due))], due));
        }
    }

    private static Judgement Judge(Cycles cycles, DateOnly due, Interval period, IReadOnlyList<Occasion> occasions)
    {
        var begin = When.On(cycles.Begin);
        var reports = occasions
            .Select(o => o.If(Words.Period, Truths.Of(o.Date.Latest > period.Last).And(ReportsOn(o.Document!, period)), period))
            .Where(o => o.Counts.Truth != Truth.False)
            .Select(o => o.If(Words.Before, Dates.OnOrBefore(begin, o.Date) == Truth.True ? Truth.True : Truth.Unknown, o.Date))
            .ToList();
        var counting = string.Create(CultureInfo.InvariantCulture, $" for {period}");
        var first = period.Last == DateOnly.MaxValue ? period.Last : period.Last.AddDays(1);
        return cycles.Duty(DueDate.Counted(due), reports.Where(o => o.IsSure), reports.Where(o => !o.IsSure), first, counting).Judge();
    }

    private static Truth ReportsOn(Document document, Interval period)
    {
        var (from, to) = (document.PeriodFrom ?? When.Unknown, document.PeriodTo ?? When.Unknown);
        var same = Dates.Same(from, period.First).And(Dates.Same(to, period.Last));
        var takesIn = Dates.OnOrBefore(from, period.First).And(Dates.OnOrBefore(period.Last, to));
        return same != Truth.False ? same : takesIn == Truth.False ? Truth.False : Truth.Unknown;
    }

    private static class Words
    {
        public static readonly FactWords Period = new("{0} reports on {1}", "{0} does not report on {1}", "whether {0} is the report on {1}");
        public static readonly FactWords Before = new("{0} counts", "{0} does not count", "whether {0} counts: it may be of before the rule came in force ({1})");
        public static readonly FactWords NoPeriod = new("{0}", "{0}", "the last whole {0} before {1}: the ruleset names none");
    }
}
