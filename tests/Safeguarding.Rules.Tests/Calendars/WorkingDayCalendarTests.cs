using System.Globalization;
using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar England = Gens.England;

    [Fact]
    public void The_shipped_data_cover_2017_to_2027()
    {
        Assert.Equal("england-and-wales", England.Name);
        Assert.Equal((new DateOnly(2017, 1, 1), new DateOnly(2027, 12, 31)), (England.FirstDay, England.LastDay));
        Assert.Null(England.IsWorkingDay(new(2016, 12, 30)));
        Assert.False(England.IsWorkingDay(new(2017, 1, 1)));
        Assert.True(England.IsWorkingDay(new(2027, 12, 31)));
        Assert.Null(England.IsWorkingDay(new(2028, 1, 4)));
        Assert.Null(England.IsWorkingDay(DateOnly.MinValue));
        Assert.Null(England.IsWorkingDay(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2020-05-04", true, "early May moved to VE day")]
    [InlineData("2020-05-08", false, "VE day")]
    [InlineData("2022-05-30", true, "the spring holiday moved to the Platinum Jubilee")]
    [InlineData("2022-06-02", false, "the spring holiday, moved")]
    [InlineData("2022-06-03", false, "Platinum Jubilee")]
    [InlineData("2022-09-19", false, "State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-01", false, "early May, not moved by the coronation")]
    [InlineData("2023-05-08", false, "Coronation of King Charles III")]
    [InlineData("2021-12-27", false, "Christmas Day was a Saturday")]
    [InlineData("2021-12-28", false, "Boxing Day was a Sunday")]
    [InlineData("2021-12-29", true, "the day after the substitutes")]
    [InlineData("2022-01-03", false, "New Year's Day was a Saturday")]
    [InlineData("2022-12-26", false, "Boxing Day")]
    [InlineData("2022-12-27", false, "Christmas Day was a Sunday")]
    [InlineData("2023-01-02", false, "New Year's Day was a Sunday")]
    [InlineData("2026-12-28", false, "Boxing Day was a Saturday")]
    [InlineData("2027-12-27", false, "Christmas Day is a Saturday")]
    [InlineData("2027-12-28", false, "Boxing Day is a Sunday")]
    public void The_exceptions_and_substitutes_are_data(string day, bool working, string why) =>
        Assert.True(England.IsWorkingDay(DateOnly.Parse(day)) == working, why);

    [Fact]
    public void The_shipped_data_are_the_usual_days_but_for_the_proclaimed_exceptions()
    {
        string[] moved = ["2020-05-04", "2022-05-30"];
        string[] added = ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"];
        var expected = Enumerable.Range(2017, 11).SelectMany(UsualBankHolidays.Of).Select(Iso).Except(moved).Concat(added).Order();

        var listed = England.CanonicalText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);

        Assert.Equal(expected, listed);
        Assert.Equal(91, listed.Count());
    }

    [Fact]
    public void Other_days_are_working_days_from_Monday_to_Friday()
    {
        var listed = England.CanonicalText.Split('\n').ToHashSet();
        for (var day = England.FirstDay; day <= England.LastDay; day = day.AddDays(1))
        {
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            Assert.Equal(!weekend && !listed.Contains(Iso(day)), England.IsWorkingDay(day));
        }
    }

    [Fact]
    public void Shipped_calendars_are_found_by_name_and_made_once()
    {
        Assert.All(WorkingDayCalendar.ShippedNames, name => Assert.Equal(name, WorkingDayCalendar.Shipped(name)?.Name));
        Assert.Same(England, WorkingDayCalendar.Shipped("england-and-wales"));
        Assert.Null(WorkingDayCalendar.Shipped("scotland"));
        Assert.Null(WorkingDayCalendar.Shipped(""));
    }

    [Fact]
    public void A_host_reads_its_own()
    {
        var own = WorkingDayCalendar.Parse("own", """
            # a partial year
            date,name,note
            2025-06-02,Founders' Day,"a note, with a comma"

            2025-01-01 to 2025-06-30 , covers ,
            2025-06-07
            2025-06-02,Founders' Day again
            """);

        Assert.Equal("own", own.ToString());
        Assert.Equal(new DateOnly(2025, 6, 30), own.LastDay);
        Assert.False(own.IsWorkingDay(new(2025, 6, 2)));
        Assert.True(own.IsWorkingDay(new(2025, 6, 3)));
        Assert.True(own.IsWorkingDay(new(2025, 1, 1)));
        Assert.Null(own.IsWorkingDay(new(2025, 7, 1)));
        Assert.Equal("# own\n2025-01-01 to 2025-06-30,covers\n2025-06-02\n", own.CanonicalText);
    }

    [Theory]
    [InlineData("", "does not say which days it covers")]
    [InlineData("2025-01-01,New Year's Day", "does not say which days it covers")]
    [InlineData("2025-01-01 to 2025-12-31,covers\n2025-13-01,x", "line 2")]
    [InlineData("2025-01-01 to 2025-12-31,covers\n2024-12-31,x", "lists 2024-12-31, which is outside")]
    [InlineData("2025-01-01 to 2025-12-31,covers\n0001-01-01,x", "lists 0001-01-01, which is outside")]
    [InlineData("2025-01-01 to 2025-12-31,covers\n2026-01-01 to 2026-12-31,covers", "line 2")]
    [InlineData("2025-01-01 to 2025-12-31,holidays", "line 1")]
    [InlineData("2025-01-01 to 2025-12-31", "line 1")]
    [InlineData("25/12/2025,Christmas Day", "line 1")]
    public void A_row_that_cannot_be_read_is_an_error(string text, string says)
    {
        var error = Assert.Throws<FormatException>(() => WorkingDayCalendar.Parse("own", text));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("`own`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_canonical_text_holds_all_that_counting_rests_on()
    {
        var again = WorkingDayCalendar.Parse(England.Name, England.CanonicalText);

        Assert.Equal(England.CanonicalText, again.CanonicalText);
        Gens.Law(Gens.Days, day => again.IsWorkingDay(day) == England.IsWorkingDay(day));
    }

    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("2025-03-06")]
    public void A_calendar_of_64_days_or_65_ends_where_it_says(string last)
    {
        var own = WorkingDayCalendar.Parse("own", $"2025-01-01 to {last},covers");

        Assert.NotNull(own.IsWorkingDay(Some.Day(last)));
        Assert.Null(own.IsWorkingDay(Some.Day(last).AddDays(1)));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
