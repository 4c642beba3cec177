using FsCheck.Fluent;
using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class PeriodCalendarTests
{
    private static readonly Interval Autumn = new(new(2025, 9, 1), new(2025, 12, 19));
    private static readonly Interval Spring = new(new(2026, 1, 5), new(2026, 3, 27));
    private static readonly PeriodCalendar September = new(new MonthDay(9, 1), [Spring, Autumn]);
    private static readonly PeriodCalendar Bare = new(null, []);

    [Theory]
    [InlineData("calendar-year", "2025-01-01 to 2025-12-31")]
    [InlineData("financial-year", "2025-04-01 to 2026-03-31")]
    [InlineData("governance-year", "2025-09-01 to 2026-08-31")]
    [InlineData("half-year", "2025-07-01 to 2025-12-31")]
    [InlineData("quarter", "2025-10-01 to 2025-12-31")]
    [InlineData("month", "2025-10-01 to 2025-10-31")]
    [InlineData("term", "2025-09-01 to 2025-12-19")]
    [InlineData("1 month", "2025-10-01 to 2025-10-31")]
    [InlineData("4 months", "2025-09-01 to 2025-12-31")]
    [InlineData("12 months", "2025-09-01 to 2026-08-31")]
    public void A_day_is_in_the_period_around_it(string length, string period) =>
        Assert.Equal(period, September.PeriodOf(Texts.Each(length), new(2025, 10, 15)).ToString());

    [Theory]
    [InlineData("2025-08-31", "2024-09-01 to 2025-08-31")]
    [InlineData("2025-09-01", "2025-09-01 to 2026-08-31")]
    [InlineData("2026-08-31", "2025-09-01 to 2026-08-31")]
    [InlineData("2026-09-01", "2026-09-01 to 2027-08-31")]
    public void A_period_closes_at_the_end_of_its_last_day(string day, string period) =>
        Assert.Equal(period, September.PeriodOf(new(PeriodUnit.GovernanceYear), DateOnly.Parse(day)).ToString());

    [Theory]
    [InlineData("2025-08-31")]
    [InlineData("2025-12-20")]
    [InlineData("2026-01-04")]
    [InlineData("2026-03-28")]
    public void A_day_between_terms_is_in_no_term(string day) =>
        Assert.Null(September.PeriodOf(new(PeriodUnit.Term), DateOnly.Parse(day)));

    [Fact]
    public void Terms_come_in_order_whatever_the_order_they_are_listed_in()
    {
        Assert.Equal([Autumn, Spring], September.Periods(new(PeriodUnit.Term), new(2025, 1, 1), new(2026, 12, 31)));
        Assert.Equal([Autumn], September.Periods(new(PeriodUnit.Term), new(2025, 12, 19), new(2026, 1, 4)));
        Assert.Empty(September.Periods(new(PeriodUnit.Term), new(2025, 12, 20), new(2026, 1, 4)));
    }

    [Fact]
    public void Periods_are_whole_also_where_only_a_day_of_them_is_asked_for() =>
        Assert.Equal(
            ["2025-05-01 to 2025-08-31", "2025-09-01 to 2025-12-31"],
            September.Periods(PeriodLength.OfMonths(4), new(2025, 8, 31), new(2025, 9, 1)).Select(p => p.ToString()));

    [Fact]
    public void No_days_are_in_no_period()
    {
        foreach (var unit in new[] { PeriodUnit.Month, PeriodUnit.Term })
        {
            Assert.Empty(September.Periods(new(unit), new(2025, 10, 2), new(2025, 10, 1)));
        }
    }

    [Fact]
    public void Months_count_from_1_January_without_a_governance_year() =>
        Assert.Equal("2025-09-01 to 2025-12-31", Bare.PeriodOf(PeriodLength.OfMonths(4), new(2025, 10, 15)).ToString());

    [Theory]
    [InlineData("2025-02-27", "2024-08-31 to 2025-02-27")]
    [InlineData("2025-02-28", "2025-02-28 to 2025-08-30")]
    [InlineData("2025-08-31", "2025-08-31 to 2026-02-27")]
    [InlineData("2024-02-29", "2024-02-29 to 2024-08-30")]
    public void Months_from_the_end_of_a_month_clamp(string day, string period) =>
        Assert.Equal(
            period,
            new PeriodCalendar(new MonthDay(8, 31), []).PeriodOf(PeriodLength.OfMonths(6), DateOnly.Parse(day)).ToString());

    [Fact]
    public void A_governance_year_from_a_leap_day_clamps()
    {
        var leap = new PeriodCalendar(new MonthDay(2, 29), []);

        Assert.Equal("2023-02-28 to 2024-02-28", leap.PeriodOf(new(PeriodUnit.GovernanceYear), new(2024, 2, 28)).ToString());
        Assert.Equal("2024-02-29 to 2025-02-27", leap.PeriodOf(new(PeriodUnit.GovernanceYear), new(2024, 2, 29)).ToString());
    }

    [Fact]
    public void A_governance_year_and_terms_that_are_not_said_are_none()
    {
        foreach (var length in new PeriodLength[] { new(PeriodUnit.GovernanceYear), new(PeriodUnit.Term) })
        {
            Assert.Null(Bare.PeriodOf(length, new(2025, 1, 1)));
            Assert.Empty(Bare.Periods(length, DateOnly.MinValue, DateOnly.MaxValue));
            Assert.Null(Bare.LastWholeBefore(length, new(2025, 1, 1)));
        }
    }

    [Theory]
    [InlineData("financial-year", "2025-09-30", "2024-04-01 to 2025-03-31")]
    [InlineData("financial-year", "2025-03-31", "2023-04-01 to 2024-03-31")]
    [InlineData("financial-year", "2025-04-01", "2024-04-01 to 2025-03-31")]
    [InlineData("month", "2025-01-01", "2024-12-01 to 2024-12-31")]
    [InlineData("term", "2025-12-20", "2025-09-01 to 2025-12-19")]
    [InlineData("term", "2026-03-27", "2025-09-01 to 2025-12-19")]
    [InlineData("term", "2026-03-28", "2026-01-05 to 2026-03-27")]
    [InlineData("term", "2025-12-19", "")]
    [InlineData("calendar-year", "0001-05-01", "")]
    public void The_last_whole_period_ended_before_the_day(string length, string day, string period) =>
        Assert.Equal(period, September.LastWholeBefore(Texts.Each(length), DateOnly.Parse(day)).ToString());

    [Fact]
    public void Periods_partition_the_days() => Gens.Law(
        Calendars.And(Gens.PeriodLengths.Where(length => length.Unit != PeriodUnit.Term)).And(Gens.Days.And(Gens.Days)),
        x =>
        {
            var ((calendar, length), (a, b)) = x;
            var (from, to) = a < b ? (a, b) : (b, a);
            to = to.DayNumber - from.DayNumber > 3000 ? from.AddDays(3000) : to;
            var periods = calendar.Periods(length, from, to).ToList();
            return periods[0].Contains(from)
                && periods[^1].Contains(to)
                && periods.All(period => period is { From: not null, To: not null } && calendar.PeriodOf(length, period.First) == period)
                && periods.Zip(periods.Skip(1)).All(pair => pair.First.Last.AddDays(1) == pair.Second.First);
        });

    [Theory]
    [InlineData("term", "2025-09-01", 1)]
    [InlineData("term", "2025-12-20", 0)]
    [InlineData("month", "2025-09-01", 1)]
    public void One_day_has_the_period_that_it_is_in(string length, string day, int periods) =>
        Assert.Equal(periods, September.Periods(Texts.Each(length), Some.Day(day), Some.Day(day)).Count());

    [Fact]
    public void Terms_that_overlap_are_in_the_order_of_their_first_days_and_then_of_their_last()
    {
        var shorter = new Interval(new(2025, 9, 1), new(2025, 10, 31));
        var inside = new Interval(new(2025, 10, 1), new(2025, 10, 5));
        var calendar = new PeriodCalendar(null, [inside, Autumn, shorter]);

        Assert.Equal([shorter, Autumn, inside], calendar.Periods(new(PeriodUnit.Term), new(2025, 9, 1), new(2025, 12, 31)));
        Assert.Equal(shorter, calendar.PeriodOf(new(PeriodUnit.Term), new(2025, 10, 2)));
        Assert.Equal(Autumn, calendar.LastWholeBefore(new(PeriodUnit.Term), new(2025, 12, 31)));
    }

    [Theory]
    [InlineData("calendar-year", "9999-01-01 to 9999-12-31")]
    [InlineData("month", "9999-12-01 to 9999-12-31")]
    [InlineData("governance-year", "9999-09-01 to 9999-12-31")]
    public void The_last_period_ends_with_the_last_day_there_is(string length, string last) =>
        Assert.Equal(last, Assert.Single(September.Periods(Texts.Each(length), new(9999, 12, 15), DateOnly.MaxValue)).ToString());

    [Fact]
    public void The_last_period_but_one_ends_with_its_own_last_day() =>
        Assert.Equal("9999-11-01 to 9999-11-30", September.PeriodOf(new(PeriodUnit.Month), new(9999, 11, 15)).ToString());

    [Fact]
    public void The_last_whole_period_is_followed_by_the_one_that_is_open() => Gens.Law(
        Calendars.And(Gens.PeriodLengths.Where(length => length.Unit != PeriodUnit.Term)).And(Gens.Days),
        x =>
        {
            var ((calendar, length), day) = x;
            var open = calendar.PeriodOf(length, day)!.Value;
            return calendar.LastWholeBefore(length, day) is { } whole
                ? whole.Last < day && whole.Last.AddDays(1) == open.First
                : open.First == DateOnly.MinValue;
        });

    private static FsCheck.Gen<PeriodCalendar> Calendars => Gens.MonthDays.Select(start => new PeriodCalendar(start, []));
}
