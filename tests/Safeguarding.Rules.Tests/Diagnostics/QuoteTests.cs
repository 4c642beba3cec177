using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class QuoteTests
{
    [Fact]
    public void Text_stands_in_backticks() => Assert.Equal("`body`", Quote.Text("body"));

    [Fact]
    public void Text_cannot_forge_another_line() => Assert.Equal("`a?error SGR0001 'b'?`", Quote.Text("a\nerror SGR0001 `b`\u202e"));

    [Fact]
    public void Text_of_any_language_is_shown_as_it_is() => Assert.Equal("`é 😀 ’`", Quote.Text("é 😀 ’"));

    [Fact]
    public void Text_shows_where_a_tab_is() => Assert.Equal("`a→b`", Quote.Text("a\tb"));

    [Fact]
    public void Text_that_is_long_is_cut() => Assert.Equal("`" + new string('a', 60) + "…`", Quote.Text(new('a', 500)));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("`a`", new[] { "a" })]
    [InlineData("`a` or `b`", new[] { "a", "b" })]
    [InlineData("`a`, `b` or `c`", new[] { "a", "b", "c" })]
    public void Texts_are_joined_as_in_a_sentence(string expected, string[] texts) => Assert.Equal(expected, Quote.Texts(texts));
}
