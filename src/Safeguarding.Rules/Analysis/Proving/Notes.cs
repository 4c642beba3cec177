using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds what is idle or missing in a ruleset.</summary>
internal static class Notes
{
    /// <summary>The notes: holes, what is idle, what is implied, and what no rule states.</summary>
    public static ValueList<ConsistencyNote> Of(Question question) =>
        [.. Holes(question.Ruleset), .. TooLate(question), .. PicksNobody(question), .. Implied(question).Select(i => new ConsistencyNote([i.Weak], $"it is implied by {i.Strong}")), .. WithoutQuorum(question)];

    /// <summary>The musts that others imply in each of their versions.</summary>
    public static IEnumerable<ImpliedMust> ImpliedMusts(Question question)
    {
        var versions = question.Versions.Where(v => v.IsMust).CountBy(v => v.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Implied(question).GroupBy(i => i.Weak, i => i.Strong, StringComparer.Ordinal).Where(g => g.Count() == versions[g.Key]).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ImpliedMust(g.Key, g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList()));
    }

    private static IEnumerable<ConsistencyNote> Holes(Ruleset ruleset) =>
        from rule in ruleset.Rules
        from pair in rule.Versions.Zip(rule.Versions.Skip(1))
        where pair.First.InForce.Last < DateOnly.MaxValue && pair.First.InForce.Last.AddDays(1) < pair.Second.InForce.First
        select new ConsistencyNote([rule.Id], $"no version is in force after {When.On(pair.First.InForce.Last)} and before {When.On(pair.Second.InForce.First)}");

    private static IEnumerable<ConsistencyNote> TooLate(Question question) =>
        from rule in question.Ruleset.Rules
        where rule.Versions.Any(v => v.IsMust) && !rule.Versions.Any(v => v.InForce.Overlaps(question.Time.Horizon))
        select new ConsistencyNote([rule.Id], "it is in force on none of the days that are looked at");

    private static IEnumerable<ConsistencyNote> PicksNobody(Question question) =>
        question.Of<GatheringDemand>()
            .SelectMany(a => Wanted.In(a.Demand.Needs).SelectMany(w => w.Who.Parts).Select(p => (a.Rule, Part: p)))
            .Where(p => p.Part.Except is { } except && Post.Of(new Selectors.Who { Parts = [p.Part with { Except = null }] }).All(post => post.Fits(except)))
            .Select(p => (p.Rule.Id, Who: p.Part.ToString())).Distinct()
            .Select(p => new ConsistencyNote([p.Id], $"`{p.Who}` picks nobody, whoever there may be"));

    /// <summary>A must all of whose demands another makes too, or stricter ones, whenever it does.</summary>
    private static IEnumerable<(string Weak, string Strong)> Implied(Question question)
    {
        var musts = question.Versions.Where(v => v.IsMust).Select(v => (Rule: v, Demands: v.Kind.Demands(v).ToList())).Where(m => !m.Demands.Exists(d => d is NotLowered)).ToList();
        foreach (var (weak, asked) in musts)
        {
            var stronger = musts.Where(m => m.Rule.Id != weak.Id && m.Rule.InForce.Contains(weak.InForce) && m.Rule.If.Values.All(f => weak.If[f.Key] == f.Value)
                && asked.TrueForAll(a => m.Demands.Exists(d => Implication.Of(d, a)))).ToList();

            // Of two that say the same, one is noted.
            foreach (var (strong, _) in stronger.Where(s => string.CompareOrdinal(s.Rule.Id, weak.Id) < 0 || !s.Demands.TrueForAll(d => asked.Exists(a => Implication.Of(a, d)))).Take(1))
            {
                yield return (weak.Id, strong.Id);
            }
        }
    }

    private static IEnumerable<ConsistencyNote> WithoutQuorum(Question question)
    {
        var meeting = question.Of<CountDemand>().Where(a => a.Demand.AtMost != 0).Select(a => a.Demand.Scene).Concat(question.Of<GatheringDemand>().Select(a => a.Demand.Scene))
            .Where(s => s.Type == SceneType.Meeting).SelectMany(s => s.Of);
        var stated = question.Ruleset.Rules.SelectMany(r => r.Versions).Select(v => v.Kind is IQuorumKind kind ? kind.QuorumOf(v) : null).ToHashSet(StringComparer.Ordinal);
        return meeting.Distinct(StringComparer.Ordinal).Where(b => !stated.Contains(b)).Order(StringComparer.Ordinal)
            .Select(b => new ConsistencyNote([], $"no rule states a quorum of {b}"));
    }
}
