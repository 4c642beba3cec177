using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Two rulesets, rule by rule.</summary>
internal sealed class RulesetPair(Ruleset old, Ruleset @new, Interval horizon)
{
    /// <summary>Compares them.</summary>
    public RulesetComparison Compare()
    {
        var before = old.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var after = @new.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var rules = before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => Of(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .ToList();
        return new()
        {
            Old = old.Name,
            New = @new.Name,
            Horizon = horizon,
            Changes = Around().ToValueList(),
            Rules = rules.Select(r => Resting(r, rules)).ToValueList(),
        };
    }

    private IEnumerable<FieldChange> Around()
    {
        if (old.Status != @new.Status)
        {
            yield return new() { Field = "status", Old = Word(old.Status), New = Word(@new.Status) };
        }

        if (old.InForce != @new.InForce)
        {
            yield return new() { Field = "in-force", Old = $"{old.InForce}", New = $"{@new.InForce}" };
        }
    }

    private static string Word(RulesetStatus status) => status.ToString().ToLowerInvariant();

    private RuleComparison Of(string id, RuleHistory? before, RuleHistory? after) =>
        before is null ? new() { Rule = id, Change = RuleChange.Added, Because = [Says(after!)] }
        : after is null ? new() { Rule = id, Change = RuleChange.Removed, Because = [Says(before)] }
        : new HistoryPair(before, after, old, @new, horizon).Compare();

    private static string Says(RuleHistory history) => history.Versions[^1].Kind.Describe(history.Versions[^1]);

    // A rule that counts quorate meetings alone says the same and finds otherwise where their quorum changes.
    private RuleComparison Resting(RuleComparison rule, IReadOnlyList<RuleComparison> rules)
    {
        var versions = @new.Rules.Where(r => r.Id == rule.Rule).SelectMany(r => r.Versions);
        var bodies = versions.Select(v => (v.Kind as IAsksQuorum)?.AsksQuorumOf(v)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var changed = rules.Where(r => r.Change != RuleChange.Same).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var quorums = old.Rules.Concat(@new.Rules)
            .Where(r => changed.Contains(r.Id) && r.Versions.Any(v => v.Kind is IQuorumKind quorum && bodies.Contains(quorum.QuorumOf(v))))
            .Select(r => r.Id).Distinct(StringComparer.Ordinal).ToList();
        return quorums.Count == 0 ? rule
            : rule with { Because = [.. rule.Because, $"it counts quorate meetings, whose quorum changes: {string.Join(", ", quorums)}"] };
    }
}
