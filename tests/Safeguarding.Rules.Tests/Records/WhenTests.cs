using FsCheck.Fluent;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Records;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2026-10-31", "2026-10-31", "2026-10-31", WhenPrecision.Day)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", WhenPrecision.Month)]
    [InlineData("2026", "2026-01-01", "2026-12-31", WhenPrecision.Year)]
    [InlineData("2026-05-01 to 2026-09-27", "2026-05-01", "2026-09-27", WhenPrecision.Range)]
    [InlineData("unknown", "0001-01-01", "9999-12-31", WhenPrecision.Unknown)]
    public void Date_is_read_as_it_is_written(string text, string earliest, string latest, WhenPrecision precision)
    {
        Assert.True(When.TryParse(text, out var when));

        Assert.Equal((Some.Day(earliest), Some.Day(latest), precision), (when.Earliest, when.Latest, when.Precision));
        Assert.Equal(text, when.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("31-10-2026")]
    [InlineData("2026-09-27 to 2026-05-01")]
    [InlineData("2026-05 to 2026-09")]
    [InlineData("Unknown")]
    public void Text_that_is_no_date_is_not_read(string text) => Assert.False(When.TryParse(text, out _));

    [Fact]
    public void Date_reads_what_it_writes() => Law.Holds(
        RecordGenerators.Date, when => When.TryParse(when.ToString(), out var read) && read == when);

    [Theory]
    [InlineData("2025-06", "2025-01-01", "2025-06-15", "2025-06-01 to 2025-06-15")]
    [InlineData("2025-06", "2025-06-10", "2025-06-15", "2025-06-10 to 2025-06-15")]
    [InlineData("2025-06", "2025-06-01", "2025-06-30", "2025-06")]
    [InlineData("unknown", "2025-06-10", "2025-06-15", "2025-06-10 to 2025-06-15")]
    [InlineData("2025-06", "2025-07-01", "2025-07-31", "2025-06")]
    [InlineData("2025-06-20", "2025-06-01", "2025-06-15", "2025-06-20")]
    [InlineData("2025-06", "2025-06-15", "2025-06-10", "2025-06")]
    public void Date_within_days_is_as_narrow_as_they_allow(string when, string first, string last, string within) =>
        Assert.Equal(Some.When(within), Some.When(when).Within(Some.Day(first), Some.Day(last)));

    [Fact]
    public void Date_within_days_never_grows() => Law.Holds(
        from when in RecordGenerators.Date
        from first in RecordGenerators.AsOf
        from days in Gen.Choose(-10, 60)
        select (when, first, last: first.AddDays(days)),
        x => x.when.Within(x.first, x.last) is var within && x.when.Earliest <= within.Earliest && within.Latest <= x.when.Latest
            && within.Within(x.first, x.last) == within);

    [Fact]
    public void Date_that_nobody_set_is_unknown() => Assert.Equal(When.Unknown, default);

    [Fact]
    public void Range_of_one_day_is_known_to_the_day_and_written_otherwise()
    {
        Assert.True(Some.When("2025-06-10 to 2025-06-10").IsDay);
        Assert.NotEqual(Some.When("2025-06-10"), Some.When("2025-06-10 to 2025-06-10"));
    }

    [Fact]
    public void Range_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => When.Between(Some.Day("2025-06-10"), Some.Day("2025-06-09")));
}
