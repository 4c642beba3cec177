using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds in which order concerns about something go through their stages, and who may hold each: judged by the rules themselves.</summary>
internal sealed class Routes
{
    private const int MostCombinations = 20_000;
    private const int MostPosts = 32;

    private readonly Question question;
    private readonly Cast cast;
    private readonly Life life;
    private readonly List<Asked<GatheringDemand>> asked;

    public Routes(Question question, Cast cast, Life life)
    {
        (this.question, this.cast, this.life) = (question, cast, life);
        asked = [.. question.Of<GatheringDemand>().Where(a => a.Demand.Scene.Type == SceneType.Concern && a.Demand.Scene.IsOf(life.Kind))];
    }

    /// <summary>The route; <c>null</c> where there is trouble, which is then said.</summary>
    public Route? Find(Troubles troubles)
    {
        if (asked.Count == 0)
        {
            return Route.None;
        }

        if (Order() is not { } stages)
        {
            troubles.Add(new(
                Ids(),
                [$"the stages through which a concern about {life.Kind} goes come round to where they began:", .. Rules().Select(r => $"{r.Id}: {r.Kind.Describe(r)}")],
                "give the stages one order in all of them"));
            return null;
        }

        string? cannotTell = null;
        var routes = Candidates(stages).Take(MostCombinations + 1).ToList();
        if (routes.Count <= MostCombinations)
        {
            foreach (var route in routes)
            {
                if (Keeps(route, ref cannotTell))
                {
                    return route;
                }
            }
        }

        if (routes.Count > MostCombinations || Posts(asked).Count >= MostPosts || cannotTell is not null)
        {
            troubles.Add(Ids(), $"who takes part in the escalation of {life.Kind}", cannotTell ?? $"more than {MostCombinations} combinations");
            return null;
        }

        troubles.Add(new(
            Ids(),
            [$"nobody can take part in the escalation of {life.Kind} so that all of these are kept:", .. Rules().Select(r => $"{r.Id}: {r.Kind.Describe(r)}")],
            "name somebody for each stage, as forum and as facilitator, who fits every rule about it"));
        return null;
    }

    private List<Rule> Rules() => [.. asked.Select(a => a.Rule).Distinct()];

    private ValueList<string> Ids() => Rules().Select(r => r.Id).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>The stages in an order that suits every rule; <c>null</c>: there is none.</summary>
    private List<string>? Order()
    {
        var routes = asked.Where(a => a.Demand.Scene.Role == "holder").GroupBy(a => a.Rule, a => a.Demand.Scene.Topic!).Select(g => g.ToList()).ToList();
        var (left, order) = (routes.SelectMany(r => r).Distinct(StringComparer.Ordinal).ToList(), new List<string>());
        while (left.Count > 0)
        {
            var next = left.Find(s => routes.TrueForAll(r => !r.Contains(s) || r.TakeWhile(t => t != s).All(order.Contains)));
            if (next is null)
            {
                return null;
            }

            left.Remove(next);
            order.Add(next);
        }

        return order;
    }

    private List<Route> Candidates(List<string> stages)
    {
        List<Route> routes = [.. from forum in Forums() from facilitator in Posts(Of("facilitator")).Cast<Post?>().DefaultIfEmpty() select new Route(forum, facilitator, [])];
        foreach (var stage in stages)
        {
            var holders = Of("holder").Where(a => a.Demand.Scene.Topic == stage).ToList();
            List<(string? Word, Post? Post)> options =
            [
                .. holders.SelectMany(h => h.Demand.Deciders!.Bodies).Distinct(StringComparer.Ordinal).Select(w => ((string?)w, (Post?)null)),
                .. Posts(holders).Select(p => ((string?)null, (Post?)p)),
            ];
            options = options.Count == 0 ? [(null, null)] : options;
            routes = [.. routes.SelectMany(r => options.Select(o => r with { Holders = [.. r.Holders, (stage, o.Word, o.Post)] })).Take(MostCombinations + 1)];
        }

        return routes;
    }

    private IEnumerable<string?> Forums() => Of("forum").SelectMany(a => a.Demand.Deciders!.Bodies).Distinct(StringComparer.Ordinal).Cast<string?>().DefaultIfEmpty();

    private List<Asked<GatheringDemand>> Of(string role) => [.. asked.Where(a => a.Demand.Scene.Role == role)];

    private static List<Post> Posts(IEnumerable<Asked<GatheringDemand>> demands)
    {
        var posts = demands.SelectMany(a => Wanted.In(a.Demand.Needs)).SelectMany(w => Post.Of(w.Who)).Distinct().ToList();
        for (var i = 0; i < posts.Count && posts.Count < MostPosts; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (posts[i].And(posts[j]) is { } both && !posts.Contains(both))
                {
                    posts.Add(both);
                }
            }
        }

        return posts;
    }

    private bool Keeps(Route route, ref string? cannotTell)
    {
        var world = new WorldRecords(question.Time.Horizon, cast);
        var day = Rules().Max(r => question.InForce(r)!.Value.First);
        foreach (var body in asked.SelectMany(a => a.Demand.Deciders is { } d ? d.Bodies.Concat(d.Barred) : []).Distinct(StringComparer.Ordinal))
        {
            world.Bodies.Add(Bodies.Of(body, cast, [], world));
        }

        var days = route.Holders.SelectMany(h => new[] { h.Stage, $"{h.Stage}-left" }).Append("raised").ToDictionary(e => e, _ => day, StringComparer.Ordinal);
        world.Concerns.Add(new ConcernRecords(cast, world).Of(life, "the-concern", days, day, Recorded.Whole<CaseEvent>(), route));
        var findings = question.Judge(Ids(), world.Build(), day);
        cannotTell ??= findings.FirstOrDefault(f => f.Outcome == Outcome.CannotTell) is { } open && findings.All(f => f.Outcome != Outcome.NotMet) ? open.Why.Reason : null;
        return findings.All(f => f.Outcome is not (Outcome.NotMet or Outcome.CannotTell));
    }
}
