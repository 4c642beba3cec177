namespace Safeguarding.Rules.Diagnostics;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
public static class Suggest
{
    // Longer words are not typed by mistake, and a hostile file could make the comparison slow with them.
    private const int Longest = 80;

    /// <summary>The candidate that is nearest to <paramref name="text"/>; <c>null</c> where none is near.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="candidates">What could stand there; of equally near ones the first is taken.</param>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        var plain = Plain(text);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            // Of one letter nothing is left when it is mistyped.
            var shorter = Math.Min(text.Length, candidate.Length);
            var limit = Math.Min(Math.Max(1, shorter / 3), shorter - 1);
            if (candidate.Length > Longest || Math.Abs(candidate.Length - text.Length) > limit)
            {
                continue;
            }

            var distance = Distance(plain, Plain(candidate));
            if (distance <= limit && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour to come from one text to the other.</summary>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
        {
            rows[i] = new int[right.Length + 1];
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }
        }

        return rows[left.Length % 3][right.Length];
    }

    private static string Plain(string text) => text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
