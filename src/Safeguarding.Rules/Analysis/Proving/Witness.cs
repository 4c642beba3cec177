using System.Globalization;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Writes down records in which what was found happens.</summary>
internal sealed class Witness
{
    private readonly Question question;
    private readonly Cast cast;
    private readonly WorldPlan plan;
    private readonly WorldRecords world;
    private readonly ThingRecords things;
    private readonly List<Scene> meetingScenes;

    public Witness(Question question, Cast cast, WorldPlan plan)
    {
        (this.question, this.cast, this.plan) = (question, cast, plan);
        world = new(question.Time.Horizon, cast);
        things = new(question, cast, plan, world);
        meetingScenes = [.. question.Of<GatheringDemand>().Select(a => a.Demand.Scene).Concat(question.Of<CountDemand>().Select(a => a.Demand.Scene)).Concat(question.Of<ClockDemand>().Select(a => a.Demand.Scene)).Where(s => s.Type == SceneType.Meeting)];
    }

    /// <summary>The records.</summary>
    public PartnershipRecords Write()
    {
        world.AreaFacts = new(question.Versions.SelectMany(v => v.If.Values).GroupBy(f => f.Key, StringComparer.Ordinal).Select(g => g.First()));
        foreach (var ((role, body), terms) in plan.Terms)
        {
            RoleTurns.Appoint(terms, role, body, world);
        }

        Delegate();
        Meet();
        foreach (var life in plan.Lives.Where(l => l.Type != SceneType.Decision))
        {
            things.AddLife(life);
        }

        new Recurrences(question, cast, plan, world, things).Add();
        Decide();
        Act();
        Seat();
        return world.Build();
    }

    private void Delegate()
    {
        foreach (var rule in question.Of<GatheringDemand>().Where(a => a.Demand.Scene.Type == SceneType.Delegation).GroupBy(a => a.Rule))
        {
            var (principal, to) = (Who("principal"), Who("delegate"));
            foreach (var post in Everybody().Concat(Post.Of(principal)).Distinct().Where(p => p.Fits(principal)).ToList())
            {
                var same = new Post { Agency = cast.Agency(post), Sector = post.Sector, Areas = post.Areas };
                var other = Post.Of(to).Select(p => p.And(same)).OfType<Post>().FirstOrDefault() ?? Post.Of(to).First();
                world.Delegations.Add(new()
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"delegation-{world.Delegations.Count + 1}"),
                    Principal = world.Add(post),
                    Delegate = world.Add(other),
                    Scope = ValueList.Create<string>(["all"]),
                    From = question.Time.Horizon.First,
                });
            }

