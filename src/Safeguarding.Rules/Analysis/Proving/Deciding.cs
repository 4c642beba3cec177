using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds who may take decisions of a type, so that every rule about them is kept: each choice is judged by the rules themselves.</summary>
internal sealed class Deciding(Question question, Cast cast, string type)
{
    private const string Another = "another-body";
    private const string AnotherAgency = "another-agency";
    private const int MostApprovers = 10;

    private readonly List<Asked<GatheringDemand>> asked =
        [.. question.Of<GatheringDemand>().Where(a => a.Demand.Scene.Type == SceneType.Decision && a.Demand.Scene.IsOf(type))];

    /// <summary>Who may; <c>null</c> where there is trouble, which is then said.</summary>
    public Decider? Find(Func<string, DateOnly, Roster> rosterOf, Troubles troubles)
    {
        Decider? found = null;
        foreach (var days in question.Epochs(asked.Select(a => a.Rule)))
        {
            var now = asked.Where(a => a.Rule.InForce.Contains(days)).ToList();
            if (now.Count == 0)
            {
                continue;
            }

            if (Find(now, days, rosterOf, troubles) is not { } decider)
            {
                return null;
            }

            if (found is not null && (found.Body, found.InMeeting) != (decider.Body, decider.InMeeting))
            {
                troubles.Add(Ids(asked), $"who decides on {type}", "the rules about it change in the horizon");
                return null;
            }

            found ??= decider;
        }

        return found ?? new() { Type = type };
    }

    private static ValueList<string> Ids(IEnumerable<Asked<GatheringDemand>> demands) => demands.Select(a => a.Rule.Id).Distinct(StringComparer.Ordinal).ToValueList();

    private Decider? Find(List<Asked<GatheringDemand>> now, Interval days, Func<string, DateOnly, Roster> rosterOf, Troubles troubles)
    {
        var deciders = now.Select(a => a.Demand.Deciders).OfType<Deciders>().ToList();
        var inMeeting = deciders.Exists(d => d.InMeeting);
        if (now.Exists(a => Wanted.Hindrance(a.Demand.Needs) is not null))
        {
            troubles.Add(Ids(now), $"who decides on {type}", "who holds another role is correlated with who decides");
            return null;
        }

        List<(string? Body, string? Agency)> who =
        [
            .. deciders.SelectMany(d => d.Bodies.Concat(d.Barred)).Append(Another).Distinct(StringComparer.Ordinal).Select(b => (b, (string?)null)),
            .. deciders.SelectMany(d => d.Agencies).Where(a => a != WhoPart.Any).Append(AnotherAgency).Distinct(StringComparer.Ordinal).Select(a => ((string?)null, a)),
        ];
        var approvers = Choices(now, "approvers").ToList();
        var consulted = Choices(now, "consulted").ToList();
        string? cannotTell = null;
        foreach (var approve in approvers)
        {
            foreach (var consult in consulted)
            {
                foreach (var (body, agency) in who)
                {
                    var decider = new Decider { Type = type, Body = body, Agency = agency, InMeeting = inMeeting && body is not null, Approvers = approve, Consulted = consult, Rules = Ids(now) };
                    if (Keeps(decider, now, days, rosterOf, ref cannotTell))
                    {
                        return decider;
                    }
                }
            }
        }

        if (cannotTell is null && new[] { approvers, consulted }.Any(c => c.Count >= 1 << MostApprovers))
        {
            cannotTell = $"more than {MostApprovers} sorts of people who may or may not approve";
        }

        if (cannotTell is not null)
        {
            var quorate = deciders.Where(d => d.Quorate).SelectMany(d => d.Bodies).FirstOrDefault(b => !question.Versions.Any(v => v.Kind is IQuorumKind kind && kind.QuorumOf(v) == b));
            troubles.Add(Ids(now), $"who decides on {type}", quorate is null ? $"records that would tell could not be made: {cannotTell}" : $"no rule states a quorum of {quorate}");
        }
        else
        {
            troubles.Add(new(
                Ids(now),
                [$"nobody can take a decision on {type} so that all of these are kept:", .. now.Select(a => a.Rule).Distinct().Select(r => $"{r.Id}: {r.Kind.Describe(r)}")],
                $"leave the decision on {type} to one body or agency, which everybody who must approve can join"));
        }

        return null;
    }

    /// <summary>Everybody first, then everybody who is wanted, then each part of them.</summary>
    private static IEnumerable<IReadOnlyList<Post>> Choices(List<Asked<GatheringDemand>> now, string role)
    {
        var wanted = now.Where(a => a.Demand.Scene.Role == role).SelectMany(a => Wanted.In(a.Demand.Needs)).ToList();
        var all = Posts(wanted);
        yield return all;
        if (wanted.TrueForAll(w => w.IsWanted))
        {
            yield break;
        }

        yield return Posts(wanted.Where(w => w.IsWanted));
        for (var i = 0; i < all.Count && all.Count < MostApprovers; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (all[i].And(all[j]) is { } both && !all.Contains(both))
                {
                    all.Add(both);
                }
            }
        }

        for (var mask = 0; mask < 1 << Math.Min(all.Count, MostApprovers); mask++)
        {
            yield return [.. all.Where((_, i) => i < MostApprovers && (mask >> i & 1) == 1)];
        }
    }

    private static List<Post> Posts(IEnumerable<Wanted> wanted) =>
        [.. wanted.SelectMany(w => Post.Of(w.Who).SelectMany(p => Enumerable.Range(0, p.Id is null ? w.Copies : 1).Select(i => p with { Copy = i }))).Distinct()];

    private bool Keeps(Decider decider, List<Asked<GatheringDemand>> now, Interval days, Func<string, DateOnly, Roster> rosterOf, ref string? cannotTell)
    {
        var (day, world) = (days.First, new WorldRecords(question.Time.Horizon, cast));
        Meeting? meeting = null;
        if (decider.Body is { } body)
        {
            var roster = rosterOf(body, day);
            world.Bodies.Add(Bodies.Of(body, cast, [(days, roster)], world));
            meeting = decider.InMeeting ? Bodies.Meeting(body, MeetingKinds.Ordinary, day, roster, null, [], world) : null;
            world.Meetings.AddRange(meeting is null ? [] : [meeting]);
        }

        world.Cases.Add(new() { Id = "the-matter", Kind = "matter", Area = cast.Areas, Events = Recorded.Whole<CaseEvent>() });
        world.Decisions.Add(decider.Decide("the-decision", day, meeting, world) with { Case = "the-matter" });
        var quorums = decider.Body is null ? [] : question.Versions.Where(v => v.Kind is IQuorumKind kind && kind.QuorumOf(v) == decider.Body).Select(v => v.Id);
        var findings = question.Judge(now.Select(a => a.Rule.Id).Concat(quorums), world.Build(), day);
        cannotTell ??= findings.FirstOrDefault(f => f.Outcome == Outcome.CannotTell) is { } open && findings.All(f => f.Outcome != Outcome.NotMet) ? open.Why.Reason : null;
        return findings.All(f => f.Outcome is not (Outcome.NotMet or Outcome.CannotTell));
    }
}
