using FsCheck.Fluent;
using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class CountPerPeriodTests
{
    [Theory]
    [InlineData("2 per governance-year", 2, PeriodUnit.GovernanceYear)]
    [InlineData("1 per 4 months", 1, PeriodUnit.Months)]
    public void Text_is_a_count_and_a_period(string text, int count, PeriodUnit unit)
    {
        Assert.True(CountPerPeriod.TryParse(text, out var read, out var problem), problem);
        Assert.Equal((count, unit), (read.Count, read.Period.Unit));
        Assert.Equal(text, read.ToString());
    }

    [Theory]
    [InlineData("2", "is not a count per period")]
    [InlineData("two per term", "is not a count per period")]
    [InlineData("2 a term", "is not a count per period")]
    [InlineData("0 per term", "the least count is 1")]
    [InlineData("2 per year", "`year` is not a period")]
    [InlineData("2 per 5 months", "whole periods")]
    public void Anything_else_is_a_problem_that_says_so(string text, string says)
    {
        Assert.False(CountPerPeriod.TryParse(text, out _, out var problem));
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void None_per_period_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountPerPeriod(0, default));

    [Fact]
    public void What_is_written_reads_back() => Gens.Law(
        Gen.Choose(1, 9999).And(Gens.PeriodLengths).Select(x => new CountPerPeriod(x.A, x.B)),
        x => CountPerPeriod.TryParse(x.ToString(), out var read, out _) && read == x);
}
