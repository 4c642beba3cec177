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
        Resolved = concern.Resolved.UpTo(day),
        Steps = concern.Steps.Seen(day, Seen),
        Events = concern.Events.Seen(day, Seen),
    };

    public static CaseEvent? Seen(CaseEvent happened, DateOnly day) => happened.Date.IsAfter(day) ? null : happened;

    private static EscalationStep? Seen(EscalationStep step, DateOnly day) => step.Entered.IsAfter(day) ? null
        : !step.Left.IsAfter(day) ? step
        // How it ended is known no sooner than that it did.
        : step with { Left = Occurrence.None, Ended = StepEnd.NotRecorded };
}
