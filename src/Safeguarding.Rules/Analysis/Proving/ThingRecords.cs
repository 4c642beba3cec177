using System.Globalization;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Writes down cases, documents and concerns to which everything happens that a beginning calls for.</summary>
internal sealed class ThingRecords(Question question, Cast cast, WorldPlan plan, WorldRecords world)
{
    private const string Sent = "sent to ";

    private readonly LifeClocks clocks = new(question, plan.Deciders);
    private readonly IReadOnlyDictionary<string, IReadOnlyList<int>> meetings = plan.Days();

    /// <summary>One thing for each beginning of a life, and for each event that calls for a decision without being called for.</summary>
    public void AddLife(Life life)
    {
        var with = life.Clocks.Where(c => c.Demand.After == ClockDemand.Decided).Select(c => c.Demand.Scene.Topic).OfType<string>();
        var reached = life.Roots.SelectMany(r => Life.Occurring(r, life.Clocks)).ToHashSet(StringComparer.Ordinal);
        var roots = life.Roots.Concat(with.Where(w => !reached.Contains(w))).Distinct(StringComparer.Ordinal).ToList();
        foreach (var root in roots.Count > 0 ? roots : [life.Type switch { SceneType.Document => "published", SceneType.Concern => "raised", _ => "closed" }])
        {
            AddOnSomeDay(life, root);
        }
    }

    /// <summary>A thing that begins with an event on a day.</summary>
    /// <returns>Whether the clocks can then be kept within the horizon.</returns>
    public bool Add(Life life, string root, int day, Func<Document, Document>? also = null) =>
        Add(life, root, day, Life.Occurring(root, life.Clocks, all: true), also) || Add(life, root, day, Life.Occurring(root, life.Clocks), also);

    private bool Add(Life life, string root, int day, HashSet<string> there, Func<Document, Document>? also)
    {
        var running = life.Clocks;
        var system = life.System(root, running, there);
        if ((system.Least(root, day, 0, clocks.Waits(there, meetings)) ?? system.Least(root, day, waits: clocks.Waits(there, meetings))) is not { } least || least.Max() > question.Time.Last)
        {
            return false;
        }

        var days = there.ToDictionary(e => e, e => question.Time.Day(least[system[e]]), StringComparer.Ordinal);
        var id = string.Create(CultureInfo.InvariantCulture, $"{life.Kind}-{world.Cases.Count + world.Documents.Count + world.Concerns.Count + 1}");
        Record(life, id, days, question.Time.Day(day), also);
        foreach (var type in life.Clocks.Where(c => c.Demand is { After: ClockDemand.Decided, MustPrecede: true }).Select(c => c.Demand.Decisions[0]).Distinct(StringComparer.Ordinal))
        {
            var decided = days.TryGetValue($"{ClockDemand.Decided} {type}", out var known) ? Latest(life, type, days, known) : question.Time.Day(day);
            Decide(plan.Deciders[type], decided, d => life.Type switch
            {
                SceneType.Case => d with { Case = id },
                SceneType.Document => d with { Document = id },
                _ => d with { Concern = id },
            });
        }

        return true;
    }

    /// <summary>A decision on a day, or where it is taken in a meeting on the first meeting from then on.</summary>
    public void Decide(Decider decider, DateOnly day, Func<Decision, Decision> about)
    {
        var meeting = !decider.InMeeting ? null : world.Meetings.Where(m => m.Bodies[0] == decider.Body && m.Date.Earliest >= day).MinBy(m => m.Date.Earliest);
        var decision = about(decider.Decide(string.Create(CultureInfo.InvariantCulture, $"decision-{world.Decisions.Count + 1}"), meeting?.Date.Earliest ?? day, meeting, world));
        var confirmed = question.Of<ClockDemand>().Where(a => a.Demand.Event == ClockDemand.Confirmed && a.Demand.Scene.IsOf(decider.Type)).ToList();
        if (confirmed.Count > 0)
        {
            var on = confirmed.Max(c => c.Demand.NotBefore is { } least ? question.Time.Day(question.Time.After(least, c.Rule.Settings.WorkingDays)[question.Time.Index(decision.Date.Earliest)]) : decision.Date.Earliest);
            decision = decision with { Confirmed = new FollowUp { Date = on } };
        }

        world.Decisions.Add(decision);
    }

