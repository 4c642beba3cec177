using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Tests.Conditions;

public sealed class FactTests
{
    private static readonly FactWords Words = new("{0} came", "{0} did not come", "whether {0} came");
    private static readonly FactWords SameWords = new("{0} came", "{0} did not come", "whether {0} came");

    [Fact]
    public void It_is_said_asked_and_named()
    {
        var fact = new Fact(Words, "the chair");

        Assert.Equal("the chair came", fact.Says(true));
        Assert.Equal("the chair did not come", fact.Says(false));
        Assert.Equal("whether the chair came", fact.Asked);
        Assert.Equal("the chair", fact.Short);
        Assert.Equal("whether the chair came", fact.ToString());
    }

    [Fact]
    public void It_is_the_same_by_its_words_and_of_what_it_is_said()
    {
        var fact = new Fact(Words, "the chair", 2);

        Assert.True(fact.Equals(fact));
        Assert.Equal(fact, new Fact(Words, "the chair", 2));
        Assert.Equal(fact.GetHashCode(), new Fact(Words, "the chair", 2).GetHashCode());
        Assert.True(fact.Equals((object)new Fact(Words, "the chair", 2)));
        Assert.NotEqual(fact, new Fact(Words, "the chair", 3));
        Assert.NotEqual(fact, new Fact(SameWords, "the chair", 2));
        Assert.False(fact.Equals(null));
        Assert.False(fact.Equals((object)"the chair"));
    }

    [Fact]
    public void Those_said_of_different_things_are_told_apart_by_their_hash() =>
        Assert.Equal(50, Enumerable.Range(0, 50).Select(n => new Fact(Words, n).GetHashCode()).Distinct().Count());

    [Fact]
    public void Those_said_in_different_words_are_told_apart_by_their_hash() =>
        Assert.NotEqual(new Fact(Words, 1).GetHashCode(), new Fact(Words with { WhenTrue = "{0} was there" }, 1).GetHashCode());

    [Fact]
    public void Words_are_needed() => Assert.Throws<ArgumentNullException>(() => new Fact(null!, "the chair"));
}
