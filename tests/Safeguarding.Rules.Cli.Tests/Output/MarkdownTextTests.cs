using System.Text;
using Safeguarding.Rules.Cli.Output;

namespace Safeguarding.Rules.Cli.Tests.Output;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("**loud** _soft_", @"\*\*loud\*\* \_soft\_")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("[link](there) & more", @"\[link\](there) &amp; more")]
    [InlineData("`code` \\|", @"\`code\` \\\|")]
    [InlineData("two\nlines\u2028three", "two lines three")]
    public void Escape_shows_a_text_as_it_is(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void Row_stands_between_pipes() => Assert.Equal("| a | b |\n", new StringBuilder().Row("a", "b").ToString());
}
