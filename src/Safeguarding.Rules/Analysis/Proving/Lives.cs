using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds the kinds of case, document and concern that rules speak of, and what may happen in the life of each.</summary>
internal static class Lives
{
    /// <summary>The kind of a thing of which the rules say no kind.</summary>
    public const string AnyKind = "any-kind";

    private const int MostBranches = 1024;
    private static readonly SceneType[] Things = [SceneType.Case, SceneType.Document, SceneType.Concern];

    /// <summary>The lives, one for each kind and each combination of the facts on which rules about it hang.</summary>
    public static IReadOnlyList<Life> Of(Question question, Troubles troubles)
    {
        var lives = new List<Life>();
        foreach (var (type, kind) in Kinds(question))
        {
            var clocks = question.Of<ClockDemand>().Where(a => a.Demand.Scene.Type == type && a.Demand.Scene.IsOf(kind)).ToList();
            var signed = clocks.Where(c => c.Demand.After == ClockDemand.Decided).Select(c => c.Demand.Decisions[0]).Distinct(StringComparer.Ordinal).ToList();
            clocks.AddRange(signed.SelectMany(t => OfDecisions(question, t)));
            var rules = RulesOf(question, type, kind).Concat(clocks.Select(c => c.Rule)).Distinct().ToList();
            if (Branches(rules) is { } branches)
            {
                lives.AddRange(from facts in branches from isUrgent in Urgencies(clocks) select new Life(question, type, kind, facts, clocks, isUrgent));
            }
            else
            {
                troubles.Add(rules.Select(r => r.Id), $"what may happen to a {kind}", $"its facts branch more than {MostBranches} times");
            }
        }

        var confirmed = question.Of<ClockDemand>().Where(a => a.Demand.Event == ClockDemand.Confirmed).SelectMany(a => a.Demand.Decisions).Distinct(StringComparer.Ordinal);
        lives.AddRange(confirmed.Select(t => new Life(question, SceneType.Decision, t, Facts.Empty, OfDecisions(question, t).Where(c => c.Demand.Event == ClockDemand.Confirmed))));
        return lives;
    }

    private static IEnumerable<Asked<ClockDemand>> OfDecisions(Question question, string type) => question.Of<ClockDemand>()
        .Where(a => a.Demand.Scene.Type == SceneType.Decision && a.Demand.Scene.IsOf(type))
        .Select(a => a with { Demand = a.Demand with { Decisions = [type] } });

    private static bool[] Urgencies(List<Asked<ClockDemand>> clocks) =>
        clocks.Exists(c => c.Demand.Scene.Role is ClockDemand.Urgent or ClockDemand.NotUrgent) ? [false, true] : [false];

    private static IEnumerable<(SceneType Type, string Kind)> Kinds(Question question)
    {
        foreach (var type in Things)
        {
            var scenes = Scenes(question).Where(s => s.Scene.Type == type).ToList();
            var kinds = scenes.SelectMany(s => s.Scene.Of).Distinct(StringComparer.Ordinal).ToList();
            foreach (var kind in scenes.Count > 0 && kinds.Count == 0 ? [AnyKind] : kinds)
            {
                yield return (type, kind);
            }
        }
    }

    /// <summary>The rules about things of a kind.</summary>
    public static IEnumerable<Rule> RulesOf(Question question, SceneType type, string kind) =>
        Scenes(question).Where(s => s.Scene.Type == type && s.Scene.IsOf(kind)).Select(s => s.Rule).Distinct();

    private static IEnumerable<(Rule Rule, Scene Scene)> Scenes(Question question) =>
        question.Of<ClockDemand>().Select(a => (a.Rule, a.Demand.Scene))
            .Concat(question.Of<CountDemand>().Select(a => (a.Rule, a.Demand.Scene)))
            .Concat(question.Of<GatheringDemand>().Select(a => (a.Rule, a.Demand.Scene)));

    /// <summary>Each combination of what the facts may be, as far as rules tell them apart; <c>null</c>: too many.</summary>
    private static List<Facts>? Branches(List<Rule> rules)
    {
        List<Dictionary<string, string>> branches = [[]];
        foreach (var fact in rules.SelectMany(r => r.If.Values).GroupBy(f => f.Key, f => f.Value, StringComparer.Ordinal))
        {
            var values = fact.Distinct(StringComparer.Ordinal).ToList();
            if (!values.Contains("no"))
            {
                values.Add("no");
            }
            else if (values.Count == 1)
            {
                values.Add("yes");
            }

            if (branches.Count * values.Count > MostBranches)
            {
                return null;
            }

            branches = [.. branches.SelectMany(b => values.Select(v => new Dictionary<string, string>(b, StringComparer.Ordinal) { [fact.Key] = v }))];
        }

        return [.. branches.Select(b => new Facts(b))];
    }
}
