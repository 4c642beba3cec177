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

    /// <summary>One judgement for each gap; one in all where there is none, or that cannot be told.</summary>
    public IEnumerable<Judgement> Judge()
    {
        var stretches = Stretches().Select(d => (Days: d, There: There(d))).ToList();
        var gaps = Broken(stretches).ToList();
        if (gaps.Count > 0)
        {
            return gaps;
        }

        // Whether there is one today may still be settled today.
        var today = stretches[^1];
        var until = today.Days.First == ledger.AsOf ? stretches[..^1] : stretches;
        var open = Condition.All(until.Select(s => s.There).Where(t => t.Truth == Truth.Unknown).ToValueList());
        return open.Truth == Truth.Unknown ? [Judgement.CannotTell(open.FactsNeeded())]
            : today.There.Truth == Truth.True ? [Met(today)]
            : [Duty(When.On(ledger.AsOf)).Judge()];
    }

    /// <summary>The gaps that are certain: each from its first day without a body, which may be one of several.</summary>
    private IEnumerable<Judgement> Broken(List<(Interval Days, Condition There)> stretches)
    {
        DateOnly? first = null;
        var isCounted = false;
        foreach (var (stretch, there) in stretches)
        {
            if (there.Truth == Truth.True)
            {
                (first, isCounted) = (null, false);
                continue;
            }

            first ??= stretch.First;
            if (there.Truth == Truth.False && stretch.First < ledger.AsOf && !isCounted)
            {
                isCounted = true;
                yield return Duty(first == stretch.First ? When.On(stretch.First) : When.Between(first.Value, stretch.First)).Judge();
            }
        }
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
