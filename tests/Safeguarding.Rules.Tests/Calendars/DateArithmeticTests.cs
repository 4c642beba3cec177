using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

/// <summary>The check values of semantics, "Dates", and the edges of each unit.</summary>
public sealed class DateArithmeticTests
{
    [Theory]
    [InlineData("Fri 2024-12-20", 5, "Tue 2024-12-31")]
    [InlineData("Fri 2024-12-20", 15, "Wed 2025-01-15")]
    [InlineData("Mon 2025-04-14", 5, "Wed 2025-04-23")]
    [InlineData("Mon 2025-04-14", 15, "Thu 2025-05-08")]
    [InlineData("Tue 2024-12-24", 5, "Fri 2025-01-03")]
    [InlineData("Tue 2024-12-24", 15, "Fri 2025-01-17")]
    [InlineData("Fri 2025-08-22", 5, "Mon 2025-09-01")]
    [InlineData("Thu 2025-04-10", 14, "Fri 2025-05-02")]
    [InlineData("Thu 2025-04-10", 15, "Tue 2025-05-06")]
    public void Check_values_of_working_days(string start, int days, string due) =>
        Assert.Equal(due, Weekday(After(start[4..], $"{days} working days")));

    [Fact]
    public void Five_clear_working_days_before_Friday_25_April_2025_is_Tuesday_15_April() =>
        Assert.Equal("Tue 2025-04-15", Weekday(Before("2025-04-25", "5 clear working days")));

    [Fact]
    public void Five_clear_days_before_Monday_20_January_is_Tuesday_14_January() =>
        Assert.Equal("Tue 2025-01-14", Weekday(Before("2025-01-20", "5 clear days")));

    [Theory]
    [InlineData("2024-08-31", "6 months", "2025-02-28")]
    [InlineData("2023-08-31", "6 months", "2024-02-29")]
    [InlineData("2024-02-29", "1 year", "2025-02-28")]
    [InlineData("2024-02-29", "4 years", "2028-02-29")]
    [InlineData("2025-01-31", "1 month", "2025-02-28")]
    [InlineData("2025-01-30", "1 month", "2025-02-28")]
    [InlineData("2025-02-28", "1 month", "2025-03-28")]
    [InlineData("2024-11-30", "3 months", "2025-02-28")]
    [InlineData("2024-12-20", "7 days", "2024-12-27")]
    [InlineData("2024-12-20", "2 weeks", "2025-01-03")]
    [InlineData("2024-12-21", "same day", "2024-12-21")]
    [InlineData("2025-01-14", "5 clear days", "2025-01-20")]
    [InlineData("2024-12-21", "1 working day", "2024-12-23")]
    [InlineData("2024-12-25", "1 working day", "2024-12-27")]
    [InlineData("2025-04-15", "5 clear working days", "2025-04-25")]
    [InlineData("2025-01-06", "4 clear working days", "2025-01-13")]
    public void After_a_day(string start, string duration, string due) => Assert.Equal(due, After(start, duration).ToString());

    [Theory]
    [InlineData("2025-02-28", "6 months", "2024-08-28")]
    [InlineData("2025-08-31", "6 months", "2025-02-28")]
    [InlineData("2024-02-29", "1 year", "2023-02-28")]
    [InlineData("2025-01-20", "5 days", "2025-01-15")]
    [InlineData("2025-01-20", "1 week", "2025-01-13")]
    [InlineData("2025-01-20", "same day", "2025-01-20")]
    [InlineData("2025-04-25", "5 working days", "2025-04-16")]
    [InlineData("2025-04-22", "1 working day", "2025-04-17")]
    [InlineData("2025-01-13", "5 clear working days", "2025-01-03")]
    [InlineData("2025-01-08", "2 clear working days", "2025-01-03")]
    public void Before_a_day(string end, string duration, string last) => Assert.Equal(last, Before(end, duration).ToString());

