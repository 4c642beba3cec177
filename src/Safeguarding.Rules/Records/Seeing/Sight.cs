namespace Safeguarding.Rules.Records.Seeing;

/// <summary>How one date reads on the as-of date. Everything that <c>AsOf</c> does with a date is here.</summary>
internal static class Sight
{
    /// <summary>Whether it is after the day, whichever of its possible days it was.</summary>
    public static bool IsAfter(this When when, DateOnly day) => when.Earliest > day;

    /// <summary>Whether it reads as it is written, because no day that it may have been is after the day.</summary>
    public static bool IsBy(this When when, DateOnly day) => when.Precision == WhenPrecision.Unknown || when.Latest <= day;

    /// <summary>Whether it reads as it is written, because it did not happen or no day that it may have been is after the day.</summary>
    public static bool IsBy(this Occurrence happened, DateOnly day) => happened.Date is not { } when || when.IsBy(day);

    /// <summary>The date of something that may be seen: as it is written.</summary>
    // One that may lie on either side is not narrowed: that would say that it is seen, and the thing may be yet to come. Who
    // judges asks whether it was seen, and cannot tell.
    public static When UpTo(this When when, DateOnly day) => when;

    /// <summary>A first day, where one is recorded.</summary>
    public static When? UpTo(this When? first, DateOnly day) => first?.UpTo(day);

    /// <summary>Something that happened; after the day, known not to have happened yet.</summary>
    public static Occurrence UpTo(this Occurrence happened, DateOnly day) => happened.Date is not { } when ? happened
        : when.IsAfter(day) ? Occurrence.None
        : Occurrence.On(when.UpTo(day));

    /// <summary>An end; after the day, open.</summary>
    // One that may lie on either side is neither dropped nor narrowed: dropped, it would say that the thing goes on, narrowed, that
    // it is over. Unlike what happened, an end is often written down before it comes.
    public static When? Ending(this When? end, DateOnly day) => end is { } when && when.IsAfter(day) ? null : end;

    /// <summary>An item with one date, its own: gone where that is after the day.</summary>
    public static T? Own<T>(T item, When own, DateOnly day, Func<T, When, T> dated)
        where T : class
    {
        if (own.IsAfter(day))
        {
            return null;
        }

        var seen = own.UpTo(day);
        return seen == own ? item : dated(item, seen);
    }
}
