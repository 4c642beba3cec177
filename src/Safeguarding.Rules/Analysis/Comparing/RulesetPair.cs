using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Two rulesets, rule by rule.</summary>
internal sealed class RulesetPair(Ruleset old, Ruleset @new, Interval horizon)
{
    /// <summary>Whether every rule says the same, and none came or went; no example is looked for.</summary>
    public bool IsSame() => !Around().Any() && Pairs().TrueForAll(IsSame);

    /// <summary>Compares them.</summary>
    public RulesetComparison Compare()
    {
        var rules = Pairs().OrderBy(p => p.Id, StringComparer.Ordinal).Select(Of);
        return new()
        {
            Old = old.Name,
            New = @new.Name,
            Horizon = horizon,
            Changes = Around().ToValueList(),
            Rules = rules.ToValueList(),
        };
    }

    private IEnumerable<FieldChange> Around()
    {
        if (old.Status != @new.Status)
        {
            yield return new() { Field = "status", Old = Word(old.Status), New = Word(@new.Status) };
        }

        if (AdoptedOn(old) is var was && AdoptedOn(@new) is var now && was != now)
        {
            yield return new() { Field = "adopted-on", Old = was, New = now };
        }

        if (old.InForce != @new.InForce)
        {
            yield return new() { Field = "in-force", Old = $"{old.InForce}", New = $"{@new.InForce}" };
        }
    }

    private static string Word(RulesetStatus status) => status.ToString().ToLowerInvariant();

    private static string? AdoptedOn(Ruleset ruleset) =>
        string.Join(", ", ruleset.Rules.SelectMany(r => r.Versions).Select(v => v.Settings.AdoptedOn).OfType<DateOnly>().Distinct().Order().Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) is { Length: > 0 } days ? days : null;

    private List<(string Id, RuleHistory? Old, RuleHistory? New)> Pairs()
    {
        var before = old.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var after = @new.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal).Select(id => (id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))];
    }

    private RuleComparison Of((string Id, RuleHistory? Old, RuleHistory? New) pair) => pair switch
    {
        (var id, null, { } come) => new() { Rule = id, Change = RuleChange.Added, Because = [Says(come)] },
        (var id, { } gone, null) => new() { Rule = id, Change = RuleChange.Removed, Because = [Says(gone)] },
        var (_, was, now) => new HistoryPair(was!, now!, old, @new, horizon).Compare(Resting(was!, now!)),
    };

    private static string Says(RuleHistory history) => history.Versions[^1].Kind.Describe(history.Versions[^1]);

    private bool IsSame((string Id, RuleHistory? Old, RuleHistory? New) pair) =>
        pair is (_, { } was, { } now) && new HistoryPair(was, now, old, @new, horizon).IsSame();

    // A rule that counts quorate meetings says the same and finds otherwise where their quorum changes; what minutes say of a
    // quorum is weighed by whether another rule states one.
    private ValueList<string> Resting(RuleHistory was, RuleHistory now)
    {
        var bodies = was.Versions.Concat(now.Versions).SelectMany(v => new[] { (v.Kind as IAsksQuorum)?.AsksQuorumOf(v), QuorumOf(v) }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return bodies.Count == 0 ? []
            : Pairs().Where(p => p.Id != was.Id && (States(p.Old, bodies) || States(p.New, bodies)) && !IsSame(p)).Select(p => p.Id).Order(StringComparer.Ordinal).ToValueList();
    }

    private static string? QuorumOf(Rule rule) => (rule.Kind as IQuorumKind)?.QuorumOf(rule);

    private static bool States(RuleHistory? history, HashSet<string> bodies) =>
        history?.Versions.Any(v => QuorumOf(v) is { } body && bodies.Contains(body)) ?? false;
}
