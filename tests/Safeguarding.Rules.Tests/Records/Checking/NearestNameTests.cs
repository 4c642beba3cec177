using Safeguarding.Rules.Records.Checking;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("executive", "executive", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("dcs-east", "dcs-eats", 1)]
    [InlineData("executive", "executve", 1)]
    [InlineData("board", "bored", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_letters_added_dropped_changed_or_swapped(string left, string right, int distance)
    {
        Assert.Equal(distance, NearestName.Distance(left, right));
        Assert.Equal(distance, NearestName.Distance(right, left));
    }

    [Theory]
    [InlineData("executve", "executive")]
    [InlineData("borad", "board")]
    [InlineData("m9", "m1")]
    [InlineData("scrutiny-panel", null)]
    [InlineData("x", null)]
    public void Nearest_is_found_within_one_mistake_for_three_letters(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.To(name, ["m2", "m1", "board", "executive"]));

    [Fact]
    public void Nearest_of_a_long_name_is_at_most_four_mistakes_away()
    {
        var name = new string('a', 60);

        Assert.Equal(name + "bbbb", NearestName.To(name, [name + "bbbbb", name + "bbbb"]));
        Assert.Null(NearestName.To(name, [name + "bbbbb"]));
    }
}
