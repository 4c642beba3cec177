using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class MonthDayTests
{
    [Theory]
    [InlineData("09-30", 9, 30)]
    [InlineData("01-01", 1, 1)]
    [InlineData("02-29", 2, 29)]
    public void Text_is_month_and_day(string text, int month, int day)
    {
        Assert.True(MonthDay.TryParse(text, out var read));
        Assert.Equal((month, day), (read.Month, read.Day));
        Assert.Equal(text, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("9-30")]
    [InlineData("30-09")]
    [InlineData("02-30")]
    [InlineData("09-31")]
    [InlineData("00-10")]
    [InlineData("2024-09-30")]
    public void Anything_else_is_not_read(string text) => Assert.False(MonthDay.TryParse(text, out _));

    [Fact]
    public void The_default_is_1_January() => Assert.Equal("01-01", default(MonthDay).ToString());

    [Fact]
    public void A_leap_day_is_the_28th_in_other_years()
    {
        var leapDay = new MonthDay(2, 29);

        Assert.Equal(new DateOnly(2024, 2, 29), leapDay.In(2024));
        Assert.Equal(new DateOnly(2025, 2, 28), leapDay.In(2025));
        Assert.Equal(new DateOnly(2100, 2, 28), leapDay.In(2100));
    }

    [Theory]
    [InlineData("2025-03-31", "2025-09-30")]
    [InlineData("2025-09-29", "2025-09-30")]
    [InlineData("2025-09-30", "2026-09-30")]
    [InlineData("2025-10-01", "2026-09-30")]
    [InlineData("9999-09-30", "9999-12-31")]
    public void The_first_after_a_day_is_never_that_day(string day, string first) =>
        Assert.Equal(DateOnly.Parse(first), new MonthDay(9, 30).FirstAfter(DateOnly.Parse(day)));

    [Fact]
    public void A_day_of_no_year_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new MonthDay(2, 30));

    [Fact]
    public void What_is_written_reads_back() =>
        Gens.Law(Gens.MonthDays, x => MonthDay.TryParse(x.ToString(), out var read) && read == x);
}
