using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// Finds who may sit on a body and come to its meetings, so that every rule about that is kept: with everybody there, which is
/// enough where more never hurts, else one combination after the other, each judged by the rules themselves.
/// </summary>
internal sealed class Company(Question question, Cast cast, string body)
{
    private const int MostCombinations = 1 << 20;

    private readonly List<Asked<GatheringDemand>> asked =
    [
        .. question.Of<GatheringDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting or SceneType.Seats, Role: null } scene && scene.IsOf(body)),
    ];

    private readonly List<Asked<CountDemand>> limits = [.. question.Of<CountDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Seats } scene && scene.IsOf(body))];

    /// <summary>The roster in each time in which the same rules are in force; none where there is trouble, which is then said.</summary>
    public IReadOnlyList<(Interval Days, Roster Roster)> Find(Troubles troubles)
    {
        var found = new List<(Interval, Roster)>();
        foreach (var days in question.Epochs(Rules))
        {
            var now = Rules.Where(r => r.InForce.Contains(days)).ToList();
            if (now.Exists(r => asked.Exists(a => a.Rule == r && Wanted.Hindrance(a.Demand.Needs) is { } why && Undecided(troubles, [r], why))))
            {
                return [];
            }

            if (Find(now, days, troubles) is not { } roster)
            {
                return [];
            }

            found.Add((days, roster));
        }

        return found;
    }

    private IEnumerable<Rule> Rules => asked.Select(a => a.Rule).Concat(limits.Select(a => a.Rule)).Distinct();

    private Roster? Find(List<Rule> rules, Interval days, Troubles troubles)
    {
        var demands = asked.Where(a => rules.Contains(a.Rule)).ToList();
        var wanted = demands.SelectMany(a => Wanted.In(a.Demand.Needs).Select(w => (w, a.Demand.MembersOnly))).ToList();
        var members = Posts(wanted.Where(w => w.w.IsWanted && w.MembersOnly).Select(w => w.w)).ToList();
        var others = Posts(wanted.Where(w => w.w.IsWanted && !w.MembersOnly).Select(w => w.w)).Except(members).ToList();
        var extra = members.Count == 0 ? [new Post()] : Array.Empty<Post>();
        var kinds = MeetingKinds.Of(demands.Select(a => a.Demand.Scene)).ToList();
        var cannotTell = new List<Rule>();
        bool Keeps(Roster roster) => rules.Count == 0 || this.Keeps(roster, rules, days, kinds, cannotTell);
        foreach (var roster in new Roster[] { new([.. extra, .. members], others), new(members, others), new([.. members, .. others], []) })
        {
            if (Keeps(roster))
            {
                return roster with { IsOpen = wanted.TrueForAll(w => w.w.IsWanted) };
            }
        }

        // As many of each sort as any rule may take of one: those that it takes may all have to be of another sort as well.
        var copies = wanted.Select(w => w.w.Copies).DefaultIfEmpty(1).Max();
        var all = Closure(Posts(wanted.Select(w => w.w with { Copies = copies })).Append(new Post())).ToList();
        var combinations = Math.Pow(Companies.States, all.Count);
        if (combinations > MostCombinations)
        {
            Undecided(troubles, rules, $"more than {MostCombinations} combinations of who sits on {body} and who comes");
            return null;
        }

        cannotTell.Clear();
        var mayKeep = Companies.Filter(all, demands, limits.Where(l => rules.Contains(l.Rule)).ToList());
        for (var i = 0; i < (int)combinations; i++)
        {
            if (mayKeep(i) && Companies.Nth(all, i) is { } roster && Keeps(roster))
            {
                return roster;
            }
        }

        if (cannotTell.Count > 0)
        {
            Undecided(troubles, cannotTell, $"records that would tell who may be at a meeting of {body} could not be made");
        }
        else if (kinds.Count > 1 || demands.Exists(a => a.Demand.IsNowAndThen) || (demands.Exists(a => a.Demand.Scene.Topic is not null) && !wanted.TrueForAll(w => w.w.IsWanted)))
        {
            Undecided(troubles, rules, $"who comes to one meeting of {body} may be different from who comes to another");
        }
        else
        {
            troubles.Add(new(
                rules.Select(r => r.Id).Concat(Counting(rules)).Distinct(StringComparer.Ordinal).ToValueList(),
                [$"nobody can sit on {body} and come to its meetings so that all of these are kept, with every seat filled and everybody there:", .. rules.Select(r => $"{r.Id}: {r.Kind.Describe(r)}")],
                $"say in one of them who else may, or need not, be at {body}"));
        }

        return null;
    }

    // A quorum that does not bind by itself binds where a rule counts quorate meetings.
    private IEnumerable<string> Counting(List<Rule> rules) =>
        rules.TrueForAll(r => r.IsMust) ? [] : question.Versions.Where(v => v.IsMust && v.Kind.Demands(v).SelectMany(Question.CountsQuorum).Contains(body, StringComparer.Ordinal)).Select(v => v.Id);

    private static IEnumerable<Post> Posts(IEnumerable<Wanted> wanted) => wanted
        .SelectMany(w => Post.Of(w.Who).SelectMany(p => Enumerable.Range(0, p.Id is null ? w.Copies : 1).Select(i => p with { Copy = i })))
        .Distinct();

    /// <summary>With every post that is several of them at once.</summary>
    private static List<Post> Closure(IEnumerable<Post> posts)
    {
        var all = posts.Distinct().ToList();
        for (var i = 0; i < all.Count && all.Count < 32; i++)
        {
            for (var j = 0; j < i && all.Count < 32; j++)
            {
                if (all[i].And(all[j]) is { } both && !all.Contains(both))
                {
                    all.Add(both);
                }
            }
        }

        return all;
    }

    private static bool Undecided(Troubles troubles, IEnumerable<Rule> rules, string why)
    {
        troubles.Add(rules.Select(r => r.Id), "who may be there", why);
        return true;
    }

    private bool Keeps(Roster roster, List<Rule> rules, Interval days, List<string?> kinds, List<Rule> cannotTell)
    {
        var world = new WorldRecords(question.Time.Horizon, cast);
        var day = days.First;
        world.Bodies.Add(Bodies.Of(body, cast, [(days, roster)], world));
        foreach (var kind in kinds)
        {
            world.Meetings.Add(Bodies.Meeting(body, kind, day, roster, null, asked.Select(a => a.Demand.Scene), world));
        }

        var findings = question.Judge(rules.Select(r => r.Id), world.Build(), day);
        if (findings.All(f => f.Outcome != Outcome.NotMet))
        {
            cannotTell.AddRange(rules.Where(r => findings.Any(f => f.Rule == r.Id && f.Outcome == Outcome.CannotTell)));
        }

        return findings.All(f => f.Outcome is not (Outcome.NotMet or Outcome.CannotTell));
    }
}
