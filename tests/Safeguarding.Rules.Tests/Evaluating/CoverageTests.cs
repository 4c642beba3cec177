using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

public sealed class CoverageTests
{
    private static readonly Recorded<string> March = Recorded.Between<string>(Some.Day("2025-03-01"), Some.Day("2025-03-31"));

    [Theory]
    [InlineData("2025-03-01", "2025-03-31", true)]
    [InlineData("2025-02-28", "2025-03-31", false)]
    [InlineData("2025-03-01", "2025-04-01", false)]
    [InlineData("2025-05-02", "2025-05-01", true)]
    [InlineData("2025-05-01", "2025-05-01", false)]
    public void A_list_speaks_about_the_days_of_its_range(string from, string to, bool covers) => Assert.Equal(covers, March.Covers(Some.Day(from), Some.Day(to)));

    [Fact]
    public void Only_a_list_with_a_range_covers_days()
    {
        Assert.False(Recorded.Whole<string>().Covers(Some.Day("2025-03-01"), Some.Day("2025-03-01")));
        Assert.False(Recorded.Some<string>().Covers(Some.Day("2025-03-01"), Some.Day("2025-03-01")));
        Assert.False(Recorded<string>.NotKept.Covers(Some.Day("2025-03-01"), Some.Day("2025-03-01")));
    }

    [Fact]
    public void The_horizon_is_the_last_day_of_the_range()
    {
        Assert.Equal(Some.Day("2025-03-31"), March.Horizon());
        Assert.Null(Recorded.Whole<string>().Horizon());
        Assert.Null(Recorded.Some<string>().Horizon());
    }

    [Theory]
    [InlineData("2025-03-31", null, "2025-03-31", true)]
    [InlineData("2025-03-31", null, "2025-04-01", false)]
    [InlineData("2025-03-31", "2025-06-01", "2025-04-01", false)]
    [InlineData(null, "2025-06-01", "2025-06-01", true)]
    [InlineData(null, "2025-06-01", "2025-06-02", false)]
    [InlineData(null, null, "2025-01-01", false)]
    public void A_whole_list_inside_another_speaks_as_far_as_that_does(string? horizon, string? latest, string to, bool covers) =>
        Assert.Equal(covers, Recorded.Whole<string>().CoversTo(Day(horizon), Day(latest), Some.Day(to)));

    [Fact]
    public void A_list_inside_another_with_a_range_speaks_to_its_end()
    {
        Assert.True(March.CoversTo(null, null, Some.Day("2025-03-31")));
        Assert.False(March.CoversTo(Some.Day("2026-01-01"), Some.Day("2026-01-01"), Some.Day("2025-04-01")));
        Assert.False(Recorded.Some<string>().CoversTo(Some.Day("2026-01-01"), null, Some.Day("2025-03-01")));
    }

    private static DateOnly? Day(string? text) => text is null ? null : Some.Day(text);
}
