using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// Finds who may hold a role one after the other: first how long terms may be, by the clocks, then who may follow whom, each
/// succession judged by the rules themselves.
/// </summary>
internal sealed class RoleTurns
{
    private const int MostCombinations = 60_000;
    private const int MostTerms = 4;
    private const int MostPosts = 40;

    private readonly Question question;
    private readonly Cast cast;
    private readonly string role;
    private readonly string body;
    private readonly List<Asked<GatheringDemand>> asked;
    private readonly List<Asked<ClockDemand>> clocks;
    private readonly List<Rule> rules;

    public RoleTurns(Question question, Cast cast, string role, string body)
    {
        (this.question, this.cast, this.role, this.body) = (question, cast, role, body);
        asked = [.. question.Of<GatheringDemand>().Where(a => IsMine(a.Demand.Scene))];
        clocks = [.. question.Of<ClockDemand>().Where(a => IsMine(a.Demand.Scene) && a.Demand.After != ClockDemand.Decided)];
        rules = [.. asked.Select(a => a.Rule).Concat(clocks.Select(a => a.Rule)).Distinct()];
    }

    /// <summary>The terms; none where there is trouble, which is then said.</summary>
    public IReadOnlyList<Term> Find(Troubles troubles)
    {
        if (asked.Exists(a => Wanted.Hindrance(a.Demand.Needs) is not null))
        {
            troubles.Add(rules.Select(r => r.Id), $"who may be {role} of {body}", "who holds another role is correlated with who holds this one");
            return [];
        }

        if (Handovers(troubles) is not { } handovers)
        {
            return [];
        }

        var who = Candidates().ToList();
        if (who.Count > MostPosts)
        {
            troubles.Add(rules.Select(r => r.Id), $"who may be {role} of {body}", $"more than {MostPosts} sorts of offices");
            return [];
        }

        string? cannotTell = null;
        for (var n = handovers.Days.Count; n >= (handovers.IsForced ? handovers.Days.Count : 0); n--)
        {
            var days = handovers.Days.Take(n).ToList();
            if (Math.Pow(who.Count, n + 1) > MostCombinations)
            {
                troubles.Add(rules.Select(r => r.Id), $"who may be {role} of {body}", $"more than {MostCombinations} successions");
                return [];
            }

            if (Successions(who, days).FirstOrDefault(s => Keeps(s, ref cannotTell)) is { } found)
            {
                return found;
            }
        }

        if (cannotTell is null && rules.Exists(r => !r.InForce.Contains(new Interval(handovers.Start, question.Time.Horizon.Last))))
        {
            cannotTell = "the rules about it change in the horizon";
        }

        if (cannotTell is not null)
        {
            troubles.Add(rules.Select(r => r.Id), $"who may be {role} of {body}", cannotTell);
        }
        else
        {
            troubles.Add(new(
                Ids(),
                [handovers.IsForced
                    ? $"nobody can be {role} of {body} and hand over in time to somebody who may be it too, so that all of these are kept:"
                    : $"nobody can be {role} of {body} so that all of these are kept:",
                    .. rules.Select(r => $"{r.Id}: {r.Kind.Describe(r)}")],
                $"say in one of them who else may be {role} of {body}"));
        }

        return [];
    }

    private ValueList<string> Ids() => rules.Select(r => r.Id).Distinct(StringComparer.Ordinal).ToValueList();

    private bool IsMine(Scene scene) => scene.Type == SceneType.Role && scene.Role == role && scene.IsOf(body);

    /// <summary>The days on which it passes on, as late as may be; <c>null</c>: there is no such day.</summary>
    private Succession? Handovers(Troubles troubles)
    {
        var time = question.Time;
        var start = rules.Select(r => r.InForce.First).Append(time.Horizon.First).Max();
        List<(Rule Rule, DayMap Map)> latest = [.. clocks.Where(c => c.Demand.Within is not null).Select(c => (c.Rule, Latest(c)))];
        List<(Rule Rule, DayMap Map)> soonest = [.. clocks.Where(c => c.Demand.NotBefore is not null).Select(c => (c.Rule, time.After(c.Demand.NotBefore!.Value, c.Rule.Settings.WorkingDays)))];
        var days = new List<DateOnly>();
        for (var day = time.Index(start); days.Count < MostTerms - 1;)
        {
            var late = latest.Count == 0 ? DayMap.Never : latest.Min(l => l.Map[day]);
            var soon = soonest.Count == 0 ? 0 : soonest.Max(s => s.Map[day]);
            if (late < soon)
            {
                return TooShort(latest, soonest, day, troubles);
            }

            day = latest.Count > 0 ? late : soonest.Count > 0 ? soon : DayMap.Never;
            if (day > time.Last)
            {
                break;
            }

            days.Add(time.Day(day));
        }

        return new(start, days, latest.Count > 0);
    }

