using System.Collections.Immutable;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// Days that hang on one another: each demand says that one day is at least <c>f</c> of another, <c>f</c> never falling, so that
/// there is one least solution, and one greatest.
/// </summary>
internal sealed class ClockSystem(Timeline time)
{
    private const int MostSettling = 400;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, DayMap? Map)> atLeast = [];
    private readonly List<(int From, int To, DayMap Map)> atMost = [];

    /// <summary>Whether a count went where a calendar has no data, so that the last answer is none.</summary>
    public bool IsUncounted { get; private set; }

    /// <summary>The number of a day that is asked for.</summary>
    public int this[string name] => numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count;

    /// <summary>The names of the days that are asked for.</summary>
    public IEnumerable<string> Names => numbers.Keys;

    /// <summary>Demands that <paramref name="to"/> is on <paramref name="from"/> or later, or as much later as the map says.</summary>
    public void NotBefore(string from, string to, DayMap? map = null) => atLeast.Add((this[from], this[to], map));

    /// <summary>Demands that <paramref name="to"/> is by the day that the map makes of <paramref name="from"/>.</summary>
    public void Within(string from, string to, DayMap map) => atMost.Add((this[from], this[to], map));

    /// <summary>The earliest day of each that keeps every demand.</summary>
    /// <param name="pinned">What happens on a given day.</param>
    /// <param name="day">That day.</param>
    /// <param name="floor">The first day on which anything may be.</param>
    /// <param name="waits">For some, the days on which it may be: the first of them on a day or later.</param>
    /// <returns>The days by number; <c>null</c>: there are none.</returns>
    public int[]? Least(string pinned, int day, int floor = -Timeline.Before, IReadOnlyDictionary<string, Func<int, int>>? waits = null)
    {
        IsUncounted = false;
        var pin = this[pinned];
        var days = new int[numbers.Count];
        Array.Fill(days, floor);
        days[pin] = day;
        var longest = waits is null ? atLeast.Sum(e => (long)(e.Map?.Longest ?? 0)) : DayMap.Never;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to, map) in atLeast)
            {
                Touch(map, days[from]);
                changed |= Raise(days, to, map is null ? days[from] : map[days[from]]);
            }

            foreach (var (from, to, map) in atMost)
            {
                changed |= Raise(days, from, map.FirstReaching(days[to]));
                IsUncounted |= days[from] != DayMap.Never && days[from] >= map.FirstUncounted;
            }

            foreach (var (name, wait) in waits ?? ImmutableDictionary<string, Func<int, int>>.Empty)
            {
                changed |= Raise(days, this[name], wait(days[this[name]]));
            }

            // What has not settled a year after all the waits in a row goes round for ever.
            if (days[pin] > day || days.Contains(DayMap.Never) || days.Max() > day + longest + MostSettling)
            {
                return null;
            }
        }

        return days;
    }

    /// <summary>The latest day of each that keeps every demand; <see cref="DayMap.Never"/>: no limit. <c>null</c>: there are none.</summary>
    public int[]? Greatest(string pinned, int day)
    {
        var pin = this[pinned];
        var days = new int[numbers.Count];
        Array.Fill(days, DayMap.Never);
        days[pin] = day;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to, map) in atLeast)
            {
                changed |= Lower(days, from, map is null ? days[to] : map.LastReaching(days[to]));
            }

            foreach (var (from, to, map) in atMost)
            {
                changed |= Lower(days, to, days[from] < -Timeline.Before ? days[from] : map[days[from]]);
            }

            if (days[pin] < day || days.Any(d => d < -Timeline.Before))
            {
                return null;
            }
        }

        return days;
    }

    private static bool Raise(int[] days, int which, int to)
    {
        var isMore = to > days[which];
        days[which] = isMore ? to : days[which];
        return isMore;
    }

    private static bool Lower(int[] days, int which, int to)
    {
        var isLess = to < days[which];
        days[which] = isLess ? to : days[which];
        return isLess;
    }

    // What lies beyond the days that are looked at, or beyond a calendar's data, is not decided.
    private void Touch(DayMap? map, int from) =>
        IsUncounted |= map is not null && from <= time.End && (from >= map.FirstUncounted || map[from] == DayMap.Never);
}
