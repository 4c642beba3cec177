using System.Globalization;
using System.Text;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>Puts the author's text into messages.</summary>
public static class Quote
{
    private const int Longest = 60;

    /// <summary>The text in backticks, on one line, cut where it is long, so that no file can forge a message.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = text.Length > Longest ? text.AsSpan(0, Longest) : text;
        var quoted = new StringBuilder(cut.Length + 3).Append('`');
        Append(quoted, cut).Replace('`', '\'', 1, quoted.Length - 1);
        return quoted.Append(text.Length > Longest ? "…`" : "`").ToString();
    }

    /// <summary>Each text in backticks: <c>`a`, `b` or `c`</c>.</summary>
    /// <param name="texts">The texts, in the order shown.</param>
    /// <param name="link">The word before the last one.</param>
    public static string Texts(IReadOnlyList<string> texts, string link = "or")
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Join([.. texts.Select(Text)], link);
    }

    /// <summary>The texts as they are: <c>a, b or c</c>.</summary>
    public static string Join(IReadOnlyList<string> texts, string link = "or")
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Count < 2
            ? string.Concat(texts)
            : $"{string.Join(", ", texts.Take(texts.Count - 1))} {link} {texts[^1]}";
    }

    /// <summary>Adds a text on one line, without what would move or hide that which stands around it.</summary>
    internal static StringBuilder Append(StringBuilder to, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isHarmless = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
            if (isHarmless)
            {
                to.Append(rune.ToString());
            }
            else
            {
                to.Append(rune.Value == '\t' ? '→' : '?');
            }
        }

        return to;
    }
}
