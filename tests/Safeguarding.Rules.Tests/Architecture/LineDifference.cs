namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>What went and what came between two lists of lines, each change with the lines about it.</summary>
internal static class LineDifference
{
    private const int About = 3;

    public static IReadOnlyList<string> Between(string[] before, string[] after)
    {
        var lines = All(before, after);
        var shown = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[Math.Max(0, i - About)..Math.Min(lines.Count, i + About + 1)].Any(IsChange))
            {
                shown.Add(lines[i]);
            }
            else if (shown.Count == 0 || shown[^1] != "  ...")
            {
                shown.Add("  ...");
            }
        }

        return shown;
    }

    private static bool IsChange(string line) => line[0] != ' ';

    private static List<string> All(string[] before, string[] after)
    {
        // common[i, j]: the most lines, in order, that the ends from i and from j share.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j]
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add("  " + before[i++]);
                j++;
            }
            else if (i < before.Length && (j == after.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + before[i++]);
            }
            else
            {
                lines.Add("+ " + after[j++]);
            }
        }

        return lines;
    }
}
