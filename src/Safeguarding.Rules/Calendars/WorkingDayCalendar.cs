using System.Text;

namespace Safeguarding.Rules.Calendars;

/// <summary>Which days are working days: not a Saturday, a Sunday or a day listed, within the days that the data cover.</summary>
/// <remarks>
/// Neither Working Together nor the local papers define a working day; the findings name the calendar they counted by. Bank
/// holidays are data and no formula: proclamations moved or added some in 2020, 2022 and 2023.
/// </remarks>
public sealed class WorkingDayCalendar
{
    private static readonly Lazy<WorkingDayCalendar> EnglandAndWales = new(() => Load("england-and-wales"));

    private readonly ulong[] working;
    private string? canonicalText;

    internal WorkingDayCalendar(string name, Interval covers, List<int> holidays)
    {
        Name = name;
        FirstDay = covers.First;
        LastDay = covers.Last;
        var days = LastDay.DayNumber - FirstDay.DayNumber + 1;
        working = new ulong[(days + 63) / 64];
        for (var n = 0; n < days; n++)
        {
            working[n >> 6] |= IsWeekend(n) ? 0 : 1UL << n;
        }

        foreach (var dayNumber in holidays)
        {
            var n = dayNumber - FirstDay.DayNumber;
            working[n >> 6] &= ~(1UL << n);
        }
    }

    /// <summary>The names that <see cref="Shipped"/> knows.</summary>
    public static IReadOnlyList<string> ShippedNames { get; } = ["england-and-wales"];

    /// <summary>What the ruleset calls it, and the findings name.</summary>
    public string Name { get; }

    /// <summary>The first day of which it knows whether it is a working day.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of which it knows whether it is a working day.</summary>
    public DateOnly LastDay { get; }

    /// <summary>All that counting rests on, and nothing else, for a digest.</summary>
    /// <value>The name, the days covered, the weekdays listed; <see cref="Parse"/> reads it.</value>
    public string CanonicalText => canonicalText ??= Canonical();

    /// <summary>A calendar that comes with the library.</summary>
    /// <param name="name">One of <see cref="ShippedNames"/>: <c>england-and-wales</c>, for 2017 to 2027.</param>
    /// <returns><c>null</c> where there is none of that name.</returns>
    public static WorkingDayCalendar? Shipped(string name) => name == "england-and-wales" ? EnglandAndWales.Value : null;

    /// <summary>Reads a host's own calendar.</summary>
    /// <param name="name">What rulesets call it.</param>
    /// <param name="text">
    /// Rows of <c>date,name,note</c>, one a bank holiday; one row <c>2017-01-01 to 2027-12-31,covers</c> says for which days
    /// the list is whole. Blank rows, rows that begin with <c>#</c> and the row <c>date,name,note</c> are passed over.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="FormatException">A row cannot be read, or the days covered are not said once.</exception>
    public static WorkingDayCalendar Parse(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        var (covers, holidays) = CalendarText.Read(name, text);
        return new WorkingDayCalendar(name, covers, holidays);
    }

    /// <summary>Whether it is a working day; <c>null</c> for a day that the data do not cover.</summary>
    public bool? IsWorkingDay(DateOnly day)
    {
        if (day < FirstDay || day > LastDay)
        {
            return null;
        }

        var n = day.DayNumber - FirstDay.DayNumber;
        return (working[n >> 6] >> n & 1) != 0;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static WorkingDayCalendar Load(string name)
    {
        using var stream = typeof(WorkingDayCalendar).Assembly.GetManifestResourceStream($"Calendars/{name}.csv")
            ?? throw new InvalidOperationException($"the calendar `{name}` is missing from the assembly");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(name, Encoding.UTF8.GetString(bytes));
    }

    private string Canonical()
    {
        var text = new StringBuilder().Append("# ").Append(Name).Append('\n')
            .Append(new Interval(FirstDay, LastDay)).Append(",covers\n");
        for (var day = FirstDay; ; day = day.AddDays(1))
        {
            var n = day.DayNumber - FirstDay.DayNumber;
            if (!IsWeekend(n) && IsWorkingDay(day) == false)
            {
                text.Append(IsoDay.Write(day)).Append('\n');
            }

            if (day == LastDay)
            {
                return text.ToString();
            }
        }
    }

    // Day number 0 is a Monday.
    private bool IsWeekend(int n) => (FirstDay.DayNumber + n) % 7 >= 5;
}
