using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>How far the silence of a list can be trusted: format, "What a missing value means".</summary>
public static class Coverage
{
    /// <summary>
    /// Whether what is not in a list of its own did not happen from <paramref name="from"/> to <paramref name="to"/>: only where the
    /// list says so by its days. One that was only given, in C#, as <c>[…]</c> says no more than what is in it.
    /// </summary>
    public static bool Covers<T>(this Recorded<T> list, DateOnly from, DateOnly to) =>
        to < from || (list.Reach == Reach.Between && list.From <= from && to <= list.To);

    /// <summary>
    /// The last day to which a list of its own speaks, also by what an absent end says; <c>null</c>: no range is given, and an
    /// absent end means that it is still so.
    /// </summary>
    public static DateOnly? Horizon<T>(this Recorded<T> list) => list.Reach == Reach.Between ? list.To : null;

    /// <summary>
    /// Whether what is not in a list inside a record did not happen up to <paramref name="to"/>: such a list is whole where it is
    /// given, up to the last day of the list that the record stands in, or else up to its own latest date.
    /// </summary>
    /// <param name="inner">The list inside the record.</param>
    /// <param name="horizon">The <see cref="Horizon{T}"/> of the list that the record stands in.</param>
    /// <param name="latest">The latest date in <paramref name="inner"/>; <c>null</c> where it has none.</param>
    /// <param name="to">The day.</param>
    public static bool CoversTo<T>(this Recorded<T> inner, DateOnly? horizon, DateOnly? latest, DateOnly to) => inner.Reach switch
    {
        Reach.Whole => (horizon ?? latest) is { } last && to <= last,
        Reach.Between => to <= inner.To,
        _ => false,
    };
}
