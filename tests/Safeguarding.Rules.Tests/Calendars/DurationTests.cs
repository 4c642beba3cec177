using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class DurationTests
{
    [Theory]
    [InlineData("1 day", DurationUnit.Day, 1, "1 day")]
    [InlineData("7 days", DurationUnit.Day, 7, "7 days")]
    [InlineData("1 days", DurationUnit.Day, 1, "1 day")]
    [InlineData("07 days", DurationUnit.Day, 7, "7 days")]
    [InlineData("6 weeks", DurationUnit.Week, 6, "6 weeks")]
    [InlineData("1 month", DurationUnit.Month, 1, "1 month")]
    [InlineData("2 years", DurationUnit.Year, 2, "2 years")]
    [InlineData("5 working days", DurationUnit.WorkingDay, 5, "5 working days")]
    [InlineData("1 working day", DurationUnit.WorkingDay, 1, "1 working day")]
    [InlineData("5 clear days", DurationUnit.ClearDay, 5, "5 clear days")]
    [InlineData("5 clear working days", DurationUnit.ClearWorkingDay, 5, "5 clear working days")]
    [InlineData("same day", DurationUnit.Day, 0, "same day")]
    [InlineData("0 days", DurationUnit.Day, 0, "same day")]
    [InlineData("9999 days", DurationUnit.Day, 9999, "9999 days")]
    public void Text_is_a_count_and_a_unit(string text, DurationUnit unit, int count, string canonical)
    {
        Assert.True(Duration.TryParse(text, out var duration, out var problem), problem);
        Assert.Equal((unit, count), (duration.Unit, duration.Count));
        Assert.Equal(canonical, duration.ToString());
        Assert.Equal("", problem);
    }

    [Theory]
    [InlineData("24 hours", "1 day")]
    [InlineData("1 hour", "1 day")]
    [InlineData("0 hours", "1 day")]
    [InlineData("47 hours", "1 day")]
    [InlineData("48 hours", "2 days")]
    public void Hours_are_refused_with_the_reason_and_an_interpretation(string text, string offered)
    {
        Assert.False(Duration.TryParse(text, out _, out var problem));
        Assert.Equal(
            $"`{text}` cannot be judged, because records are dated by day; as an interpretation write `{offered}`", problem);
    }

    [Theory]
    [InlineData("", "is not a duration")]
    [InlineData("day", "is not a duration")]
    [InlineData("five days", "is not a duration")]
    [InlineData("-5 days", "is not a duration")]
    [InlineData("+5 days", "is not a duration")]
    [InlineData("1.5 days", "is not a duration")]
    [InlineData("12345 days", "is not a duration")]
    [InlineData(" 5 days", "is not a duration")]
    [InlineData("5", "is not a duration")]
    [InlineData("5  days", "` days` cannot be counted")]
    [InlineData("5 Days", "`Days` cannot be counted")]
    [InlineData("2 fortnights", "`fortnights` cannot be counted")]
    [InlineData("2 clear weeks", "`clear weeks` cannot be counted")]
    [InlineData("0 weeks", "write `same day`")]
    [InlineData("0 working days", "write `same day`")]
    [InlineData("0 clear days", "write `same day`")]
    public void Anything_else_is_a_problem_that_says_so(string text, string says)
    {
        Assert.False(Duration.TryParse(text, out var duration, out var problem));
        Assert.Contains(says, problem, StringComparison.Ordinal);
        Assert.Equal(default, duration);
    }

    [Theory]
    [InlineData("same day", true, false, false)]
    [InlineData("1 day", false, false, false)]
    [InlineData("1 working day", false, false, true)]
    [InlineData("1 clear day", false, true, false)]
    [InlineData("1 clear working day", false, true, true)]
    public void Its_nature_follows_from_the_unit(string text, bool same, bool clear, bool working)
    {
        Assert.True(Duration.TryParse(text, out var duration, out _));
        Assert.Equal((same, clear, working), (duration.IsSameDay, duration.IsClear, duration.CountsWorkingDays));
    }

    [Theory]
    [InlineData(-1, DurationUnit.Day)]
    [InlineData(10000, DurationUnit.Day)]
    [InlineData(0, DurationUnit.Month)]
    [InlineData(1, (DurationUnit)99)]
    public void A_programmer_is_told_of_a_count_out_of_range(int count, DurationUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(count, unit));

    [Fact]
    public void What_is_written_reads_back() =>
        Gens.Law(Gens.Durations, x => Duration.TryParse(x.ToString(), out var read, out _) && read == x);
}
