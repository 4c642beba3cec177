using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>The periods of a ruleset, found by walking from one to the next.</summary>
internal static class Periods
{
    /// <summary>Those of which a day lies from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static IEnumerable<(DateOnly First, DateOnly Last)> Between(PeriodLength length, Rule rule, DateOnly from, DateOnly to)
    {
        if (length.Unit == PeriodUnit.Term)
        {
            // The terms are listed in the ruleset.
            return rule.Settings.Periods.Periods(length, DateOnly.MinValue, DateOnly.MaxValue).Select(t => (t.First, t.Last)).Where(t => t.First <= to && from <= t.Last);
        }

        return Walk(length, rule, from, to);
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Walk(PeriodLength length, Rule rule, DateOnly from, DateOnly to)
    {
        var (month, day) = length.Unit switch
        {
            PeriodUnit.GovernanceYear or PeriodUnit.Months => YearStart(rule),
            PeriodUnit.FinancialYear => (4, 1),
            _ => (1, 1),
        };
        var months = length.Unit switch
        {
            PeriodUnit.HalfYear => 6,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Month => 1,
            PeriodUnit.Months => length.Months!.Value,
            _ => 12,
        };
        var first = new DateOnly(from.Year - 1, month, day);
        while (first <= to)
        {
            var next = first.AddMonths(months);
            if (next > from)
            {
                yield return (first, next.AddDays(-1));
            }

            first = next;
        }
    }

    // The ruleset keeps its first day of a year to itself, and tells it by the year of some day.
    private static (int Month, int Day) YearStart(Rule rule)
    {
        var year = rule.Settings.Periods.PeriodOf(new PeriodLength(PeriodUnit.GovernanceYear), new DateOnly(2025, 1, 1));
        return year is { } known ? (known.First.Month, known.First.Day) : (1, 1);
    }

    /// <summary>
    /// Whether rule and body wholly cover a period; <c>null</c> also where the body may not have been there at all, so that it is
    /// none of its periods.
    /// </summary>
    public static bool? Covered(Judged judged, Body body, DateOnly first, DateOnly last)
    {
        var bodies = judged.Records.Bodies;
        When? from = body.From is { } begun ? judged.Dated(begun, bodies) : null;
        When? to = body.To is { } ended ? judged.Dated(ended, bodies) : null;
        var covered = (judged.From <= first & last <= judged.To)
            & (from is { } since ? Three.OnOrBefore(since, first) : true)
            & (to is { } until ? Three.OnOrBefore(last, until) : last <= bodies.SpeaksTo() || last >= judged.AsOf ? true : null);
        var isThere = (from is { } there ? Three.OnOrBefore(there, last) : true) & (to is { } gone ? Three.OnOrBefore(first, gone) : true);
        return covered == false && isThere != true ? null : covered;
    }
}
