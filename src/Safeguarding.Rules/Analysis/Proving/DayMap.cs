namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>A function from days to days that never falls: a longer wait never ends earlier.</summary>
internal sealed class DayMap
{
    /// <summary>Later than any day that is looked at.</summary>
    public const int Never = int.MaxValue;

    private readonly int[] days;

    private DayMap(int[] days, int firstUncounted)
    {
        (this.days, FirstUncounted) = (days, firstUncounted);
        Longest = Enumerable.Range(0, days.Length).Where(d => days[d] != Never).Select(d => days[d] - (d - Timeline.Before)).DefaultIfEmpty(0).Max();
    }

    /// <summary>The first day from which it cannot be counted, for want of a calendar's data.</summary>
    public int FirstUncounted { get; }

    /// <summary>The function, written down for every day that is looked at.</summary>
    /// <param name="time">The days.</param>
    /// <param name="map">The function; <c>null</c>: it cannot be counted from there.</param>
    public static DayMap Of(Timeline time, Func<DateOnly, DateOnly?> map)
    {
        var sent = new int[time.End + 1 + Timeline.Before];
        var uncounted = Never;
        for (var i = -Timeline.Before; i <= time.End; i++)
        {
            var to = uncounted == Never ? map(time.Day(i)) : null;
            sent[i + Timeline.Before] = to is { } day ? Within(time, time.Index(day)) : Never;
            uncounted = to is null && uncounted == Never ? i : uncounted;
        }

        return new(sent, uncounted);
    }

    /// <summary>The longest wait, of those that are known.</summary>
    public int Longest { get; }

    /// <summary>Where a day is sent.</summary>
    public int this[int day] => day == Never ? Never : days[day + Timeline.Before];

    /// <summary>The first day that is sent to <paramref name="day"/> or later.</summary>
    public int FirstReaching(int day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle] >= day ? (low, middle) : (middle + 1, high);
        }

        return low == days.Length ? Never : low - Timeline.Before;
    }

    /// <summary>The last day that is sent to <paramref name="day"/> or earlier; one before all that are looked at: none is.</summary>
    public int LastReaching(int day) => day == Never ? Never : FirstReaching(day + 1) is var next && next == Never ? days.Length - 1 - Timeline.Before : next - 1;

    private static int Within(Timeline time, int day) => day > time.End ? Never : day;
}
