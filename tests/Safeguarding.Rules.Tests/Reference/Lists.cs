using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>How far the silence of a list can be trusted.</summary>
internal static class Lists
{
    /// <summary>Whether what is not in the list did not happen in these days.</summary>
    public static bool Covers<T>(this Recorded<T> list, DateOnly first, DateOnly last) => first > last || list.Reach switch
    {
        Reach.Whole => true,
        Reach.Between => list.From <= first && last <= list.To,
        _ => false,
    };

    /// <summary>The last day of which an item of the list speaks when it says nothing: its range's last day; without a range, no end.</summary>
    public static DateOnly SpeaksTo<T>(this Recorded<T> list) => list.Reach == Reach.Between ? list.To : DateOnly.MaxValue;

    /// <summary>
    /// Whether a list inside an item is whole up to a day: where it is given whole, up to the last day of the range of the list
    /// that the item stands in; without such a range up to its own latest date; without dates always.
    /// </summary>
    public static bool WholeTo<T, TOuter>(this Recorded<T> inner, DateOnly day, Recorded<TOuter> outer, IEnumerable<When?> ownDates)
    {
        if (inner.Reach == Reach.Between)
        {
            return day <= inner.To;
        }

        if (inner.Reach != Reach.Whole)
        {
            return false;
        }

        if (outer.Reach == Reach.Between)
        {
            return day <= outer.To;
        }

        var dates = ownDates.OfType<When>().Where(d => d.Precision != WhenPrecision.Unknown).Select(d => d.Latest).ToList();
        return dates.Count == 0 || outer.Reach == Reach.Whole || day <= dates.Max();
    }

    /// <summary>Whether something from one day to another, open where no end is given, was so on a day.</summary>
    public static bool? On(When? from, When? to, When day, DateOnly speaksTo)
    {
        bool? begun = from is not { } first ? true : Three.OnOrBefore(first, day);
        var goesOn = to is { } last ? Three.OnOrBefore(day, last) : day.Latest <= speaksTo ? true : null;
        return begun & goesOn;
    }
}
