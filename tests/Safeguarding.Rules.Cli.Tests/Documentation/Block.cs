namespace Safeguarding.Rules.Cli.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="First">The line of the page, from 0, on which its content begins.</param>
/// <param name="Info">What stands behind the fence: <c>console</c>, <c>yaml write=rulesets/a.yaml</c>.</param>
/// <param name="Lines">Its content.</param>
/// <param name="Lead">The last line of prose before it.</param>
internal sealed record Block(int First, string Info, IReadOnlyList<string> Lines, string Lead)
{
    private const string Fence = "```";

    /// <summary>The file that the block changes, by a way of changing it; <c>null</c>: not in that way.</summary>
    public string? Of(string way) => Info.Split(' ').Select(word => word.Split('=', 2)).FirstOrDefault(w => w.Length == 2 && w[0] == way)?[1];

    /// <summary>The content as text.</summary>
    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>The blocks of a page.</summary>
    public static IReadOnlyList<Block> In(IReadOnlyList<string> page)
    {
        var blocks = new List<Block>();
        var lead = string.Empty;
        for (var i = 0; i < page.Count; i++)
        {
            if (!page[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                lead = page[i].Length > 0 ? page[i] : lead;
                continue;
            }

            var lines = page.Skip(i + 1).TakeWhile(line => line != Fence).ToList();
            blocks.Add(new(i + 1, page[i][Fence.Length..], lines, lead));
            i += lines.Count + 1;
        }

        return blocks;
    }
}
