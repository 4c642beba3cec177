namespace Safeguarding.Rules.Records.Checking;

/// <summary>The known name that somebody may have meant.</summary>
internal static class NearestName
{
    private const int MostMistakes = 4;

    /// <summary>
    /// The nearest of <paramref name="known"/>, with one mistake for each three letters and four in all at the most; of several the
    /// first in ordinal order. <c>null</c>: none is near.
    /// </summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        var limit = Math.Min(Math.Max(1, name.Length / 3), MostMistakes);
        string? nearest = null;
        foreach (var candidate in known)
        {
            // The lengths alone say that most names are too far away.
            var distance = Math.Abs(candidate.Length - name.Length) > limit ? int.MaxValue : Distance(name, candidate);
            if (distance < limit || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be added, dropped, changed or swapped with their neighbour.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        var row = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1] == right[j - 1];
                var least = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                row[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
