using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>
/// Looks for records that one of two rulesets breaks and the other does not: records in which the rule is kept, changed bit by bit,
/// judged under both.
/// </summary>
internal sealed class ExampleSearch
{
    private const int MostTries = 1000;
    private const int TriesAgainst = 200;

    private readonly string rule;
    private readonly Compared compared;
    private readonly List<string> events;
    private readonly Interval horizon;
    private readonly (Ruleset Old, Ruleset New) whole;
    private readonly Ruleset old;
    private readonly Ruleset @new;
    private int tries;

    public ExampleSearch(string rule, Ruleset old, Ruleset @new, Interval horizon, Compared compared)
    {
        (this.rule, this.horizon, this.compared, whole) = (rule, horizon, compared, (old, @new));
        (this.old, this.@new) = (Alone(old), Alone(@new));
        events = [.. Demands().OfType<ClockDemand>().SelectMany(d => new[] { d.After, d.Event }).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>An example of either sort, as small as it was made; <c>null</c>: none was found.</summary>
    public (ComparisonExample? Broken, ComparisonExample? Kept) Find()
    {
        Trial? broken = null;
        Trial? kept = null;
        foreach (var world in Worlds())
        {
            tries = 0;
            foreach (var records in world.Prepend(world.Base))
            {
                if (tries++ > MostTries || IsEnough(broken, kept))
                {
                    break;
                }

                foreach (var trial in Judge(records))
                {
                    broken = trial.IsBroken && (broken is null || (!broken.IsPlain && trial.IsPlain)) ? trial : broken;
                    kept = !trial.IsBroken && (kept is null || (!kept.IsPlain && trial.IsPlain)) ? trial : kept;
                }
            }
        }

        return (broken is null ? null : Example(Smaller(broken)), kept is null ? null : Example(Smaller(kept)));
    }

    // Where it is told which way to look, some tries more must have found none that goes against it.
    private bool IsEnough(Trial? broken, Trial? kept) =>
        (broken is { IsPlain: true } || (compared.Ways == Direction.Looser && tries > TriesAgainst))
        && (kept is { IsPlain: true } || (compared.Ways == Direction.Stricter && tries > TriesAgainst));

    // The quorum rules stay, because others ask them.
    private Ruleset Alone(Ruleset ruleset) =>
        ruleset with { Rules = ruleset.Rules.Where(r => r.Id == rule || r.Versions.Any(v => v.Kind is IQuorumKind)).ToValueList() };

    private IEnumerable<Variations> Worlds()
    {
        var seeds = new Seeds(rule, old, @new, horizon);
        var days = compared.Days.Take(4).Append(DateArithmetic.Shift(horizon.First, 30)).Where(horizon.Contains).Distinct().ToList();
        var names = Demands().OfType<ClockDemand>().SelectMany(d => d.By).Append("somebody-else").Distinct(StringComparer.Ordinal).ToList();
        var kept = new[] { old, @new }.SelectMany(Now)
            .Select(r => (Consistency.Prove(r, horizon) as Fits)?.Witness).OfType<PartnershipRecords>().Select(seeds.Engaged).ToList();
        foreach (var records in kept.Concat(kept.Select(Variations.OtherFacts)).Concat(kept.SelectMany(k => days.Select(d => Variations.Begun(k, d)))).Distinct())
        {
            yield return new(records, Limits(records), events, names);
        }
    }

    // The rule as it is on the days looked at, as if it had never been otherwise: only where to begin hangs on this.
    private IEnumerable<Ruleset> Now(Ruleset ruleset) =>
        from history in ruleset.Rules
        where history.Id == rule
        from version in history.Versions.Where(v => v.InForce.Overlaps(horizon)).Take(1)
        select ruleset with { Rules = [history with { Versions = [version with { InForce = horizon, Whole = horizon }] }] };

    private IEnumerable<Demand> Demands() =>
        new[] { old, @new }.SelectMany(r => r.Rules.Where(h => h.Id == rule)).SelectMany(h => h.Versions).SelectMany(v => v.Kind.Demands(v));

    // A day before, on and after each last day in time of either.
    private List<DateOnly> Limits(PartnershipRecords records) =>
    [
        .. new[] { old, @new }.SelectMany(r => r.Evaluate(records, horizon.Last).Of(rule)).Select(f => f.Due?.Latest).OfType<DateOnly>()
            .SelectMany(d => new[] { d, DateArithmetic.Shift(d, 1), DateArithmetic.Shift(d, -1) })
            .Where(horizon.Contains).Distinct().Order().Take(60),
    ];

    private IEnumerable<Trial> Judge(PartnershipRecords records)
    {
        var before = old.Evaluate(records, horizon.Last).Of(rule).ToDictionary(f => f.Subject);
        var after = @new.Evaluate(records, horizon.Last).Of(rule).ToDictionary(f => f.Subject);
        foreach (var (subject, now) in after)
        {
            if (Differ(before.GetValueOrDefault(subject), now, IsKept(before)))
            {
                yield return new(records, subject, true, before.GetValueOrDefault(subject), now);
            }
        }

        foreach (var (subject, was) in before)
        {
            if (Differ(after.GetValueOrDefault(subject), was, IsKept(after)))
            {
                yield return new(records, subject, false, was, after.GetValueOrDefault(subject));
            }
        }
    }

    // Broken under the one and not under the other, or broken under both and binding more under the one.
    private static bool Differ(Finding? kept, Finding broken, bool isKept) =>
        broken.Outcome == Outcome.NotMet
        && (kept is null ? isKept
            : kept.Outcome is Outcome.Met or Outcome.NotYetDue or Outcome.DoesNotApply || (kept.Outcome == Outcome.NotMet && Counts(broken) < Counts(kept)));

    // A subject about which only the one speaks shows something where the other is content with all the rest.
    private static bool IsKept(Dictionary<Subject, Finding> findings) => findings.Values.All(f => f.Outcome is Outcome.Met or Outcome.NotYetDue or Outcome.DoesNotApply);

    private static Strength Counts(Finding finding) =>
        finding is { Strength: Strength.Must, Basis: Basis.Unverified } ? Strength.Should : finding.Strength;

    // Leaves out what is not needed for it, one thing at a time, until nothing can be left out.
    private Trial Smaller(Trial trial)
    {
        for (var left = MostTries; left > 0;)
        {
            var next = new Variations(trial.Records, [], [], []).Fewer().TakeWhile(_ => left-- > 0)
                .SelectMany(Judge).FirstOrDefault(t => t.Subject == trial.Subject && t.IsBroken == trial.IsBroken && t.Old?.Outcome == trial.Old?.Outcome && t.New?.Outcome == trial.New?.Outcome);
            if (next is null)
            {
                break;
            }

            trial = next;
        }

        return trial;
    }

    // What was found with the rule alone is shown only where the whole rulesets find it too.
    private ComparisonExample? Example(Trial trial)
    {
        return Outcome(whole.Old) != trial.Old?.Outcome || Outcome(whole.New) != trial.New?.Outcome ? null : new()
        {
            Records = trial.Records,
            AsOf = horizon.Last,
            Subject = trial.Subject,
            Old = trial.Old?.Outcome,
            New = trial.New?.Outcome,
            Why = (trial.IsBroken ? trial.New : trial.Old)!.Why.Reason,
        };

        Outcome? Outcome(Ruleset ruleset) => ruleset.Evaluate(trial.Records, horizon.Last).Of(rule).FirstOrDefault(f => f.Subject == trial.Subject)?.Outcome;
    }

    private sealed record Trial(PartnershipRecords Records, Subject Subject, bool IsBroken, Finding? Old, Finding? New)
    {
        public bool IsPlain => (Old?.Outcome, New?.Outcome) is (Outcome.Met, Outcome.NotMet) or (Outcome.NotMet, Outcome.Met);
    }
}
