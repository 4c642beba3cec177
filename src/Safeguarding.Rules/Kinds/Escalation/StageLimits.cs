using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>Whether each stage of a route was left by its last day, and the open one can still be: a duty each, in order.</summary>
internal sealed class StageLimits
{
    private readonly EscalationRoute route;
    private readonly DateOnly asOf;
    private readonly List<Judgement> judged = [];
    private readonly List<Fact> open = [];

    public StageLimits(EscalationRoute route, DateOnly asOf)
    {
        (this.route, this.asOf) = (route, asOf);
        if (!route.IsOrdered)
        {
            open.Add(new(Words.Order, route.Concern.Id));
            return;
        }

        foreach (var stage in route.Walked)
        {
            AddAwaited(stage);
            AddLeft(stage);
        }

        AddEnd();
    }

    /// <summary>The duties, in the order of the route; the last is what the concern comes to where all before are met.</summary>
    public IReadOnlyList<Judgement> Judged => judged;

    /// <summary>What else must be known for that.</summary>
    public IReadOnlyList<Fact> Open => open;

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
            judged.Add(DutyOf(awaited, stay.Left is { } left ? [left] : [], [], absenceKnown: true));
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
                judged.Add(DutyOf(stage, [], [], Watched(stage)));
                return;
            case StayEnd.NotResolved when !isLast:
            case StayEnd.NotRecorded:
                judged.Add(DutyOf(stage, [], [(stay.Left ?? When.Between(stay.Entered.Earliest, asOf), stay.Unclear!)], absenceKnown: true));
                if (isLast || route.Following(stage)?.Limit.IsPast(asOf) != Truth.False)
                {
                    open.Add(stay.Unclear!);
                }

                return;
        }

        judged.Add(DutyOf(stage, [stay.Left.GetValueOrDefault()], [], absenceKnown: true));
        if (isLast && stay.End != StayEnd.Resolved)
        {
            judged.Add(DeadEnd(stage));
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
        judged.Add(judgement);
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
        Task = () => route.Task(stage),
        Participle = $"resolved or passed up at `{stage.Stage.Id}`",
        Counting = $", counted from {stage.Start}{(route.IsUrgent ? " as urgent" : string.Empty)}",
    }.Judge();

    private Fact Steps()
    {
        var strange = route.Stays.FirstOrDefault(s => s.Index < 0)?.Step.Stage;
        return new(strange is null ? Words.Steps : Words.Stage, route.Concern.Id, strange);
    }

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
