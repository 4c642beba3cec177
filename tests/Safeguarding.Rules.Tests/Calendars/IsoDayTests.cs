using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class IsoDayTests
{
    [Theory]
    [InlineData("0001-01-01", 15, "0001-01-15")]
    [InlineData("9999-12-01", 15, "9999-12-15")]
    [InlineData("2024-02-01", 31, "2024-02-29")]
    [InlineData("2025-02-01", 31, "2025-02-28")]
    [InlineData("2025-12-01", 31, "2025-12-31")]
    public void A_day_of_a_month_is_that_day_or_the_last_of_the_month(string month, int day, string found) =>
        Assert.Equal(found, IsoDay.Write(IsoDay.InMonth(IsoDay.MonthNumber(Some.Day(month)), day)));

    [Fact]
    public void Beyond_the_first_and_the_last_month_there_is_the_first_or_the_last_day()
    {
        Assert.Equal(DateOnly.MinValue, IsoDay.InMonth(IsoDay.MonthNumber(DateOnly.MinValue) - 1, 15));
        Assert.Equal(DateOnly.MaxValue, IsoDay.InMonth(IsoDay.MonthNumber(DateOnly.MaxValue) + 1, 15));
    }
}
