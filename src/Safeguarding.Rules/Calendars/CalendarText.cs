namespace Safeguarding.Rules.Calendars;

/// <summary>The rows of a calendar file. The names and notes in them are for people.</summary>
/// <remarks>
/// It splits strings and lists <c>int</c>, which the runtime has ready: <c>EnumerateLines</c> and sets of days made the first
/// count of a process wait for tens of milliseconds.
/// </remarks>
internal static class CalendarText
{
    public static (Interval Covers, List<int> DayNumbers) Read(string name, string text)
    {
        Interval? covers = null;
        var listed = new List<int>();
        var rows = text.Split('\n');
        for (var n = 0; n < rows.Length; n++)
        {
            var cells = rows[n].Split(',', 3);
            var first = cells[0].Trim();
            if ((first.Length == 0 && cells.Length == 1) || first.StartsWith('#') || first == "date")
            {
                continue;
            }

            if (IsoDay.TryParse(first, out var day))
            {
                listed.Add(day.DayNumber);
            }
            else if (covers is null && cells.Length > 1 && cells[1].Trim() == "covers" && Interval.TryParse(first, out var days))
            {
                covers = days;
            }
            else
            {
                throw new FormatException($"line {n + 1} of the calendar `{name}` is neither a day nor the one row of days " +
                    $"covered: `{rows[n].Trim()}`");
            }
        }

        return Checked(name, covers, listed);
    }

    private static (Interval Covers, List<int> DayNumbers) Checked(string name, Interval? covers, List<int> listed)
    {
        if (covers is not { } whole)
        {
            throw new FormatException($"the calendar `{name}` does not say which days it covers; " +
                "add a row such as `2017-01-01 to 2027-12-31,covers`");
        }

        foreach (var number in listed)
        {
            var day = DateOnly.FromDayNumber(number);
            if (!whole.Contains(day))
            {
                throw new FormatException(
                    $"the calendar `{name}` lists {IsoDay.Write(day)}, which is outside the days it covers");
            }
        }

        return (whole, listed);
    }
}
