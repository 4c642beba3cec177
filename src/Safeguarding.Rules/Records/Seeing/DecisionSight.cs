namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Decisions, who approved them and who was asked before, and what followed.</summary>
internal static class DecisionSight
{
    public static Decision? Seen(Decision decision, DateOnly day) => decision.Date.IsAfter(day) ? null : decision with
    {
        Date = decision.Date.UpTo(day),
        Approvals = decision.Approvals.Seen(day, Seen),
        Consulted = decision.Consulted.Seen(day, Seen),
        Confirmed = Seen(decision.Confirmed, day),
        ReportedBack = Seen(decision.ReportedBack, day),
    };

    private static Approval? Seen(Approval approval, DateOnly day) => approval.Date is not { } date
        ? approval
        : Sight.Own(approval, date, day, static (a, seen) => a with { Date = seen });

    private static Consultation? Seen(Consultation consultation, DateOnly day) =>
        Sight.Own(consultation, consultation.Date, day, static (c, seen) => c with { Date = seen });

    private static Known<FollowUp> Seen(Known<FollowUp> followUp, DateOnly day) => !followUp.TryGet(out var done) ? followUp
        : done.Date.IsAfter(day) ? Known<FollowUp>.None
        : done with { Date = done.Date.UpTo(day) };
}
