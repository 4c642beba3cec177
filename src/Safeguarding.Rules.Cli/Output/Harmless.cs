using System.Globalization;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Texts for people: nothing that a file says moves the cursor, changes a colour or turns the reading direction.</summary>
internal static class Harmless
{
    /// <summary>The text with <c>?</c> in place of what would; its line ends stay.</summary>
    public static string Lines(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 || text.All(letter => letter == '\n' || IsHarmless(letter))
        ? text
        : string.Concat(text.Select(letter => letter == '\n' || IsHarmless(letter) ? letter : '?'));

    private static bool IsHarmless(char letter) => !char.IsControl(letter)
        && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
