using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// Cycles with a last day in each year. Each occasion serves the earliest cycle still without one whose predecessor's last day has
/// passed. So the n-th cycle is served by a day if and only if, for each cycle up to it, enough occasions lie between the last day
/// of the one before and that day for all the cycles in between; counting what surely does and what may is exact.
/// </summary>
internal sealed class YearlyCycles
{
    private readonly Cycles cycles;
    private readonly IReadOnlyList<Occasion> occasions;
    private readonly List<DateOnly> ends;

    private YearlyCycles(Cycles cycles, IReadOnlyList<Occasion> occasions)
    {
        (this.cycles, this.occasions) = (cycles, occasions);

        // The day before the rule, and then each last day; other versions of the rule may have set other ones.
        ends = [cycles.Begin == DateOnly.MinValue ? DateOnly.MinValue : cycles.Begin.AddDays(-1)];
        ends.AddRange(cycles.Ledger.Rules
            .Where(r => r.Id == cycles.Rule.Id && r.Says is RecurringRule { DueEachYear: not null, Covers: null } other
                && other.Documents == cycles.Says.Documents && other.Activities == cycles.Says.Activities)
            .SelectMany(r => LastDays(((RecurringRule)r.Says).DueEachYear!.Value, r.InForce, cycles.AsOf))
            .Distinct().Order());
    }

    /// <summary>The cycles, each by its last day.</summary>
    public static IEnumerable<(DateOnly Due, Judgement Judgement)> Judge(Cycles cycles, IReadOnlyList<Occasion> occasions)
    {
        var all = new YearlyCycles(cycles, occasions);
        for (var n = 1; n < all.ends.Count; n++)
        {
            if (cycles.Rule.InForce.Contains(all.ends[n]))
            {
                yield return (all.ends[n], all.Judge(n));
            }
        }
    }

    /// <summary>The last days in each year while a version is in force: those that have passed, and the next.</summary>
    public static IEnumerable<DateOnly> LastDays(MonthDay each, Interval inForce, DateOnly asOf)
    {
        for (var year = inForce.First.Year; year <= asOf.Year + 1 && year <= DateOnly.MaxValue.Year; year++)
        {
            var day = each.In(year);
            if (inForce.Contains(day))
            {
                yield return day;
                if (day >= asOf)
                {
                    yield break;
                }
            }
        }
    }

    private Judgement Judge(int n)
    {
        var (due, from) = (ends[n], ends[n - 1].AddDays(1));
        var served = Served(n);
        if (served is { } kept && kept.Latest <= due)
        {
            return (cycles.Duty(DueDate.Counted(due), [], [], from, null) with { Done = [kept] }).Judge();
        }

        if (!MayBeServed(n, due, alsoUnrecorded: true))
        {
            return (cycles.Duty(DueDate.Counted(due), [], [], from, null) with { Done = served is { } late ? [late] : [], AbsenceKnown = true }).Judge();
        }

        var settled = Settled(n);
        return cycles.Duty(DueDate.Counted(due), [], Doubtful(settled, due), settled.AddDays(1), null).Judge();
    }

    /// <summary>The day on which a cycle is served, as far as the records tell; <c>null</c>: it may not be.</summary>
    private When? Served(int n)
    {
        var latest = occasions.Where(o => o.IsSure).Select(o => o.Date.Latest).Order().Where(day => IsServed(n, day)).Take(1).ToList();
        if (latest.Count == 0)
        {
            return null;
        }

        var from = ends[n - 1].AddDays(1);
        var earliest = occasions.Select(o => o.Date.Earliest > from ? o.Date.Earliest : from).Order().First(day => MayBeServed(n, day, alsoUnrecorded: false));
        return earliest == latest[0] ? When.On(earliest)
            : occasions.FirstOrDefault(o => o.Date.Earliest == earliest && o.Date.Latest == latest[0]) is { } one ? one.Date
            : When.Between(earliest, latest[0]);
    }

    /// <summary>The last day of the latest cycle before that is surely served by it: what came until then serves no later one.</summary>
    private DateOnly Settled(int n)
    {
        var cycle = n - 1;
        while (cycle > 0 && !IsServed(cycle, ends[cycle]))
        {
            cycle--;
        }

        return ends[cycle];
    }

    private IEnumerable<Occasion> Doubtful(DateOnly after, DateOnly due) =>
        occasions.Where(o => (!o.IsSure || !o.Date.IsDay) && o.Date.Latest > after && o.Date.Earliest <= due);

    private bool IsServed(int n, DateOnly by)
    {
        for (var first = 1; first <= n; first++)
        {
            var after = ends[first - 1];
            if (occasions.Count(o => o.IsSure && o.Date.Earliest > after && o.Date.Latest <= by) < n - first + 1)
            {
                return false;
            }
        }

        return true;
    }

    private bool MayBeServed(int n, DateOnly by, bool alsoUnrecorded)
    {
        for (var first = 1; first <= n; first++)
        {
            var after = ends[first - 1];
            var isOpen = alsoUnrecorded && after < by && !cycles.Covers(after.AddDays(1), by);
            if (!isOpen && occasions.Count(o => o.Date.Earliest <= by && (o.Date.Latest < by ? o.Date.Latest : by) > after) < n - first + 1)
            {
                return false;
            }
        }

        return true;
    }
}
