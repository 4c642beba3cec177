using System.Globalization;
using System.Text;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>Characters that look like others: a Cyrillic <c>о</c>, a non-breaking space, a curly quote.</summary>
public static class LookAlikes
{
    private const string Strange = "аеорсухіјѕһԁԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινρ‐‑‒–—―−АВЕКМНОРСТУХЅІЈ";
    private const string Plain = "aeopcyxijshdqwgABEZHIKMNOPTYXaoivp-------ABEKMHOPCTYXSIJ";

    /// <summary>Whether the character is a blank to the eye and none to YAML.</summary>
    public static bool IsStrangeBlank(char letter) =>
        letter is '\u00a0' or '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u180e'
        || (letter > '\u00a0' && char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator);

    /// <summary>Whether the character is a quote that word processors put in place of <c>"</c> and <c>'</c>.</summary>
    public static bool IsCurlyQuote(char letter) => letter is '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '«' or '»' or '`' or '´';

    /// <summary>The first character that is not of ASCII.</summary>
    /// <returns>Its index, or -1.</returns>
    public static int FirstStrange(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text with each character replaced by the plain one that it looks like; <c>null</c> where one looks like none.</summary>
    public static string? ToPlain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var index = Strange.IndexOf(letter, StringComparison.Ordinal);
            if (char.IsAscii(letter))
            {
                plain.Append(letter);
            }
            else if (index >= 0)
            {
                plain.Append(Plain[index]);
            }
            else if (letter is >= '\uff01' and <= '\uff5e')
            {
                // The full-width forms stand in the order of ASCII.
                plain.Append((char)(letter - 0xfee0));
            }
            else if (!IsStrangeBlank(letter))
            {
                return null;
            }
        }

        return plain.ToString();
    }

    /// <summary>The number of a character, as Unicode writes it.</summary>
    public static string Number(char letter) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");
}
