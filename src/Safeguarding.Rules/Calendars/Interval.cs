using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Calendars;

/// <summary>
/// The days from <see cref="From"/> to <see cref="To"/>, both inside; never empty. The <c>default</c> is every day there is.
/// </summary>
/// <remarks>A period closes at the end of its last day (semantics, "Periods").</remarks>
public readonly record struct Interval
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>, both inside; <c>null</c> is open.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public Interval(DateOnly? from, DateOnly? to)
    {
        if (to < from)
        {
            throw new ArgumentException("the last day may not be before the first", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The first day; <c>null</c>: there is no first.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day, inside; <c>null</c>: there is no last.</summary>
    public DateOnly? To { get; }

    /// <summary>The first day, where none is given the first there is.</summary>
    public DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The last day, inside; where none is given the last there is.</summary>
    public DateOnly Last => To ?? DateOnly.MaxValue;

    /// <summary>Reads two days, <c>2024-09-01 to 2025-08-31</c>.</summary>
    /// <returns>Whether <paramref name="text"/> is two days in order; open ends have no text form here.</returns>
    public static bool TryParse(string text, out Interval interval)
    {
        ArgumentNullException.ThrowIfNull(text);
        interval = default;
        var parts = text.Split(" to ", 2);
        if (parts.Length != 2 || !IsoDay.TryParse(parts[0], out var from) || !IsoDay.TryParse(parts[1], out var to) || to < from)
        {
            return false;
        }

        interval = new Interval(from, to);
        return true;
    }

    /// <summary>Whether the day is one of these.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>True where every day that it may have been is one of these, false where none is.</summary>
    public Truth Contains(When when) =>
        First <= when.Earliest && when.Latest <= Last ? Truth.True
        : when.Latest < First || Last < when.Earliest ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether every day of the other is one of these.</summary>
    public bool Contains(Interval other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether they share a day.</summary>
    public bool Overlaps(Interval other) => First <= other.Last && other.First <= Last;

    /// <summary>The days that they share; <c>null</c>: there is none.</summary>
    public Interval? Intersect(Interval other) => Overlaps(other)
        ? new Interval(First >= other.First ? From : other.From, Last <= other.Last ? To : other.To)
        : null;

    /// <summary>The days as the files write them; an open end in words.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => $"{IsoDay.Write(from)} to {IsoDay.Write(to)}",
        ({ } from, null) => $"from {IsoDay.Write(from)}",
        (null, { } to) => $"up to {IsoDay.Write(to)}",
        _ => "any day",
    };
}
