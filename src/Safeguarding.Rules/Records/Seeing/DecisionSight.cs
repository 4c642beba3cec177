namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Decisions, who approved them and who was asked before, and what followed.</summary>
internal static class DecisionSight
{
    public static Decision? Seen(Decision decision, DateOnly day)
    {
        if (decision.Date.IsAfter(day))
        {
            return null;
        }

        var date = decision.Date.UpTo(day);
        var approvals = decision.Approvals.Seen(day, Seen);
        var consulted = decision.Consulted.Seen(day, Seen);
        var confirmed = Seen(decision.Confirmed, day);
        var reportedBack = Seen(decision.ReportedBack, day);
        var isUnchanged = date == decision.Date && confirmed == decision.Confirmed && reportedBack == decision.ReportedBack
            && approvals.IsUnchanged(decision.Approvals) && consulted.IsUnchanged(decision.Consulted);
        return isUnchanged ? decision : decision with
        {
            Date = date,
            Approvals = approvals,
            Consulted = consulted,
            Confirmed = confirmed,
            ReportedBack = reportedBack,
        };
    }

    private static Approval? Seen(Approval approval, DateOnly day) => approval.Date is not { } date
        ? approval
        : Sight.Own(approval, date, day, static (a, seen) => a with { Date = seen });

    private static Consultation? Seen(Consultation consultation, DateOnly day) =>
        Sight.Own(consultation, consultation.Date, day, static (c, seen) => c with { Date = seen });

    private static Known<FollowUp> Seen(Known<FollowUp> followUp, DateOnly day) => !followUp.TryGet(out var done) ? followUp
        : done.Date.IsAfter(day) ? Known<FollowUp>.None
        : done.Date.IsBy(day) ? followUp
        : done with { Date = done.Date.UpTo(day) };
}
