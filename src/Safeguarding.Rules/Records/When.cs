using System.Globalization;

namespace Safeguarding.Rules.Records;

/// <summary>
/// A date as far as the records know it: one of the days from <see cref="Earliest"/> to <see cref="Latest"/>, both inside.
/// The <c>default</c> is <see cref="Unknown"/>.
/// </summary>
public readonly struct When : IEquatable<When>
{
    private readonly DateOnly earliest;
    private readonly DateOnly latest;

    private When(DateOnly earliest, DateOnly latest, WhenPrecision precision)
    {
        this.earliest = earliest;
        this.latest = latest;
        Precision = precision;
    }

    /// <summary>It happened, and nobody recorded when.</summary>
    public static When Unknown => default;

    /// <summary>How exactly it is known.</summary>
    public WhenPrecision Precision { get; }

    /// <summary>The first day that it may have been.</summary>
    public DateOnly Earliest => Precision == WhenPrecision.Unknown ? DateOnly.MinValue : earliest;

    /// <summary>The last day that it may have been.</summary>
    public DateOnly Latest => Precision == WhenPrecision.Unknown ? DateOnly.MaxValue : latest;

    /// <summary>Whether it is known to the day, however it was written.</summary>
    public bool IsDay => Precision != WhenPrecision.Unknown && earliest == latest;

    /// <summary>A date known to the day.</summary>
    public static implicit operator When(DateOnly day) => On(day);

    /// <summary>Whether two dates say the same, in the same precision.</summary>
    public static bool operator ==(When left, When right) => left.Equals(right);

    /// <summary>Whether two dates say different things, or the same in another precision.</summary>
    public static bool operator !=(When left, When right) => !left.Equals(right);

    /// <summary>A date known to the day.</summary>
    public static When On(DateOnly day) => new(day, day, WhenPrecision.Day);

    /// <summary>A date known to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static When On(int year, int month, int day) => On(new DateOnly(year, month, day));

    /// <summary>Some day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static When InMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), WhenPrecision.Month);

    /// <summary>Some day of the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static When InYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), WhenPrecision.Year);

    /// <summary>Some day from <paramref name="first"/> to <paramref name="last"/>, both inside.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static When Between(DateOnly first, DateOnly last) => last < first
        ? throw new ArgumentException("the last day of a range may not be before its first", nameof(last))
        : new(first, last, WhenPrecision.Range);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">A day (<c>2026-10-31</c>), a month (<c>2026-10</c>), a year (<c>2026</c>), a range
    /// (<c>2026-05-01 to 2026-09-27</c>) or <c>unknown</c>.</param>
    /// <param name="when">What was read.</param>
    /// <returns>Whether <paramref name="text"/> is such a date.</returns>
    public static bool TryParse(string text, out When when)
    {
        ArgumentNullException.ThrowIfNull(text);
        when = default;
        if (text == "unknown")
        {
            return true;
        }

        if (TryDay(text, out var day))
        {
            when = On(day);
            return true;
        }

        var parts = text.Split(" to ", 2);
        if (parts.Length == 2 && TryDay(parts[0], out var first) && TryDay(parts[1], out var last) && first <= last)
        {
            when = Between(first, last);
            return true;
        }

        if (text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            when = InMonth(first.Year, first.Month);
            return true;
        }

        if (text.Length == 4 && DateOnly.TryParseExact(text + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            when = InYear(first.Year);
            return true;
        }

        return false;
    }

    /// <summary>The same date, where what is unknown or wide is known to lie within the two days given.</summary>
    /// <remarks>A date of which no day lies between the bounds contradicts them, and stays as it is; so does one known to the day.</remarks>
    public When Within(DateOnly first, DateOnly last)
    {
        if (IsDay || last < first)
        {
            return this;
        }

        var from = Earliest > first ? Earliest : first;
        var to = Latest < last ? Latest : last;
        return from > to ? this
            : from == Earliest && to == Latest ? this
            : new When(from, to, WhenPrecision.Range);
    }

    /// <inheritdoc/>
    public bool Equals(When other) => Precision == other.Precision && earliest == other.earliest && latest == other.latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is When other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Precision, earliest, latest);

    /// <summary>The date as the files write it.</summary>
    public override string ToString() => Precision switch
    {
        WhenPrecision.Day => Iso(earliest),
        WhenPrecision.Month => earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        WhenPrecision.Year => earliest.ToString("yyyy", CultureInfo.InvariantCulture),
        WhenPrecision.Range => $"{Iso(earliest)} to {Iso(latest)}",
        _ => "unknown",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
