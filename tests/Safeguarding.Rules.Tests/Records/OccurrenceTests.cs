using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

public sealed class OccurrenceTests
{
    [Fact]
    public void Occurrence_that_nobody_set_is_not_recorded() => Assert.True(default(Occurrence).IsNotRecorded);

    [Fact]
    public void None_has_no_date_and_is_recorded() =>
        Assert.Equal((true, false, null), (Occurrence.None.IsNone, Occurrence.None.IsNotRecorded, Occurrence.None.Date));

    [Fact]
    public void Occurrence_on_an_unknown_day_happened() => Assert.Equal(When.Unknown, Occurrence.On(When.Unknown).Date);

    [Fact]
    public void Occurrences_are_equal_where_they_say_the_same()
    {
        Assert.Equal(Some.On("2025-01"), Some.On("2025-01"));
        Assert.NotEqual(Occurrence.None, Occurrence.NotRecorded);
        Assert.NotEqual(Occurrence.On(When.Unknown), Occurrence.None);
    }

    [Fact]
    public void Text_tells_a_date_from_none_from_not_recorded() =>
        Assert.Equal("2025-01, none, not recorded", $"{Some.On("2025-01")}, {Occurrence.None}, {Occurrence.NotRecorded}");
}
