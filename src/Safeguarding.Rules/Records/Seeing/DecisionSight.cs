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

        var approvals = decision.Approvals.Seen(day, Seen);
        var consulted = decision.Consulted.Seen(day, Seen);
        var confirmed = Seen(decision.Confirmed, day);
        var reportedBack = Seen(decision.ReportedBack, day);
        var isUnchanged = confirmed == decision.Confirmed && reportedBack == decision.ReportedBack
            && approvals.IsUnchanged(decision.Approvals) && consulted.IsUnchanged(decision.Consulted);
        return isUnchanged ? decision : decision with
        {
            Approvals = approvals,
            Consulted = consulted,
            Confirmed = confirmed,
            ReportedBack = reportedBack,
        };
    }

    private static Approval? Seen(Approval approval, DateOnly day) => approval.Date?.IsAfter(day) == true ? null : approval;

    private static Consultation? Seen(Consultation consultation, DateOnly day) => consultation.Date.IsAfter(day) ? null : consultation;

    private static Known<FollowUp> Seen(Known<FollowUp> followUp, DateOnly day) =>
        followUp.TryGet(out var done) && done.Date.IsAfter(day) ? Known<FollowUp>.None : followUp;
}
