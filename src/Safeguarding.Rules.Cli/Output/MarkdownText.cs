using System.Text;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Texts in Markdown, so that they show as they are: whatever a record says, it makes no table, link or tag.</summary>
internal static class MarkdownText
{
    /// <summary>A text on one line, with what Markdown would read as its own escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' => escaped.Append('\\').Append(letter),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static StringBuilder Row(this StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ').Append(cell).Append(" |");
        }

        return text.Append('\n');
    }
}
