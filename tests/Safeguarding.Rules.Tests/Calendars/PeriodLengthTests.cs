using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class PeriodLengthTests
{
    [Theory]
    [InlineData("calendar-year", PeriodUnit.CalendarYear, 12)]
    [InlineData("financial-year", PeriodUnit.FinancialYear, 12)]
    [InlineData("governance-year", PeriodUnit.GovernanceYear, 12)]
    [InlineData("term", PeriodUnit.Term, null)]
    [InlineData("half-year", PeriodUnit.HalfYear, 6)]
    [InlineData("quarter", PeriodUnit.Quarter, 3)]
    [InlineData("month", PeriodUnit.Month, 1)]
    [InlineData("1 month", PeriodUnit.Months, 1)]
    [InlineData("4 months", PeriodUnit.Months, 4)]
    [InlineData("12 months", PeriodUnit.Months, 12)]
    public void Text_names_a_period(string text, PeriodUnit unit, int? months)
    {
        Assert.True(PeriodLength.TryParse(text, out var length, out var problem), problem);
        Assert.Equal((unit, months), (length.Unit, length.Months));
        Assert.Equal(text, length.ToString());
    }

    [Theory]
    [InlineData("5 months", "write 1, 2, 3, 4, 6 or 12 months")]
    [InlineData("0 months", "write 1, 2, 3, 4, 6 or 12 months")]
    [InlineData("24 months", "write 1, 2, 3, 4, 6 or 12 months")]
    [InlineData("year", "`calendar-year`")]
    [InlineData("2 years", "`calendar-year`")]
    [InlineData("months", "`N months`")]
    [InlineData("", "`N months`")]
    public void Anything_else_is_a_problem_that_says_what_is_allowed(string text, string says)
    {
        Assert.False(PeriodLength.TryParse(text, out _, out var problem));
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programmer_is_told_of_months_that_make_no_year()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfMonths(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodLength(PeriodUnit.Months));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodLength((PeriodUnit)99));
    }

    [Fact]
    public void What_is_written_reads_back() =>
        Gens.Law(Gens.PeriodLengths, x => PeriodLength.TryParse(x.ToString(), out var read, out _) && read == x);
}
