using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>What a route comes to: the first limit missed, a departure from the rule, what is not recorded, or the stage that is open.</summary>
internal sealed class EscalationJudgement
{
    private readonly EscalationRoute route;
    private readonly DateOnly asOf;
    private readonly List<(Condition Kept, When Day)> departures;
    private readonly StageLimits limits;
    private readonly Func<When, Truth> isWaived;

    private EscalationJudgement(EscalationRule says, Rule rule, Ledger ledger, EscalationRoute route, IEnumerable<(Condition Kept, When Day)> asked)
    {
        (this.route, asOf) = (route, ledger.AsOf);
        isWaived = breach => ledger.WaiverOf(rule.Id, route.Concern.Id, breach).Holds;
        departures = [.. asked, .. route.Walked.Where(s => s.Stay!.IsSeen).SelectMany(s => StayCheck.Of(says, ledger, route, s).Select(c => (c, s.Stay!.Entered)))];
        limits = new(route, asOf);
    }

    /// <summary>The judgement of a concern under one reading of its urgency.</summary>
    /// <param name="says">The rule.</param>
    /// <param name="rule">The version of it.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="route">The route.</param>
    /// <param name="asked">What else is asked, with the day of the breach where it is not so.</param>
    public static Judgement Of(EscalationRule says, Rule rule, Ledger ledger, EscalationRoute route, IEnumerable<(Condition Kept, When Day)> asked) =>
        new EscalationJudgement(says, rule, ledger, route, asked).Judge();

    private Judgement Judge()
    {
        var missed = limits.Judged.Where(l => l.Outcome == Outcome.NotMet).ToList();
        var broken = departures.Where(d => d.Kept.Truth == Truth.False).ToList();
        var unclear = limits.Judged.Where(l => l.Outcome == Outcome.CannotTell).Select(l => l.Why).ToList();
        List<Fact> open = [.. departures.SelectMany(d => d.Kept.FactsNeeded()), .. limits.Open];
        var isKnown = unclear.Count == 0 && open.Count == 0;
        List<When> breaches = [.. missed.Select(m => m.Breach), .. broken.Select(b => b.Day)];
        if (breaches.Count > 0)
        {
            // Each breach needs a waiver of its own; where all have one, another that is not known may have none.
            var excused = breaches.Select(b => (Day: b, Waived: isWaived(b))).OrderBy(b => b.Waived == Truth.False ? 0 : b.Waived == Truth.Unknown ? 1 : 2).First();
            if (excused.Waived != Truth.True || isKnown)
            {
                return Broken(broken, missed) with { Breach = excused.Day };
            }
        }
        else if (isKnown)
        {
            return limits.Judged[^1];
        }

        return Judgement.CannotTell(open, route.Covers(asOf) ? route.Open?.Limit.Date : null) with
        {
            Why = () => Unknown([.. open.Select(f => f.Asked), .. unclear.SelectMany(w => w().FactsNeeded)]),
        };
    }

    /// <summary>What is still to be done is to be done at the stage that is open now, whichever limit was missed.</summary>
    private Judgement WithNextStep(Judgement missed) =>
        route.Open is not { } stage || route.Concern.Resolved.Date is not null ? missed : missed with
        {
            Why = () => missed.Why() with
            {
                NextStep = stage.Limit.Date is not { } due ? $"{route.Task(stage)} and record why it is late"
                    : stage.Limit.IsPast(asOf) == Truth.False ? $"{route.Task(stage)} by {due}, and record why it is late"
                    : $"{route.Task(stage)} now: it was due {due}; record why it is late",
            },
        };

    /// <summary>The first limit missed is shown, with whatever else was not as the rule has it.</summary>
    private Judgement Broken(List<(Condition Kept, When Day)> broken, List<Judgement> missed)
    {
        var departed = broken.Count == 0 ? (Judgement?)null
            : Judgement.OnDay(Condition.All(broken.Select(b => b.Kept).ToValueList()), broken.MinBy(b => (b.Day.Earliest, b.Day.Latest)).Day);
        if (missed.Count == 0)
        {
            return departed!.Value;
        }

        var late = WithNextStep(missed[0]);
        return departed is not { } first ? late : late with
        {
            Why = () =>
            {
                var (one, two) = (first.Why(), late.Why());
                return two with { Reason = $"{one.Reason}; {two.Reason}", Shortfall = $"{one.Shortfall}; {two.Shortfall}" };
            },
        };
    }

    private static Explanation Unknown(IEnumerable<string> asked)
    {
        var facts = asked.Distinct(StringComparer.Ordinal).ToValueList();
        return new()
        {
            Reason = $"not recorded: {string.Join("; ", facts.AsEnumerable())}",
            FactsNeeded = facts,
            NextStep = $"record {string.Join(", and ", facts.AsEnumerable())}",
        };
    }
}
