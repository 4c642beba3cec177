using Safeguarding.Rules.Calendars;
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
    private readonly List<Judgement> limits = [];
    private readonly List<Fact> open = [];
    private readonly Func<When, Truth> isWaived;

    private EscalationJudgement(EscalationRule says, Rule rule, Ledger ledger, EscalationRoute route, IEnumerable<(Condition Kept, When Day)> asked)
    {
        (this.route, asOf) = (route, ledger.AsOf);
        isWaived = breach => ledger.WaiverOf(rule.Id, route.Concern.Id, breach).Holds;
        departures = [.. asked];
        foreach (var stage in route.Walked.Where(s => s.Stay!.IsSeen))
        {
            departures.AddRange(StayCheck.Of(says, ledger, route, stage).Select(c => (c, stage.Stay!.Entered)));
        }

        if (route.IsOrdered)
        {
            AddLimits();
        }
        else
        {
            open.Add(new(Words.Order, route.Concern.Id));
        }
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
        var missed = limits.Where(l => l.Outcome == Outcome.NotMet).ToList();
        var broken = departures.Where(d => d.Kept.Truth == Truth.False).ToList();
        var unclear = limits.Where(l => l.Outcome == Outcome.CannotTell).Select(l => l.Why).ToList();
        open.InsertRange(0, departures.SelectMany(d => d.Kept.FactsNeeded()));
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
            return limits[^1];
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
                NextStep = stage.Limit.Date is not { } due ? $"{Task(stage)} and record why it is late"
                    : stage.Limit.IsPast(asOf) == Truth.False ? $"{Task(stage)} by {due}, and record why it is late"
                    : $"{Task(stage)} now: it was due {due}; record why it is late",
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

    private void AddLimits()
    {
        foreach (var stage in route.Walked)
        {
            AddAwaited(stage);
            AddLeft(stage);
        }

        AddEnd();
    }

    /// <summary>A stage that nobody had entered stood open as well: its limit, once missed, stays missed.</summary>
    private void AddAwaited(RouteStage stage)
    {
        if (stage.Awaited is not { Limit.IsNone: false } awaited)
        {
            return;
        }

        var stay = stage.Stay!;
        var kept = awaited.Limit.IsKeptBy(stay.Entered);
        if (awaited.Limit.CannotBeCounted || (kept == Truth.False && route.Covers(stay.Entered.Latest)))
        {
            limits.Add(DutyOf(awaited, stay.Left is { } left ? [left] : [], [], absenceKnown: true));
        }
        else if (kept != Truth.True)
        {
            open.Add(kept == Truth.False ? Steps() : new(Words.Entered, stage.Stage.Id, route.Concern.Id));
        }
    }

    private void AddLeft(RouteStage stage)
    {
        var stay = stage.Stay!;
        if (stage.Stage.From == StageClock.PreviousLeft && stage.Index != stage.Awaited?.Index && !route.Covers(stay.Entered.Latest))
        {
            // When the stage before was left is not recorded, nor whether there was one.
            open.Add(Steps());
            return;
        }

        var isLast = route.After(stage) is null;
        switch (stay.End)
        {
            case StayEnd.Open:
                return;
            case StayEnd.Unresolved when !isLast:
                limits.Add(DutyOf(stage, [], [], Watched(stage)));
                return;
            case StayEnd.NotResolved when !isLast:
            case StayEnd.NotRecorded:
                limits.Add(DutyOf(stage, [], [(stay.Left ?? When.Between(stay.Entered.Earliest, asOf), stay.Unclear!)], absenceKnown: true));
                if (isLast || route.Following(stage)?.Limit.IsPast(asOf) != Truth.False)
                {
                    open.Add(stay.Unclear!);
                }

                return;
        }

        limits.Add(DutyOf(stage, [stay.Left.GetValueOrDefault()], [], absenceKnown: true));
        if (isLast && stay.End != StayEnd.Resolved)
        {
            limits.Add(DeadEnd(stage));
        }
        else if (stay.Unclear is { } unclear)
        {
            open.Add(unclear);
        }
    }

    private void AddEnd()
    {
        var resolved = route.Walked.Count > 0 && route.Walked[^1].Stay is { End: StayEnd.Resolved, Left: { } left } ? left : route.Concern.Resolved.Date;
        if (route.Open is { } stage && stage.Stay is null or { End: StayEnd.Open })
        {
            AddOpen(stage, resolved);
        }

        if (!route.Covers(resolved?.Latest < asOf ? resolved.Value.Latest : asOf))
        {
            open.Add(Steps());
        }

        if (!route.Concern.ResolveBy.IsRecorded)
        {
            open.Add(new(Words.ResolveBy, route.Concern.Id));
        }
    }

    private void AddOpen(RouteStage stage, When? resolved)
    {
        List<(When, Fact)> perhaps = route.Concern.Resolved.IsNotRecorded ? [(When.Between(DateOnly.MinValue, asOf), new(Words.Resolved, route.Concern.Id))] : [];
        var judgement = DutyOf(stage, resolved is { } day ? [day] : [], perhaps, Watched(stage));
        limits.Add(judgement);
        if (resolved is { } soon && Dates.Before(soon, stage.Start) == Truth.True && stage.Stage.From != StageClock.Raised)
        {
            open.Add(new(Words.TooSoon, route.Concern.Id, stage.Stage.Id, soon));
        }
    }

    private bool Watched(RouteStage stage) => stage.Limit.Limit is { } limit && route.Covers(limit.Latest);

    private Judgement DutyOf(RouteStage stage, IReadOnlyList<When> done, IReadOnlyList<(When, Fact)> perhaps, bool absenceKnown) => new Duty
    {
        AsOf = asOf,
        Due = stage.Limit,
        Done = done,
        Perhaps = perhaps,
        AbsenceKnown = absenceKnown,
        Silence = Steps(),
        Task = () => Task(stage),
        Participle = $"resolved or passed up at `{stage.Stage.Id}`",
        Counting = $", counted from {stage.Start}{(route.IsUrgent ? " as urgent" : string.Empty)}",
    }.Judge();

    private string Task(RouteStage stage) =>
        $"resolve {route.Concern.Id} at stage {stage.Stage}{(route.After(stage) is { } next ? $", or pass it up to stage {next}" : string.Empty)},";

    private Fact Steps() => new(route.Stays.FirstOrDefault(s => s.Index < 0) is { } strange ? Words.Stage : Words.Steps, route.Concern.Id, route.Stays.FirstOrDefault(s => s.Index < 0)?.Step.Stage);

    private Judgement DeadEnd(RouteStage stage) => new()
    {
        Outcome = Outcome.NotMet,
        Breach = stage.Stay!.Left.GetValueOrDefault(),
        Why = () => new()
        {
            Reason = $"{route.Concern.Id} left its last stage `{stage.Stage.Id}` on {stage.Stay.Left} without being resolved",
            Shortfall = "not resolved at the last stage",
            NextStep = "the route has no further stage: record why, and report it",
        },
    };

    private static class Words
    {
        public static readonly FactWords Entered = new("{1} entered `{0}` in time", "{1} entered `{0}` late", "on which day exactly {1} entered `{0}`, and left the stage before");
        public static readonly FactWords Order = new("{0} is dated", "{0} is not dated", "on which day exactly {0} entered and left each stage, and was resolved");
        public static readonly FactWords Steps = new("{0} took other steps", "{0} took no other steps", "which other steps {0} took up to the as-of date");
        public static readonly FactWords Stage = new("`{1}` is a stage", "`{1}` is no stage", "which stage of the rule the step `{1}` of {0} is");
        public static readonly FactWords Resolved = new("{0} is resolved", "{0} is not resolved", "whether and when {0} was resolved");
        public static readonly FactWords ResolveBy = new("{0} has a last day of its own", "{0} has no last day of its own", "by when {0} was to be resolved");
        public static readonly FactWords TooSoon = new("{0} was resolved on {2}", "{0} was not resolved on {2}", "when {0} was resolved: {2} is before `{1}` stood open");
    }
}
