using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

public sealed class RecordedTests
{
    private static readonly DateOnly First = Some.Day("2025-01-01");
    private static readonly DateOnly Last = Some.Day("2025-12-31");

    [Fact]
    public void List_that_nobody_set_is_not_kept() => Assert.False(new PartnershipRecords().Meetings.IsKept);

    [Fact]
    public void Lists_are_equal_where_they_hold_the_same_and_reach_as_far()
    {
        Assert.Equal(Recorded.Between(First, Last, Some.Area()), Recorded.Between(First, Last, Some.Area()));
        Assert.NotEqual(Recorded.Between(First, Last, Some.Area()), Recorded.Between(First, First, Some.Area()));
        Assert.NotEqual(Recorded.Some(Some.Area()), Recorded.Whole(Some.Area()));
        Assert.NotEqual(Recorded.Some(Some.Area("east"), Some.Area("west")), Recorded.Some(Some.Area("west"), Some.Area("east")));
    }

    [Fact]
    public void Other_items_reach_as_far() =>
        Assert.Equal(Recorded.Between(First, Last, Some.Area()), Recorded.Between<Area>(First, Last).With([Some.Area()]));

    [Fact]
    public void Range_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => Recorded.Between<Area>(Last, First));

    [Fact]
    public void Text_says_how_far_the_list_reaches()
    {
        Assert.Equal("not kept", default(Recorded<int>).ToString());
        Assert.Equal("some [1, 2]", Recorded.Some(1, 2).ToString());
        Assert.Equal("2025-01-01 to 2025-12-31 []", Recorded.Between<int>(First, Last).ToString());
        Assert.Equal("whole [1]", Recorded.Whole(1).ToString());
    }
}