    [Theory]
    [InlineData("2025-03", "6 months", "2025-09")]
    [InlineData("2025-03", "1 year", "2026-03")]
    [InlineData("2025-02", "1 month", "2025-03-01 to 2025-03-28")]
    [InlineData("2023-02", "1 year", "2024-02-01 to 2024-02-28")]
    [InlineData("2025", "2 years", "2027")]
    [InlineData("2025", "6 months", "2025-07-01 to 2026-06-30")]
    [InlineData("2025-03", "7 days", "2025-03-08 to 2025-04-07")]
    [InlineData("2024-12", "5 working days", "2024-12-06 to 2025-01-08")]
    [InlineData("2024-12-21 to 2024-12-23", "same day", "2024-12-21 to 2024-12-23")]
    [InlineData("2024-12-21 to 2024-12-22", "1 working day", "2024-12-23")]
    [InlineData("2024-12-20 to 2024-12-20", "1 day", "2024-12-21")]
    [InlineData("2024-12-20 to 2024-12-20", "same day", "2024-12-20 to 2024-12-20")]
    [InlineData("unknown", "5 working days", "unknown")]
    [InlineData("unknown", "6 months", "unknown")]
    public void After_some_day_is_some_day(string start, string duration, string due) =>
        Assert.Equal(due, After(start, duration).ToString());

    [Theory]
    [InlineData("2027-12-30", "1 working day", "2027-12-31")]
    [InlineData("2027-12-30", "2 working days", "the calendar england-and-wales does not cover all of 2028")]
    [InlineData("2027-12-30", "300 working days", "the calendar england-and-wales does not cover all of 2028, 2029")]
    [InlineData("2028-01-10", "1 working day", "the calendar england-and-wales does not cover all of 2028")]
    [InlineData("2016-12-30", "1 working day", "the calendar england-and-wales does not cover all of 2016")]
    [InlineData("2016-12-31", "1 working day", "the calendar england-and-wales does not cover all of 2016")]
    [InlineData("2027-12-31", "1 clear working day", "the calendar england-and-wales does not cover all of 2028")]
    [InlineData("2027-12", "2 working days", "the calendar england-and-wales does not cover all of 2028")]
    [InlineData("2016-12-31 to 2028-01-01", "1 working day", "the calendar england-and-wales does not cover all of 2016, 2028")]
    [InlineData("2027-12-31", "30 days", "2028-01-30")]
    [InlineData("2016-12-31", "same day", "2016-12-31")]
    public void A_count_that_touches_a_day_outside_the_data_names_the_years(string start, string duration, string due) =>
        Assert.Equal(due, After(start, duration).ToString());

    [Theory]
    [InlineData("2017-01-04", "1 working day", "2017-01-03")]
    [InlineData("2017-01-04", "2 working days", "the calendar england-and-wales does not cover all of 2016")]
    [InlineData("2028-01-04", "1 working day", "the calendar england-and-wales does not cover all of 2028")]
    public void So_does_a_count_back(string end, string duration, string last) =>
        Assert.Equal(last, Before(end, duration).ToString());

    [Fact]
    public void Working_days_without_a_calendar_cannot_be_counted()
    {
        var due = DateArithmetic.After(When.On(2025, 1, 1), new(5, DurationUnit.WorkingDay), null);

        Assert.True(due.CannotBeCounted);
        Assert.Null(due.Calendar);
        Assert.Equal("2025-01-06", DateArithmetic.After(When.On(2025, 1, 1), new(5, DurationUnit.Day), null).ToString());
    }

    [Fact]
    public void Shift_counts_either_way()
    {
        Assert.Equal(new DateOnly(2025, 3, 1), DateArithmetic.Shift(new(2025, 2, 28), 1));
        Assert.Equal(new DateOnly(2025, 2, 28), DateArithmetic.Shift(new(2025, 3, 1), -1));
        Assert.Equal(DateOnly.MaxValue, DateArithmetic.Shift(DateOnly.MaxValue, int.MaxValue));
        Assert.Equal(DateOnly.MinValue, DateArithmetic.Shift(DateOnly.MaxValue, int.MinValue));
    }

    private static DueDate After(string start, string duration) => DateArithmetic.After(Texts.Date(start), Texts.Long(duration), Gens.England);

    private static DueDate Before(string end, string duration) => DateArithmetic.Before(Texts.Date(end), Texts.Long(duration), Gens.England);

    private static string Weekday(DueDate due) => due.Date!.Value.Earliest.ToString("ddd yyyy-MM-dd");
}
