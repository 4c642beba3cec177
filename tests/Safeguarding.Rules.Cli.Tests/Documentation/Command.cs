namespace Safeguarding.Rules.Cli.Tests.Documentation;

/// <summary>A command of a console block, with what the page says came of it.</summary>
/// <param name="First">The line of the page, from 0, on which the output begins.</param>
/// <param name="Line">What follows the name of the tool.</param>
/// <param name="Code">The exit code: 0, or as a comment at the end says: <c># exits 1</c>.</param>
/// <param name="Shown">The output that is shown, in which a line <c>…</c> stands for any lines.</param>
internal sealed record Command(int First, string Line, int Code, IReadOnlyList<string> Shown)
{
    private const string Prompt = "$ " + Tool.Name + " ";
    private const string Exits = " # exits ";
    private const string Left = "…";

    /// <summary>The commands of a console block.</summary>
    public static IEnumerable<Command> In(Block block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            Assert.True(block.Lines[i].StartsWith(Prompt, StringComparison.Ordinal), $"a console block begins with `{Prompt}…`, and not with `{block.Lines[i]}`");
            var parts = block.Lines[i][Prompt.Length..].Split(Exits);
            var shown = block.Lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            yield return new(block.First + i + 1, parts[0], parts.Length == 1 ? 0 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), shown);
            i += shown.Count;
        }
    }

    /// <summary>Whether this is what is shown.</summary>
    public bool Shows(IReadOnlyList<string> output) => Matches([.. Shown], [.. output]);

    private static bool Matches(ReadOnlySpan<string> shown, ReadOnlySpan<string> output)
    {
        if (shown.IsEmpty)
        {
            return output.IsEmpty;
        }

        if (shown[0].Trim() != Left)
        {
            return !output.IsEmpty && shown[0] == output[0] && Matches(shown[1..], output[1..]);
        }

        for (var skipped = 0; skipped <= output.Length; skipped++)
        {
            if (Matches(shown[1..], output[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