    private DayMap Latest(Asked<ClockDemand> clock)
    {
        var (time, calendar) = (question.Time, clock.Rule.Settings.WorkingDays);
        var (within, tolerance) = (clock.Demand.Within!.Value, clock.Demand.Tolerance);
        return DayMap.Of(time, day => DateArithmetic.After(day, within, calendar).Limit is { } due ? DateArithmetic.After(due, tolerance, calendar).Limit?.Latest : null);
    }

    private Succession? TooShort(
        List<(Rule Rule, DayMap Map)> latest, List<(Rule Rule, DayMap Map)> soonest, int day, Troubles troubles)
    {
        var all = Enumerable.Range(0, question.Time.Last + 1);
        foreach (var (late, soon) in latest.SelectMany(l => soonest.Select(s => (l, s))))
        {
            if (all.All(d => late.Map[d] < soon.Map[d]) && late.Rule.InForce.Overlaps(soon.Rule.InForce))
            {
                troubles.Add(new(
                    new[] { late.Rule.Id, soon.Rule.Id }.Distinct(StringComparer.Ordinal).ToValueList(),
                    [
                        $"whenever somebody becomes {role} of {body}, the last day to hand over comes before the first; for a term that begins on {IsoDay(day)}:",
                        $"{late.Rule.Id}: hand over by {IsoDay(late.Map[day])}",
                        $"{soon.Rule.Id}: hand over on {IsoDay(soon.Map[day])} or later",
                    ],
                    $"lengthen the longest term in {late.Rule.Id}, or shorten the shortest in {soon.Rule.Id}"));
                return null;
            }
        }

        troubles.Add(Ids(), $"how long a term as {role} of {body} may be", "the lengths fit for terms that begin on some days only");
        return null;
    }

    private string IsoDay(int index) => question.Time.Day(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<Post> Candidates()
    {
        var parts = asked.SelectMany(a => Wanted.In(a.Demand.Needs).SelectMany(w => Post.Of(w.Who)).Concat(a.Demand.Turns.SelectMany(Turn)))
            .Append(new Post()).Distinct().ToList();
        for (var i = 0; i < parts.Count && parts.Count <= MostPosts; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (parts[i].And(parts[j]) is { } both && !parts.Contains(both))
                {
                    parts.Add(both);
                }
            }
        }

        return parts.Concat(parts.Where(p => p.Id is null).Select(p => p with { Copy = 1 }));
    }

    // A word names an office, else an agency, else an area: whichever another rule knows it as, else each of them.
    private IEnumerable<Post> Turn(string word) => Words.Of(question).Kind(word) switch
    {
        WordKind.Office => [new() { Id = word }],
        WordKind.Agency => [new() { Agency = word }],
        WordKind.Area => [new() { Areas = [word] }],
        _ => [new() { Id = word }],
    };

    private IEnumerable<IReadOnlyList<Term>> Successions(List<Post> who, List<DateOnly> handovers)
    {
        var starts = handovers.Prepend(rules.Select(r => r.InForce.First).Append(question.Time.Horizon.First).Max()).ToList();
        var picks = new int[starts.Count];
        while (true)
        {
            yield return [.. picks.Select((p, i) => new Term(who[p], starts[i], i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : null))];
            var at = starts.Count - 1;
            while (at >= 0 && ++picks[at] == who.Count)
            {
                picks[at--] = 0;
            }

            if (at < 0)
            {
                yield break;
            }
        }
    }

    private bool Keeps(IReadOnlyList<Term> terms, ref string? cannotTell)
    {
        var world = new WorldRecords(question.Time.Horizon, cast);
        world.Bodies.Add(Bodies.Of(body, cast, [], world));
        Appoint(terms, role, body, world);
        var findings = question.Judge(rules.Select(r => r.Id), world.Build(), question.Time.Horizon.Last);
        cannotTell ??= findings.FirstOrDefault(f => f.Outcome == Outcome.CannotTell) is { } open && findings.All(f => f.Outcome != Outcome.NotMet) ? $"records that would tell could not be made: {open.Why.Reason}" : null;
        return findings.All(f => f.Outcome is not (Outcome.NotMet or Outcome.CannotTell));
    }

    /// <summary>Records the terms.</summary>
    public static void Appoint(IReadOnlyList<Term> terms, string role, string body, WorldRecords world)
    {
        foreach (var (term, i) in terms.Select((t, i) => (t, i)))
        {
            world.Appointments.Add(new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{role}-of-{body}-{i + 1}"),
                Role = role,
                Body = body,
                Office = world.Add(term.Post),
                For = Known<string>.None,
                From = term.From,
                To = term.To is { } to ? When.On(to) : null,
            });
        }
    }
}
