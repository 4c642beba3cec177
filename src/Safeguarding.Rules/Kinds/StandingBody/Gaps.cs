using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.StandingBody;

/// <summary>
/// The days without a body. The days judged are cut where a body begins or ends, or may, so that on all days of a stretch the
/// answer is the same.
/// </summary>
internal sealed class Gaps(Candidates candidates, Ledger ledger, Interval days)
{
    private readonly Recorded<Body> bodies = ledger.Records.Bodies;

    /// <summary>One judgement for each gap, and one where there may be another that cannot be told; one in all where there is none.</summary>
    public IEnumerable<Judgement> Judge()
    {
        var stretches = Stretches().Select(d => (Days: d, There: There(d))).ToList();
        var runs = Runs(stretches).ToList();
        var gaps = runs.Where(r => r.Exists(IsGap)).Select(r => Duty(Beginning(r)).Judge()).ToList();

        // Between two sure parts of a gap there may have been one, so that the later part is a gap of its own. Whether there is one
        // today may still be settled today.
        var open = Condition.All(runs.SelectMany(r => r.Exists(IsGap) ? r[r.FindIndex(IsGap)..r.FindLastIndex(IsGap)] : r)
            .Where(s => s.Days.First != ledger.AsOf && s.There.Truth == Truth.Unknown).Select(s => s.There).ToValueList());
        if (open.Truth == Truth.Unknown)
        {
            return [.. gaps, Judgement.CannotTell(open.FactsNeeded())];
        }

        var today = stretches[^1];
        return gaps.Count > 0 ? gaps
            : today.There.Truth == Truth.True ? [Met(today)]
            : [Duty(When.On(ledger.AsOf)).Judge()];
    }

    /// <summary>The stretches that have no body, or may have none: those that follow each other together.</summary>
    private static IEnumerable<List<(Interval Days, Condition There)>> Runs(List<(Interval Days, Condition There)> stretches)
    {
        var run = new List<(Interval Days, Condition There)>();
        foreach (var stretch in stretches)
        {
            if (stretch.There.Truth != Truth.True)
            {
                run.Add(stretch);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private bool IsGap((Interval Days, Condition There) stretch) => stretch.There.Truth == Truth.False && stretch.Days.First < ledger.AsOf;

    /// <summary>The first day of a gap, which may be one of several.</summary>
    private When Beginning(List<(Interval Days, Condition There)> run)
    {
        var (first, sure) = (run[0].Days.First, run.Find(IsGap).Days.First);
        return first == sure ? When.On(first) : When.Between(first, sure);
    }

    private Duty Duty(When due) => new()
    {
        AsOf = ledger.AsOf,
        Due = DueDate.Counted(due),
        Done = [.. candidates.All.Where(c => c.Counts.Truth == Truth.True).Select(c => c.Body.From).OfType<When>().Where(f => f.Earliest > due.Latest && ledger.Seen(f) == Truth.True)],
        AbsenceKnown = true,
        Silence = new(Words.None, candidates.What, candidates.For, due),
        Task = () => $"set up {candidates.What} for {candidates.For}",
        Participle = "set up",
        Counting = $", the first day without {candidates.What}",
    };

    private Judgement Met((Interval Days, Condition There) today)
    {
        var active = candidates.All
            .Where(c => c.Counts.Truth == Truth.True && Ledger.InForce(c.Body.From, c.Body.To, When.On(today.Days.First), bodies.Horizon()) == Truth.True)
            .Select(c => c.Body).ToList();
        var name = string.Join(" and ", active.Select(b => b.Id));
        return new()
        {
            Outcome = Findings.Outcome.Met,
            MetOn = active.Exists(b => b.From is null) ? null : active.Select(b => b.From).OfType<When>().Select(f => (When?)f).MinBy(f => f!.Value.Earliest),
            Why = () => new() { Reason = $"there was {candidates.What} for {candidates.For} on all days of {days}, on the last of them {name}" },
        };
    }

    private Condition There(Interval stretch)
    {
        var day = When.On(stretch.First);
        var ways = new List<Condition>();
        foreach (var (body, counts) in candidates.All)
        {
            var there = Ledger.InForce(body.From, body.To, day, bodies.Horizon());
            if (there != Truth.False)
            {
                ways.Add(Condition.All([counts, Condition.Of(new(Words.There, body.Id, stretch), there)]));
            }
        }

        if (bodies.Missing("bodies", stretch) is { } missing)
        {
            ways.Add(Condition.Of(missing, Truth.Unknown));
        }

        return ways.Count == 0 ? Condition.Of(new(Words.None, candidates.What, candidates.For, stretch), Truth.False) : Condition.Any(ways.ToValueList());
    }

    private IEnumerable<Interval> Stretches()
    {
        var first = days.First;
        foreach (var day in Cuts().Where(d => d > days.First && d <= days.Last).Distinct().Order())
        {
            yield return new(first, DateArithmetic.Shift(day, -1));
            first = day;
        }

        yield return new(first, days.Last);
    }

    private IEnumerable<DateOnly> Cuts()
    {
        IEnumerable<DateOnly> cuts = bodies.Reach == Reach.Between ? [bodies.From, DateArithmetic.Shift(bodies.To, 1), ledger.AsOf] : [ledger.AsOf];
        return cuts
            .Concat(candidates.All.Select(c => c.Body.From).OfType<When>().SelectMany(f => (IEnumerable<DateOnly>)[f.Earliest, f.Latest]))
            .Concat(candidates.All.Select(c => c.Body.To).OfType<When>().SelectMany(t => (IEnumerable<DateOnly>)[DateArithmetic.Shift(t.Earliest, 1), DateArithmetic.Shift(t.Latest, 1)]));
    }

    private static class Words
    {
        public static readonly FactWords There = new("{0} was there in {1}", "{0} was not there in {1}", "whether {0} was there on all days of {1}");
        public static readonly FactWords None = new("there was {0} for {1} in {2}", "there was no {0} for {1} in {2}", "whether there was {0} for {1} in {2}");
    }
}
