using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds what is idle or missing in a ruleset.</summary>
internal static class Notes
{
    /// <summary>The notes, by rule.</summary>
    public static ValueList<ConsistencyNote> Of(Question question) =>
        [.. Holes(question.Ruleset), .. WithoutQuorum(question)];

    private static IEnumerable<ConsistencyNote> Holes(Ruleset ruleset) =>
        from rule in ruleset.Rules
        from pair in rule.Versions.Zip(rule.Versions.Skip(1))
        where pair.First.InForce.Last < DateOnly.MaxValue && pair.First.InForce.Last.AddDays(1) < pair.Second.InForce.First
        select new ConsistencyNote([rule.Id], $"no version is in force after {When.On(pair.First.InForce.Last)} and before {When.On(pair.Second.InForce.First)}");

    private static IEnumerable<ConsistencyNote> WithoutQuorum(Question question)
    {
        var meeting = question.Of<CountDemand>().Select(a => a.Demand.Scene).Concat(question.Of<GatheringDemand>().Select(a => a.Demand.Scene))
            .Where(s => s.Type == SceneType.Meeting).SelectMany(s => s.Of);
        var stated = question.Ruleset.Rules.SelectMany(r => r.Versions).Select(v => v.Kind is IQuorumKind kind ? kind.QuorumOf(v) : null).ToHashSet(StringComparer.Ordinal);
        return meeting.Distinct(StringComparer.Ordinal).Where(b => !stated.Contains(b)).Order(StringComparer.Ordinal)
            .Select(b => new ConsistencyNote([], $"no rule states a quorum of {b}"));
    }
}
