namespace Safeguarding.Rules.Calendars;

/// <summary>The rows of a calendar file. The names and notes in them are for people.</summary>
internal static class CalendarText
{
    public static (Interval Covers, List<DateOnly> Holidays) Read(string name, string text)
    {
        Interval? covers = null;
        var holidays = new List<DateOnly>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var row = line.Trim();
            if (row.IsEmpty || row[0] == '#' || row.StartsWith("date,"))
            {
                continue;
            }

            var comma = row.IndexOf(',');
            var first = (comma < 0 ? row : row[..comma]).TrimEnd();
            if (IsoDay.TryParse(first, out var day))
            {
                holidays.Add(day);
            }
            else if (covers is null && Interval.TryParse(first.ToString(), out var days) && IsCovers(row[(comma + 1)..]))
            {
                covers = days;
            }
            else
            {
                throw new FormatException($"line {number} of the calendar `{name}` is neither a day nor the one row of days " +
                    $"covered: `{row}`");
            }
        }

        var whole = covers ?? throw new FormatException($"the calendar `{name}` does not say which days it covers; " +
            "add a row such as `2017-01-01 to 2027-12-31,covers`");
        var outside = holidays.FindIndex(day => !whole.Contains(day));
        return outside < 0
            ? (whole, holidays)
            : throw new FormatException($"the calendar `{name}` lists {IsoDay.Write(holidays[outside])}, which is outside the " +
                "days it covers");
    }

    private static bool IsCovers(ReadOnlySpan<char> rest) =>
        (rest.IndexOf(',') is var comma && comma < 0 ? rest : rest[..comma]).Trim() is "covers";
}
