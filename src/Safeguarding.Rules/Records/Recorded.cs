using System.Globalization;
using System.Runtime.CompilerServices;

namespace Safeguarding.Rules.Records;

/// <summary>
/// A list of records, and how far its silence can be trusted. The <c>default</c> is <see cref="NotKept"/>: a list that nobody
/// set says nothing, so that forgetting one can never make anything compliant.
/// </summary>
/// <typeparam name="T">The records.</typeparam>
[CollectionBuilder(typeof(Recorded), nameof(Recorded.Whole))]
public readonly struct Recorded<T> : IEquatable<Recorded<T>>
{
    internal Recorded(Reach reach, DateOnly from, DateOnly to, ValueList<T> items)
    {
        Reach = reach;
        From = from;
        To = to;
        Items = items;
    }

    /// <summary>A list that is not kept.</summary>
    public static Recorded<T> NotKept => default;

    /// <summary>How far the list reaches.</summary>
    public Reach Reach { get; }

    /// <summary>The first day of the range; only with <see cref="Reach.Between"/>.</summary>
    public DateOnly From { get; }

    /// <summary>The last day of the range; only with <see cref="Reach.Between"/>.</summary>
    public DateOnly To { get; }

    /// <summary>What is in the list.</summary>
    public ValueList<T> Items { get; }

    /// <summary>Whether the list is kept at all.</summary>
    public bool IsKept => Reach != Reach.NotKept;

    /// <summary>Whether two lists hold the same and reach as far.</summary>
    public static bool operator ==(Recorded<T> left, Recorded<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(Recorded<T> left, Recorded<T> right) => !left.Equals(right);

    /// <summary>Enumerates the items.</summary>
    public System.Collections.Immutable.ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <summary>The same list with other items.</summary>
    public Recorded<T> With(ValueList<T> items) => new(Reach, From, To, items);

    /// <inheritdoc/>
    public bool Equals(Recorded<T> other) => Reach == other.Reach && From == other.From && To == other.To && Items == other.Items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Recorded<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reach, From, To, Items);

    /// <summary>The items between brackets, after how far the list reaches.</summary>
    public override string ToString() => Reach switch
    {
        Reach.NotKept => "not kept",
        Reach.Some => $"some {Items}",
        Reach.Between => string.Create(CultureInfo.InvariantCulture, $"{From:O} to {To:O} {Items}"),
        _ => $"whole {Items}",
    };
}

/// <summary>Makes <see cref="Recorded{T}"/>.</summary>
public static class Recorded
{
    /// <summary>These at least; absence is never known.</summary>
    public static Recorded<T> Some<T>(params ReadOnlySpan<T> items) => new(Reach.Some, default, default, ValueList.Create(items));

    /// <summary>All there is from <paramref name="from"/> to <paramref name="to"/>, both inside.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static Recorded<T> Between<T>(DateOnly from, DateOnly to, params ReadOnlySpan<T> items) => to < from
        ? throw new ArgumentException("the last day of a range may not be before its first", nameof(to))
        : new(Reach.Between, from, to, ValueList.Create(items));

    /// <summary>All there is, as far as the record reaches that the list stands in: for the lists inside a record.</summary>
    public static Recorded<T> Whole<T>(params ReadOnlySpan<T> items) => new(Reach.Whole, default, default, ValueList.Create(items));
}
