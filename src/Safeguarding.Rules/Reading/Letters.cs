using System.Globalization;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Reading;

/// <summary>Looks at the characters of a file before anything else does.</summary>
internal static class Letters
{
    /// <summary>Whether the file may be parsed.</summary>
    public static bool Check(SourceText source, Report report, ReadingLimits limits)
    {
        if (source.Text.Length > limits.MostCharacters)
        {
            report.Add(Catalogue.TooLarge.At(new(source.File, 1, 1), limits.MostCharacters.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        var isClean = true;
        for (var i = 0; i < source.Text.Length && !report.IsFull; i++)
        {
            if (IsForbidden(source.Text, i))
            {
                report.Add(Catalogue.Control.At(source.At(i), LookAlikes.Number(source.Text[i])));
                isClean = false;
            }
        }

        return isClean;
    }

    // Also the line ends of Unicode, which the parser takes for line ends and no editor does; and what turns the reading direction.
    private static bool IsForbidden(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' => true,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' => true,
        >= '\ud800' and <= '\udbff' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        >= '\udc00' and <= '\udfff' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };
}
