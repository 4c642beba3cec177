using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("b\u043edy", "body")]
    [InlineData("\u0435\u0445\u0435\u0441", "exec")]
    [InlineData("at\u2011least", "at-least")]
    [InlineData("\uff42ody", "body")]
    [InlineData("bo\u200bdy", "body")]
    public void ToPlain_gives_the_word_that_was_meant(string strange, string plain) => Assert.Equal(plain, LookAlikes.ToPlain(strange));

    [Fact]
    public void ToPlain_letter_that_looks_like_no_other_gives_none() => Assert.Null(LookAlikes.ToPlain("b\u0f00dy"));

    [Theory]
    [InlineData("body", -1)]
    [InlineData("b\u043edy", 1)]
    public void FirstStrange_is_the_first_beyond_ASCII(string text, int expected) => Assert.Equal(expected, LookAlikes.FirstStrange(text));

    [Theory]
    [InlineData('\u00a0', true)]
    [InlineData('\u2009', true)]
    [InlineData('\u200b', true)]
    [InlineData(' ', false)]
    [InlineData('é', false)]
    public void IsStrangeBlank_knows_what_only_looks_blank(char letter, bool expected) => Assert.Equal(expected, LookAlikes.IsStrangeBlank(letter));
}
