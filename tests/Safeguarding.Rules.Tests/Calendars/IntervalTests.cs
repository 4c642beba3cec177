using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class IntervalTests
{
    private static readonly Interval Year = new(new(2024, 9, 1), new(2025, 8, 31));

    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", false)]
    public void Both_ends_are_inside(string day, bool inside) => Assert.Equal(inside, Year.Contains(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2024-09", Truth.True)]
    [InlineData("2025-08", Truth.True)]
    [InlineData("2024", Truth.Unknown)]
    [InlineData("2024-08-31 to 2024-09-01", Truth.Unknown)]
    [InlineData("2025-08-31 to 2025-09-01", Truth.Unknown)]
    [InlineData("2024-08", Truth.False)]
    [InlineData("2025-09", Truth.False)]
    [InlineData("unknown", Truth.Unknown)]
    public void A_date_not_known_to_the_day_is_inside_where_all_its_days_are(string when, Truth inside)
    {
        Assert.True(When.TryParse(when, out var read));
        Assert.Equal(inside, Year.Contains(read));
        Assert.Equal(inside, Dates.In(read, Year));
    }

    [Fact]
    public void The_default_is_every_day() => Assert.Equal(Truth.True, default(Interval).Contains(When.Unknown));

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Interval(new(2025, 1, 2), new(2025, 1, 1)));

    [Theory]
    [InlineData("2024-09-01 to 2025-08-31", true)]
    [InlineData("2024-09-01 to 2024-09-01", true)]
    [InlineData("2024-09-02 to 2024-09-01", false)]
    [InlineData("2024-09-01", false)]
    [InlineData("2024-9-1 to 2025-08-31", false)]
    [InlineData("2024-02-30 to 2025-08-31", false)]
    [InlineData("from 2024-09-01", false)]
    [InlineData("", false)]
    public void Text_is_two_days_in_order(string text, bool read)
    {
        Assert.Equal(read, Interval.TryParse(text, out var interval));
        Assert.Equal(read ? text : "any day", interval.ToString());
    }

    [Fact]
    public void Open_ends_are_written_in_words()
    {
        Assert.Equal("from 2024-09-01", new Interval(new(2024, 9, 1), null).ToString());
        Assert.Equal("up to 2025-08-31", new Interval(null, new(2025, 8, 31)).ToString());
    }

    [Fact]
    public void Neighbours_share_no_day()
    {
        var next = new Interval(new(2025, 9, 1), null);

        Assert.False(Year.Overlaps(next));
        Assert.Null(Year.Intersect(next));
        Assert.Equal(new Interval(new(2025, 8, 31), new(2025, 8, 31)), Year.Intersect(new(new(2025, 8, 31), null)));
    }

    [Theory]
    [InlineData("2024-08-30 to 2024-08-31", false)]
    [InlineData("2024-08-31 to 2024-09-01", true)]
    [InlineData("2025-08-31 to 2025-09-01", true)]
    [InlineData("2025-09-01 to 2025-09-02", false)]
    public void One_day_is_enough_to_overlap(string days, bool overlap)
    {
        Assert.True(Interval.TryParse(days, out var other));
        Assert.Equal(overlap, Year.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(Year));
    }

    [Theory]
    [InlineData("2024-09-01 to 2025-08-31", true)]
    [InlineData("2024-09-02 to 2025-08-30", true)]
    [InlineData("2024-08-31 to 2025-08-31", false)]
    [InlineData("2024-09-01 to 2025-09-01", false)]
    public void One_contains_another_to_the_day(string days, bool contains)
    {
        Assert.True(Interval.TryParse(days, out var other));
        Assert.Equal(contains, Year.Contains(other));
    }

    [Fact]
    public void Intersection_keeps_open_ends_open() =>
        Assert.Equal(default(Interval), default(Interval).Intersect(default));

    [Fact]
    public void Intersection_holds_the_days_of_both() => Gens.Law(
        Gens.Intervals.And(Gens.Intervals).And(Gens.Days),
        x => (x.A.A.Intersect(x.A.B)?.Contains(x.B) ?? false) == (x.A.A.Contains(x.B) && x.A.B.Contains(x.B)));

    [Fact]
    public void Overlap_is_a_day_shared() => Gens.Law(
        Gens.Intervals.And(Gens.Intervals),
        x => x.A.Overlaps(x.B) == x.A.Intersect(x.B) is not null && x.A.Overlaps(x.B) == x.B.Overlaps(x.A));

    [Fact]
    public void One_inside_another_is_its_intersection() => Gens.Law(
        Gens.Intervals.And(Gens.Intervals),
        x => x.A.Contains(x.B) == (x.A.Intersect(x.B) is { } both && both.First == x.B.First && both.Last == x.B.Last));

    [Fact]
    public void What_is_written_reads_back() => Gens.Law(
        Gens.Intervals, x => Interval.TryParse(x.ToString(), out var read) ? read == x : x.From is null || x.To is null);
}
