using Safeguarding.Rules.Conditions;
using static Safeguarding.Rules.Tests.Selectors.Asked;

namespace Safeguarding.Rules.Tests.Selectors;

public sealed class GatheringTests
{
    [Theory]
    [InlineData("a", Truth.True, Truth.True)]
    [InlineData("b", Truth.Unknown, Truth.Unknown)]
    [InlineData("c", Truth.False, Truth.Unknown)]
    [InlineData("away", Truth.False, Truth.False)]
    public void An_office_is_there_for_sure_perhaps_or_where_others_may_be(string office, Truth alone, Truth withOthers)
    {
        var there = Those("a", "b?");

        Assert.Equal(alone, there.For(office).Truth);
        Assert.Equal(withOthers, (there.AndPerhapsOthers() with { Absent = ["away"] }).For(office).Truth);
    }

    [Fact]
    public void Whoever_may_be_there_may_be_among_the_others_as_well()
    {
        Assert.Equal(2, Those("b?").AndPerhapsOthers().For("b").FactsNeeded().Count);
        Assert.Equal("c is not there", Those("a").For("c").Reason());
    }

    [Fact]
    public void Of_two_who_stand_for_it_one_is_enough() => Assert.Equal(
        Truth.True, (Those("a") with { Stands = [Stand("x", "a", Truth.Unknown), Stand("y", "a")] }).For("a").Truth);
}
