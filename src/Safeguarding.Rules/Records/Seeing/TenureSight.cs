namespace Safeguarding.Rules.Records.Seeing;

/// <summary>What somebody holds from one day to another: roles, delegations, work areas.</summary>
internal static class TenureSight
{
    public static Appointment? Seen(Appointment appointment, DateOnly day) =>
        appointment.From.IsAfter(day) ? null : appointment with { To = appointment.To.UpTo(day) };

    public static Delegation? Seen(Delegation delegation, DateOnly day) =>
        delegation.From.IsAfter(day) ? null : delegation with { To = delegation.To.UpTo(day) };

    public static Assignment? Seen(Assignment assignment, DateOnly day) =>
        assignment.From.IsAfter(day) ? null : assignment with { To = assignment.To.UpTo(day) };
}
