namespace Safeguarding.Rules.Tests.Calendars;

/// <summary>
/// What custom and the Banking and Financial Dealings Act 1971 give in England and Wales without proclamations: a second way to
/// the shipped data.
/// </summary>
internal static class UsualBankHolidays
{
    public static IEnumerable<DateOnly> Of(int year)
    {
        var easter = Easter(year);
        var (christmas, boxing) = (new DateOnly(year, 12, 25), new DateOnly(year, 12, 26));
        return
        [
            NextWeekday(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            Monday(new(year, 5, 1)),
            Monday(new(year, 5, 25)),
            Monday(new(year, 8, 25)),
            christmas.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new(year, 12, 27) : christmas,
            boxing.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new(year, 12, 28) : boxing,
        ];
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);

    private static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Monday(day) : day;

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms).
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var n = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
