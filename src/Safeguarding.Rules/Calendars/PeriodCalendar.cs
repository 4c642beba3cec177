using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>Which days make a period, under one ruleset.</summary>
/// <remarks>
/// Governance years are in no period where the ruleset does not say when they start, terms where it lists none. A period cut
/// off by the first or the last day there is (in the years 1 and 9999) ends there.
/// </remarks>
public sealed class PeriodCalendar
{
    private readonly MonthDay? governanceYearStart;
    private readonly Interval[] terms;

    /// <summary>The periods of a ruleset.</summary>
    /// <param name="governanceYearStart">The first day of its governance year; <c>null</c>: it does not say.</param>
    /// <param name="terms">Its terms, in any order.</param>
    public PeriodCalendar(MonthDay? governanceYearStart, ValueList<Interval> terms)
    {
        this.governanceYearStart = governanceYearStart;
        this.terms = [.. terms.OrderBy(term => term.First).ThenBy(term => term.Last)];
    }

    /// <summary>Every period with a day from <paramref name="from"/> to <paramref name="to"/>, whole and in order.</summary>
    /// <param name="length">How long the periods are.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="to">The last day looked at, inside; before <paramref name="from"/> there is no period.</param>
    public IEnumerable<Interval> Periods(PeriodLength length, DateOnly from, DateOnly to)
    {
        if (length.Unit == PeriodUnit.Term)
        {
            foreach (var term in terms)
            {
                if (from <= to && term.Overlaps(new Interval(from, to)))
                {
                    yield return term;
                }
            }

            yield break;
        }

        var next = from <= to ? PeriodOf(length, from) : null;
        while (next is { } period && period.First <= to)
        {
            yield return period;
            next = period.Last < DateOnly.MaxValue ? PeriodOf(length, period.Last.AddDays(1)) : null;
        }
    }

    /// <summary>The period that the day is in; <c>null</c>: it is in none.</summary>
    /// <remarks>Of terms that overlap, the one that starts first.</remarks>
    public Interval? PeriodOf(PeriodLength length, DateOnly day)
    {
        if (length.Months is not { } months)
        {
            return terms.Where(term => term.Contains(day)).Select(term => (Interval?)term).FirstOrDefault();
        }

        if (Anchor(length.Unit) is not { } anchor)
        {
            return null;
        }

        var start = IsoDay.MonthNumber(day);
        start -= (start - (anchor.Month - 1)) % months;
        if (IsoDay.InMonth(start, anchor.Day) > day)
        {
            start -= months;
        }

        var next = IsoDay.InMonth(start + months, anchor.Day);
        var isLast = start + months > IsoDay.MonthNumber(DateOnly.MaxValue);
        return new Interval(IsoDay.InMonth(start, anchor.Day), isLast ? DateOnly.MaxValue : next.AddDays(-1));
    }

    /// <summary>The last period that ended before the day; <c>null</c>: there is none.</summary>
    /// <remarks>As the yearly report for the last whole period before its due day is chosen (semantics, "recurring").</remarks>
    public Interval? LastWholeBefore(PeriodLength length, DateOnly day)
    {
        if (length.Unit == PeriodUnit.Term)
        {
            return terms.Where(term => term.Last < day)
                .OrderBy(term => term.Last).Select(term => (Interval?)term).LastOrDefault();
        }

        return PeriodOf(length, day) is { } open && open.First > DateOnly.MinValue
            ? PeriodOf(length, open.First.AddDays(-1))
            : null;
    }

    private MonthDay? Anchor(PeriodUnit unit) => unit switch
    {
        PeriodUnit.GovernanceYear => governanceYearStart,
        PeriodUnit.Months => governanceYearStart ?? default(MonthDay),
        PeriodUnit.FinancialYear => new MonthDay(4, 1),
        _ => default(MonthDay),
    };
}
