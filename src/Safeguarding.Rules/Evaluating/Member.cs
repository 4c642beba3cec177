using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A seat of a body on one day, and whether it makes a member.</summary>
/// <param name="Office">The office that holds it; <c>null</c>: not recorded.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Filled">Whether it is there and filled that day, whatever its standing.</param>
/// <param name="Suspended">Whether its vote is suspended that day.</param>
public sealed record Member(string? Office, Seat Seat, Condition Filled, Condition Suspended)
{
    /// <summary>Whether the seat makes a member rather than an attendee.</summary>
    public bool IsMember => Seat.Standing != Standing.Attendee;

    /// <summary>Whether it may be counted for a quorum: filled, and not suspended.</summary>
    public Condition Counts => Condition.All([Filled, Suspended.Not()]);
}
