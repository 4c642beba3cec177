namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Cases and concerns, and what happened to them.</summary>
internal static class MatterSight
{
    public static Case Seen(Case matter, DateOnly day)
    {
        var events = matter.Events.Seen(day, Seen);
        return events.IsUnchanged(matter.Events) ? matter : matter with { Events = events };
    }

    public static Concern? Seen(Concern concern, DateOnly day) => concern.Raised.IsAfter(day) ? null : concern with
    {
        Raised = concern.Raised.UpTo(day),
        Resolved = concern.Resolved.UpTo(day),
        Steps = concern.Steps.Seen(day, Seen),
        Events = concern.Events.Seen(day, Seen),
    };

    public static CaseEvent? Seen(CaseEvent happened, DateOnly day) =>
        Sight.Own(happened, happened.Date, day, static (e, seen) => e with { Date = seen });

    private static EscalationStep? Seen(EscalationStep step, DateOnly day)
    {
        var left = step.Left.UpTo(day);
        return step.Entered.IsAfter(day) ? null : step with
        {
            Entered = step.Entered.UpTo(day),
            Left = left,
            // How it ended is known no sooner than that it did.
            Ended = step.Left.Date is not null && left.IsNone ? StepEnd.NotRecorded : step.Ended,
        };
    }
}
