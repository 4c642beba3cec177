namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// The days on which a body meets, as a running total: so many meetings up to each day. Every demand bounds the difference of two
/// totals, so that there is one least solution: as few meetings as can be, each as late as can be.
/// </summary>
internal sealed class MeetingDays(int lastDay)
{
    private readonly List<DayBound> bounds = [];

    /// <summary>Adds a demand.</summary>
    public void Add(DayBound bound) => bounds.Add(bound);

    /// <summary>The days, in order; <c>null</c>: there are none that keep every demand.</summary>
    public IReadOnlyList<int>? Solve() => Totals(bounds) is { } totals ? Days(totals) : null;

    /// <summary>The days, as many as can be; <c>null</c>: there are none.</summary>
    public IReadOnlyList<int>? SolveWithMost()
    {
        var totals = new int[lastDay + 2];
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = i;
        }

        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var bound in bounds)
            {
                var (before, after) = (bound.From, bound.To + 1);
                changed |= bound.AtMost is { } most && Lower(totals, after, totals[before] + most);
                changed |= bound.AtLeast is { } least && Lower(totals, before, totals[after] - least);
            }

            for (var i = 0; i <= lastDay; i++)
            {
                changed |= Lower(totals, i + 1, totals[i] + 1);
            }

            for (var i = lastDay; i >= 0; i--)
            {
                changed |= Lower(totals, i, totals[i + 1]);
            }

            if (totals[0] < 0)
            {
                return null;
            }
        }

        return Days(totals);
    }

    /// <summary>The days by which meetings must have been held, one more by each, whatever the upper limits say, from one day to another.</summary>
    public IReadOnlyList<int> Needed(int from, int to)
    {
        var within = bounds.Where(b => b.AtLeast is not null && b.From >= from && b.To <= to).Select(b => b with { AtMost = null }).ToList();
        return Totals(within) is { } totals ? Days(totals) : [];
    }

    private static List<int> Days(int[] totals) => [.. Enumerable.Range(0, totals.Length - 1).Where(i => totals[i + 1] > totals[i])];

    // Totals[i] is the number of meetings before day i.
    private int[]? Totals(List<DayBound> kept)
    {
        var totals = new int[lastDay + 2];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var bound in kept)
            {
                var (before, after) = (bound.From, bound.To + 1);
                changed |= bound.AtLeast is { } least && Raise(totals, after, totals[before] + least);
                changed |= bound.AtMost is { } most && Raise(totals, before, totals[after] - most);
            }

            for (var i = 0; i <= lastDay; i++)
            {
                changed |= Raise(totals, i + 1, totals[i]);
            }

            for (var i = lastDay; i >= 0; i--)
            {
                changed |= Raise(totals, i, totals[i + 1] - 1);
            }

            if (totals[0] > 0)
            {
                return null;
            }
        }

        return totals;
    }

    private static bool Raise(int[] totals, int which, int to)
    {
        var isMore = to > totals[which];
        totals[which] = isMore ? to : totals[which];
        return isMore;
    }

    private static bool Lower(int[] totals, int which, int to)
    {
        var isLess = to < totals[which];
        totals[which] = isLess ? to : totals[which];
        return isLess;
    }
}
