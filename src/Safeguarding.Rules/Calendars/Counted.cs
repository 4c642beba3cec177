using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>Texts that begin with a count: a number of at most four digits, one blank, and words.</summary>
internal static class Counted
{
    private const int MostDigits = 4;

    public static bool TryRead(string text, out int count, out string words)
    {
        count = 0;
        words = "";
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 1 or > MostDigits
            || !int.TryParse(text.AsSpan(0, blank), NumberStyles.None, CultureInfo.InvariantCulture, out count))
        {
            return false;
        }

        words = text[(blank + 1)..];
        return true;
    }
}
