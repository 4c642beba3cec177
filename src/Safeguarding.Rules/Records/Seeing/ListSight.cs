using System.Collections.Immutable;

namespace Safeguarding.Rules.Records.Seeing;

/// <summary>A list as it is seen on the as-of date, item by item.</summary>
internal static class ListSight
{
    /// <summary>The same list, reaching as far, of the items that are seen.</summary>
    public static Recorded<T> Seen<T>(this Recorded<T> list, DateOnly day, Func<T, DateOnly, T?> seen)
        where T : class => list.With(list.Items.Seen(day, seen));

    /// <summary>Whether every item of the list is seen as it is written.</summary>
    public static bool IsUnchanged<T>(this Recorded<T> seen, Recorded<T> list) => seen.Items.AsSpan() == list.Items.AsSpan();

    /// <summary>The items that are seen, as they are seen: the very list where nothing changes.</summary>
    public static ValueList<T> Seen<T>(this ValueList<T> items, DateOnly day, Func<T, DateOnly, T?> seen)
        where T : class
    {
        // Most records are judged on a day after everything in them, so a list is copied only from the first change on.
        ImmutableArray<T>.Builder? changed = null;
        var all = items.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            var item = seen(all[i], day);
            if (changed is null && !ReferenceEquals(item, all[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(all.Length);
                changed.AddRange(all[..i]);
            }

            if (changed is not null && item is not null)
            {
                changed.Add(item);
            }
        }

        return changed is null ? items : new(changed.DrainToImmutable());
    }
}
