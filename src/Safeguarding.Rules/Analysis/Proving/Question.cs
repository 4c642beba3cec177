using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The rules of which it is asked whether they can all be kept, with what each demands.</summary>
internal sealed class Question
{
    private readonly List<Asked<Demand>> asked;

    public Question(Ruleset ruleset, Timeline time, CancellationToken stop = default)
        : this(ruleset, time, Bound(ruleset, time), stop)
    {
    }

    private Question(Ruleset ruleset, Timeline time, ValueList<RuleHistory> rules, CancellationToken stop)
    {
        (Ruleset, Time, Rules, Stop) = (ruleset, time, rules, stop);
        asked = [.. rules.SelectMany(r => r.Versions).Where(IsInTime).SelectMany(v => v.Kind.Demands(v).Select(d => new Asked<Demand>(v, d)))];
    }

    /// <summary>The ruleset.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>The days.</summary>
    public Timeline Time { get; }

    /// <summary>The rules that bind, and the quorum rules by which others count.</summary>
    public ValueList<RuleHistory> Rules { get; }

    /// <summary>What stops looking for an answer: nothing is judged any more.</summary>
    public CancellationToken Stop { get; }

    /// <summary>Their versions in the horizon.</summary>
    public IEnumerable<Rule> Versions => Rules.SelectMany(r => r.Versions).Where(IsInTime);

    /// <summary>What they demand.</summary>
    public IEnumerable<Asked<T>> Of<T>()
        where T : Demand =>
        asked.Where(a => a.Demand is T).Select(a => new Asked<T>(a.Rule, (T)a.Demand));

    /// <summary>The same question of some of the rules.</summary>
    public Question Only(IEnumerable<string> ids)
    {
        var kept = ids.ToHashSet(StringComparer.Ordinal);
        return new(Ruleset, Time, Binding([.. Rules.Where(r => kept.Contains(r.Id))]).ToValueList(), Stop);
    }

    /// <summary>The days of the horizon on which a version is in force.</summary>
    public Interval? InForce(Rule rule) => rule.InForce.Intersect(Time.Horizon);

    /// <summary>One day in each time in which the same versions are in force.</summary>
    public IReadOnlyList<Interval> Epochs(IEnumerable<Rule> rules)
    {
        var starts = rules.Select(InForce).OfType<Interval>()
            .SelectMany(i => i.Last < Time.Horizon.Last ? [i.First, i.Last.AddDays(1)] : new[] { i.First })
            .Append(Time.Horizon.First).Distinct().Order().ToList();
        return [.. starts.Select((s, i) => new Interval(s, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : Time.Horizon.Last))];
    }

    /// <summary>What the records come to under some of the rules, taken as binding, whatever their ruleset's status.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ValueList<Finding> Judge(IEnumerable<string> ids, PartnershipRecords records, DateOnly asOf)
    {
        Stop.ThrowIfCancellationRequested();
        var kept = ids.ToHashSet(StringComparer.Ordinal);
        return Engine.Judge(Rules.Where(r => kept.Contains(r.Id)).ToValueList(), records, asOf);
    }

    /// <summary>Whether a must is not met by it, or cannot be told.</summary>
    public static bool IsAgainst(Finding finding) =>
        finding is { Strength: Strength.Must, Outcome: Outcome.NotMet or Outcome.CannotTell } && finding.Basis != Basis.Unverified;

    // A proposal binds nobody; here it is asked whether its musts would fit if it did.
    private static ValueList<RuleHistory> Bound(Ruleset ruleset, Timeline time)
    {
        var all = ruleset.Rules.Select(r => new RuleHistory(r.Id, r.Versions
            .Select(v => v with { Settings = v.Settings with { AdoptedOn = DateOnly.MinValue } }).ToValueList())).ToList();
        return Binding(all).Where(r => r.Versions.Any(v => v.InForce.Overlaps(time.Horizon))).ToValueList();
    }

    private static IEnumerable<RuleHistory> Binding(List<RuleHistory> all)
    {
        var musts = all.Where(r => r.Versions.Any(v => v.IsMust)).ToList();
        var counted = musts.SelectMany(r => r.Versions).SelectMany(v => v.Kind.Demands(v)).SelectMany(CountsQuorum).ToHashSet(StringComparer.Ordinal);
        return all.Where(r => r.Versions.Any(v => v.IsMust || (v.Kind is IQuorumKind kind && v.Strength != Strength.May && counted.Contains(kind.QuorumOf(v)))));
    }

    /// <summary>The kinds of body whose quorum a demand counts by.</summary>
    public static IEnumerable<string> CountsQuorum(Demand demand) => demand switch
    {
        CountDemand { Quorate: true } count => count.Scene.Of,
        GatheringDemand { Deciders: { Quorate: true } deciders } => deciders.Bodies,
        _ => [],
    };

    private bool IsInTime(Rule rule) => rule.InForce.Overlaps(Time.Horizon) && (rule.IsMust || rule.Kind is IQuorumKind);
}
