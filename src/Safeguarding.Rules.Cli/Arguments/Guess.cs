using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>What somebody who mistyped a word may have meant.</summary>
internal static class Guess
{
    /// <summary>The end of a message: <c>; did you mean `check`?</c>, or nothing.</summary>
    public static string Of(string text, IEnumerable<string> known) =>
        Suggest.Nearest(text, known) is { } nearest ? $"; did you mean {Quote.Text(nearest)}?" : string.Empty;
}
