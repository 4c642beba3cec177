namespace Safeguarding.Rules.Records.Seeing;

/// <summary>How one date reads on the as-of date. Everything that <c>AsOf</c> does with a date is here.</summary>
/// <remarks>
/// A date that may lie on either side of the day stays as it is written. Narrowed, it would say that the thing was to be seen;
/// dropped, that it was not; and either could be wrong. Who judges asks whether it was seen, and cannot tell.
/// </remarks>
internal static class Sight
{
    /// <summary>Whether it is after the day, whichever of its possible days it was.</summary>
    // Unknown means "some day up to the as-of date", so it never is.
    public static bool IsAfter(this When when, DateOnly day) => when.Earliest > day;

    /// <summary>Whether it is on or before the day, whichever of its possible days it was.</summary>
    public static bool IsBy(this When when, DateOnly day) => when.Precision == WhenPrecision.Unknown || when.Latest <= day;

    /// <summary>Whether it happened, and not on or before the day.</summary>
    public static bool IsAfter(this Occurrence happened, DateOnly day) => happened.Date is { } when && when.IsAfter(day);

    /// <summary>Something that happened; after the day, known not to have happened yet.</summary>
    public static Occurrence UpTo(this Occurrence happened, DateOnly day) => happened.IsAfter(day) ? Occurrence.None : happened;

    /// <summary>An end; after the day, open.</summary>
    public static When? UpTo(this When? end, DateOnly day) => end?.IsAfter(day) == true ? null : end;
}