    // One that need not wait for a meeting is taken on the day of what it must precede.
    private DateOnly Latest(Life life, string type, Dictionary<string, DateOnly> days, DateOnly known)
    {
        var before = life.Clocks.Where(c => c.Demand.After == ClockDemand.Decided && c.Demand.Decisions[0] == type && days.ContainsKey(c.Demand.Event)).Select(c => days[c.Demand.Event]).ToList();
        return plan.Deciders[type].InMeeting || before.Count == 0 ? known : before.Min();
    }

    private void AddOnSomeDay(Life life, string root)
    {
        var rules = life.Clocks.Select(c => c.Rule).Concat(Lives.RulesOf(question, life.Type, life.Kind)).Distinct().ToList();
        var days = rules.Select(question.InForce).OfType<Calendars.Interval>().ToList();
        var (first, last) = days.Count == 0 ? (0, question.Time.Last) : (question.Time.Index(days.Max(d => d.First)), question.Time.Index(days.Min(d => d.Last)));
        foreach (var day in new[] { first + 60, first + 30, first, first + 120, first + 200, first + 300 }.Where(d => d >= 0 && d <= Math.Max(first, last)))
        {
            if (Add(life, root, day))
            {
                return;
            }
        }
    }

    private void Record(Life life, string id, Dictionary<string, DateOnly> days, DateOnly day, Func<Document, Document>? also)
    {
        switch (life.Type)
        {
            case SceneType.Case:
                world.Cases.Add(new() { Id = id, Kind = life.Kind, Area = cast.Areas, Events = Events(life, days), Facts = life.Facts });
                break;
            case SceneType.Document:
                var document = Document(life, id, days);
                world.Documents.Add(also is null ? document : also(document));
                break;
            default:
                world.Concerns.Add(new ConcernRecords(cast, world).Of(life, id, days, day, Events(life, days), plan.Routes.GetValueOrDefault(life.Kind, Route.None)));
                break;
        }
    }

    private Document Document(Life life, string id, Dictionary<string, DateOnly> days)
    {
        var published = days.TryGetValue("published", out var on) ? on : (DateOnly?)null;
        var end = days.TryGetValue("period-end", out var ended) ? ended : (published ?? days.Values.Min()).AddDays(-14);
        return new()
        {
            Id = id,
            Kind = life.Kind,
            Area = cast.Areas,
            Published = published is { } shown ? Occurrence.On(shown) : Occurrence.None,
            PeriodFrom = When.On(end.AddYears(-1).AddDays(1)),
            PeriodTo = When.On(end),
            Sections = Recorded.Whole<string>([.. question.Of<CountDemand>().Select(a => a.Demand.Scene).Where(s => s is { Type: SceneType.Document, Topic: not null } && s.IsOf(life.Kind)).Select(s => s.Topic!).Distinct(StringComparer.Ordinal)]),
            Sent = Recorded.Whole<Distribution>([.. days.Where(d => d.Key.StartsWith(Sent, StringComparison.Ordinal)).Select(d => new Distribution { To = d.Key[Sent.Length..], Date = d.Value })]),
            Reviews = Recorded.Whole<Review>(),
            Presented = Recorded.Whole<Presentation>(),
            Accessible = true,
            Meeting = Known<string>.None,
            Events = Events(life, days),
            Facts = life.Facts,
        };
    }

    private static Recorded<CaseEvent> Events(Life life, Dictionary<string, DateOnly> days)
    {
        var events = new List<CaseEvent>();
        foreach (var (name, day) in days.Where(d => !IsOfItself(d.Key)).OrderBy(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal))
        {
            var by = life.Clocks.Where(c => Life.To(c.Demand) == name && !c.Demand.By.IsEmpty).Select(c => c.Demand.By[0]).Distinct(StringComparer.Ordinal).ToList();
            events.AddRange(by.Count == 0
                ? [new CaseEvent { Event = name, Date = day, By = Known<string>.None }]
                : by.Select(b => new CaseEvent { Event = name, Date = day, By = b }));
        }

        return Recorded.Whole<CaseEvent>([.. events]);
    }

    private static bool IsOfItself(string name) =>
        name is "published" or "period-end" or "raised" or "resolved" || name.StartsWith(Sent, StringComparison.Ordinal) || name.StartsWith(ClockDemand.Decided + " ", StringComparison.Ordinal) || name == ClockDemand.Confirmed;
}
