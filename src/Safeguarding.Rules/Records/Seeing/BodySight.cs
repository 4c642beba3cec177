namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Bodies, their seats, and the days on which these were vacant or suspended.</summary>
internal static class BodySight
{
    public static Body? Seen(Body body, DateOnly day) => body.From?.IsAfter(day) == true ? null : body with
    {
        To = body.To.UpTo(day),
        Seats = body.Seats.Seen(day, Seen),
    };

    private static Seat? Seen(Seat seat, DateOnly day) => seat.From?.IsAfter(day) == true ? null : seat with
    {
        To = seat.To.UpTo(day),
        Vacant = seat.Vacant.Seen(day, Seen),
        Suspended = seat.Suspended.Seen(day, Seen),
    };

    private static Spell? Seen(Spell spell, DateOnly day) => spell.From?.IsAfter(day) == true ? null : spell with
    {
        To = spell.To.UpTo(day),
    };
}
