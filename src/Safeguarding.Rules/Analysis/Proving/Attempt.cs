using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>One attempt to keep every rule of a question: who, then when, then the records, which the rules judge.</summary>
internal sealed class Attempt
{
    private readonly Question question;
    private readonly Cast cast;
    private readonly WorldPlan plan = new();

    private Attempt(Question question)
    {
        this.question = question;
        cast = new(Words.Of(question).All(WordKind.Area));
    }

    /// <summary>What stood in the way.</summary>
    public Troubles Troubles { get; } = new();

    /// <summary>Records in which every must that they engage is met; <c>null</c>: there is trouble, or none were asked for.</summary>
    public PartnershipRecords? Witness { get; private set; }

    /// <summary>What the rules say of them.</summary>
    public ValueList<Finding> Findings { get; private set; }

    /// <summary>Tries.</summary>
    public static Attempt At(Question question, bool withWitness = true)
    {
        var attempt = new Attempt(question);
        attempt.FindWho();
        attempt.FindWhen();
        if (withWitness && attempt.Troubles.Clashes.Count == 0)
        {
            attempt.Replay();
        }

        return attempt;
    }

    private static IEnumerable<string> Types(Question question)
    {
        var scenes = question.Of<GatheringDemand>().Select(a => a.Demand.Scene).Where(s => s.Type == SceneType.Decision).ToList();
        var named = scenes.SelectMany(s => s.Of).Concat(question.Of<ClockDemand>().SelectMany(a => a.Demand.Decisions).Where(t => t != WhoPart.Any)).Distinct(StringComparer.Ordinal).ToList();
        return scenes.Exists(s => s.Of.IsEmpty) ? named.Append(WhoPart.Any) : named;
    }

    private void FindWho()
    {
        foreach (var undecided in question.Of<NotLowered>().Where(a => a.Rule.IsMust))
        {
            Troubles.Add([undecided.Rule.Id], undecided.Demand.What, undecided.Demand.Why);
        }

        var bodies = Words.Of(question).All(WordKind.Body).ToList();
        foreach (var body in bodies)
        {
            plan.Rosters[body] = new Company(question, cast, body).Find(Troubles);
        }

        var roles = question.Of<GatheringDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Role, Of.IsEmpty: false } && IsSought(a.Demand)).Select(a => a.Demand.Scene)
            .Concat(question.Of<ClockDemand>().Where(a => a.Demand.Scene.Type == SceneType.Role).Select(a => a.Demand.Scene));
        foreach (var (role, body) in roles.SelectMany(s => s.Of.Select(b => (s.Role!, b))).Distinct().ToList())
        {
            plan.Terms[(role, body)] = new RoleTurns(question, cast, role, body).Find(Troubles);
        }

        foreach (var type in Types(question).ToList())
        {
            // Where nobody can sit on a body, that is said, and nothing more about what it decides.
            if (!IsWithoutRoster(type) && new Deciding(question, cast, type).Find(plan.RosterOf, Troubles) is { } decider)
            {
                plan.Deciders[type] = decider;
            }
        }
    }

    private bool IsWithoutRoster(string type) => Troubles.Clashes.Count > 0 && question.Of<GatheringDemand>()
        .Where(a => a.Demand is { Scene.Type: SceneType.Decision, Deciders.Quorate: true } && a.Demand.Scene.IsOf(type))
        .SelectMany(a => a.Demand.Deciders!.Bodies).Any(b => plan.Rosters.GetValueOrDefault(b) is { Count: 0 });

    private static bool IsSought(GatheringDemand demand) => !demand.Turns.IsEmpty || Wanted.In(demand.Needs).Any(w => w.IsWanted);

    private void FindWhen()
    {
        plan.Lives.AddRange(Lives.Of(question, Troubles));
        foreach (var concerns in plan.Lives.Where(l => l.Type == SceneType.Concern).DistinctBy(l => l.Kind, StringComparer.Ordinal))
        {
            if (new Routes(question, cast, concerns).Find(Troubles) is { } route)
            {
                plan.Routes[concerns.Kind] = route;
            }
        }

        var clocks = new LifeClocks(question, plan.Deciders);
        var windows = plan.Lives.SelectMany(l => clocks.Windows(l, Troubles)).ToList();
        if (!Meet(windows, most: false))
        {
            return;
        }

        if (!AreKept(clocks) && (!Meet(windows, most: true) || !AreKept(clocks)))
        {
            Troubles.Add(windows.SelectMany(w => w.Rules), "on which days bodies meet", "steps that are taken in meetings follow one another, and no choice of meetings was found that serves them all");
        }
    }

    private bool Meet(List<Window> windows, bool most)
    {
        var bodies = Words.Of(question).All(WordKind.Body).Concat(windows.Select(w => w.Body)).Concat(plan.Deciders.Values.Where(d => d.InMeeting).Select(d => d.Body!)).Distinct(StringComparer.Ordinal).ToList();
        var isMet = true;
        foreach (var body in bodies)
        {
            var calendar = new BodyCalendar(question, body, [.. windows.Where(w => w.Body == body)], plan.Deciders.Values.Where(d => d.InMeeting && d.Body == body).SelectMany(d => d.Rules));
            if (!calendar.IsAsked)
            {
                continue;
            }

            if (calendar.Find(most, Troubles) is { } days)
            {
                plan.Meetings[body] = days;
            }
            else
            {
                isMet = false;
            }
        }

        return isMet;
    }

    private bool AreKept(LifeClocks clocks)
    {
        var days = plan.Days();
        return plan.Lives.All(l => clocks.AreKept(l, days));
    }

    private void Replay()
    {
        if (Troubles.Undecided.Count > 0)
        {
            return;
        }

        Witness = new Witness(question, cast, plan).Write();
        Findings = question.Judge(question.Rules.Select(r => r.Id), Witness, question.Time.Horizon.Last);
        foreach (var broken in Findings.Where(Question.IsAgainst).GroupBy(f => f.Rule, StringComparer.Ordinal))
        {
            Troubles.Add([broken.Key], "whether it can be kept with the others", $"in the records that were made to show it, it is not: {broken.First().Subject}, {broken.First().Why.Reason}");
        }
    }
}