            Selectors.Who Who(string role) => Wanted.In(rule.First(a => a.Demand.Scene.Role == role).Demand.Needs).First().Who;
        }
    }

    private IEnumerable<Post> Everybody() => world.Posts
        .Concat(plan.Rosters.Values.SelectMany(r => r).SelectMany(r => r.Roster.All))
        .Concat(plan.Deciders.Values.SelectMany(d => d.Approvers.Concat(d.Consulted)));

    private void Meet()
    {
        foreach (var (body, kinds) in plan.Meetings)
        {
            var giver = question.Of<GatheringDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting, Role: "notice-giver" } scene && scene.IsOf(body))
                .SelectMany(a => Wanted.In(a.Demand.Needs)).SelectMany(w => Post.Of(w.Who)).FirstOrDefault();
            foreach (var (kind, days) in kinds)
            {
                foreach (var day in days.Select(question.Time.Day))
                {
                    var chair = plan.Terms.GetValueOrDefault(("chair", body))?.LastOrDefault(t => t.From <= day)?.Post;
                    var meeting = Bodies.Meeting(body, kind, day, Open(body, plan.RosterOf(body, day)), chair is null ? null : world.Add(chair), meetingScenes, world);
                    world.Meetings.Add(giver is null ? meeting : meeting with { NoticeBy = world.Add(giver) });
                }
            }
        }
    }

    /// <summary>The roster with whoever else there is that the rules want there.</summary>
    private Roster Open(string body, Roster roster)
    {
        if (!roster.IsOpen)
        {
            return roster;
        }

        var wanted = question.Of<GatheringDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting or SceneType.Seats, Role: null } scene && scene.IsOf(body))
            .SelectMany(a => Wanted.In(a.Demand.Needs).Select(w => (w.Who, a.Demand.MembersOnly))).ToList();
        var others = Everybody().Distinct().Except(roster.All).ToList();
        var seated = others.Where(p => wanted.Exists(w => w.MembersOnly && p.Fits(w.Who))).ToList();
        var coming = others.Except(seated).Where(p => wanted.Exists(w => p.Fits(w.Who)));
        return new([.. roster.Seated, .. seated], [.. roster.Attending, .. coming]);
    }

    private void Decide()
    {
        foreach (var decider in plan.Deciders.Values.Where(d => world.Decisions.TrueForAll(e => e.Type != d.Type)))
        {
            var from = question.Versions.Where(v => decider.Rules.Contains(v.Id)).Select(v => question.InForce(v)!.Value.First).DefaultIfEmpty(question.Time.Horizon.First).Max();
            things.Decide(decider, from, d => d with { Case = "a-matter" });
        }

        world.Cases.Add(new() { Id = "a-matter", Kind = "matter", Area = cast.Areas, Events = Recorded.Whole<CaseEvent>() });
        foreach (var clock in question.Of<ClockDemand>().Where(a => a.Demand is { After: ClockDemand.Decided, Scene.Type: SceneType.Role }))
        {
            foreach (var appointment in world.Appointments.Where(a => a.Role == clock.Demand.Scene.Role && clock.Demand.Scene.IsOf(a.Body.Value)))
            {
                things.Decide(plan.Deciders[clock.Demand.Decisions[0]], appointment.From.Earliest, d => d with { Appointment = appointment.Id });
            }
        }
    }

    private void Act()
    {
        foreach (var kind in question.Of<ClockDemand>().Where(a => a.Demand.Scene.Type == SceneType.Action).SelectMany(a => a.Demand.Scene.Of).Distinct(StringComparer.Ordinal))
        {
            var start = question.Of<ClockDemand>().Where(a => a.Demand.Scene.Type == SceneType.Action && a.Demand.Scene.IsOf(kind)).Max(a => question.InForce(a.Rule)!.Value.First);
            world.Actions.Add(new()
            {
                Id = $"an-action-of-{kind}",
                Plan = kind,
                Owner = ValueList.Create<string>([world.Add(new())]),
                Due = When.On(start.AddDays(14)),
                Completed = Occurrence.On(start.AddDays(7)),
            });
        }
    }

    private void Seat()
    {
        var counts = question.Of<CountDemand>().Where(a => a.Demand.Scene.Type == SceneType.Body).ToList();
        var bodies = plan.Rosters.Keys.Concat(plan.Meetings.Keys).Concat(counts.SelectMany(a => a.Demand.Scene.Of)).Concat(Words.Of(question).All(WordKind.Body))
            .Concat(world.Decisions.Where(d => d.Body.HasValue).Select(d => d.Body.Value)).Distinct(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var rosters = plan.Rosters.GetValueOrDefault(body)?.Select(r => (r.Days, Open(body, r.Roster))).ToList() ?? [];
            var mine = counts.Where(a => a.Demand.Scene.Of.Contains(body)).ToList();
            var made = Bodies.Of(body, cast, rosters, world);
            world.Bodies.Add(made with
            {
                From = mine.Count == 0 ? null : When.On(mine.Min(a => a.Rule.From)),
                EstablishedBy = mine.Select(a => a.Demand.Scene.Role).FirstOrDefault(r => r is not null) is { } by ? ValueList.Create<string>([by]) : Known<ValueList<string>>.None,
            });
        }
    }
}
