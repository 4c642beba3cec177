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

    private readonly string rule;
    private readonly Compared compared;
    private readonly List<string> events;
    private readonly Interval horizon;
    private readonly Ruleset old;
    private readonly Ruleset @new;
    private int tries;

    public ExampleSearch(string rule, Ruleset old, Ruleset @new, Interval horizon, Compared compared)
    {
        (this.rule, this.horizon, this.compared) = (rule, horizon, compared);
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

    // One example is enough where it is told which way to look.
    private bool IsEnough(Trial? broken, Trial? kept) =>
        (compared.Ways == Direction.Looser || broken is { IsPlain: true }) && (compared.Ways == Direction.Stricter || kept is { IsPlain: true });

    // The quorum rules stay, because others ask them.
    private Ruleset Alone(Ruleset ruleset) =>
        ruleset with { Rules = ruleset.Rules.Where(r => r.Id == rule || r.Versions.Any(v => v.Kind is IQuorumKind)).ToValueList() };

    private IEnumerable<Variations> Worlds()
    {
        var witnesses = new[] { old, @new }.Select(r => r with { Rules = r.Rules.Where(h => h.Id == rule).ToValueList() })
            .Select(r => (Consistency.Prove(r, horizon) as Fits)?.Witness).OfType<PartnershipRecords>().Select(Met).ToList();
        var begun = witnesses.SelectMany(w => compared.Days.Take(4).Select(d => Variations.Begun(w, d)));
        foreach (var witness in witnesses.Concat(witnesses.Select(Variations.OtherFacts)).Concat(begun).Distinct())
        {
            yield return new(witness, Limits(witness), events);
        }
    }

    private IEnumerable<Demand> Demands() =>
        new[] { old, @new }.SelectMany(r => r.Rules.Where(h => h.Id == rule)).SelectMany(h => h.Versions).SelectMany(v => v.Kind.Demands(v));

    // What is only limited calls for no meeting: one is needed all the same to hold too many.
    private PartnershipRecords Met(PartnershipRecords records)
    {
        var scene = Demands().OfType<CountDemand>().Select(d => d.Scene).FirstOrDefault(s => s.Type == SceneType.Meeting && !s.Of.IsEmpty);
        return scene is null || !records.Meetings.Items.IsEmpty ? records : records with
        {
            Bodies = records.Bodies.With([.. records.Bodies.Items.Where(b => b.Id != scene.Of[0]), new() { Id = scene.Of[0], Seats = Recorded.Whole<Seat>() }]),
            Meetings = records.Meetings.With(
            [
                new()
                {
                    Id = $"{scene.Of[0]}-meeting",
                    Bodies = [scene.Of[0]],
                    Kind = scene.MeetingKinds.IsEmpty ? Known<string>.None : scene.MeetingKinds[0],
                    Date = DateArithmetic.Shift(horizon.First, 30),
                    Status = MeetingStatus.Held,
                },
            ]),
        };
    }

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
            var next = new Variations(trial.Records, [], []).Fewer().TakeWhile(_ => left-- > 0)
                .SelectMany(Judge).FirstOrDefault(t => t.Subject == trial.Subject && t.IsBroken == trial.IsBroken && t.Old?.Outcome == trial.Old?.Outcome && t.New?.Outcome == trial.New?.Outcome);
            if (next is null)
            {
                break;
            }

            trial = next;
        }

        return trial;
    }

    private ComparisonExample Example(Trial trial) => new()
    {
        Records = trial.Records with { Partnership = "an-example" },
        AsOf = horizon.Last,
        Subject = trial.Subject,
        Old = trial.Old?.Outcome,
        New = trial.New?.Outcome,
        Why = (trial.IsBroken ? trial.New : trial.Old)!.Why.Reason,
    };

    private sealed record Trial(PartnershipRecords Records, Subject Subject, bool IsBroken, Finding? Old, Finding? New)
    {
        public bool IsPlain => (Old?.Outcome, New?.Outcome) is (Outcome.Met, Outcome.NotMet) or (Outcome.NotMet, Outcome.Met);
    }
}
