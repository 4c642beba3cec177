using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class SuggestTests
{
    private static readonly string[] Keys = ["body", "needs", "deputies", "meeting-kinds", "at-least"];

    [Theory]
    [InlineData("bodi", "body")]
    [InlineData("boyd", "body")]
    [InlineData("Body", "body")]
    [InlineData("meeting_kinds", "meeting-kinds")]
    [InlineData("meting-kind", "meeting-kinds")]
    [InlineData("deputys", "deputies")]
    public void Nearest_small_slip_finds_the_word(string text, string expected) => Assert.Equal(expected, Suggest.Nearest(text, Keys));

    [Theory]
    [InlineData("quorum")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("b")]
    public void Nearest_other_word_finds_none(string text) => Assert.Null(Suggest.Nearest(text, Keys));

    [Fact]
    public void Nearest_very_long_word_is_not_compared() => Assert.Null(Suggest.Nearest(new('a', 81), [new('a', 82)]));

    [Fact]
    public void Nearest_of_equally_near_words_takes_the_first() => Assert.Equal("cat", Suggest.Nearest("bat", ["cat", "hat"]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_single_slips(string left, string right, int expected) => Assert.Equal(expected, Suggest.Distance(left, right));
}
