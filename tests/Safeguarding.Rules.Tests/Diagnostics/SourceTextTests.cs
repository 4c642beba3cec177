using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\n", "a|b|")]
    [InlineData("a\r\nb", "a|b")]
    [InlineData("a\rb\r\n\n", "a|b||")]
    [InlineData("", "")]
    [InlineData("\ufeffa", "a")]
    public void Line_ends_where_editors_end_it(string text, string expected)
    {
        var source = new SourceText("a.yaml", text);

        Assert.Equal(expected, string.Join('|', Enumerable.Range(1, source.Lines).Select(line => source.Line(line).ToString())));
    }

    [Fact]
    public void Line_that_is_not_there_is_empty() => Assert.Equal("", new SourceText("a.yaml", "a").Line(7).ToString());

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 2, 3)]
    public void At_counts_lines_and_columns_from_one(int index, int line, int column) =>
        Assert.Equal(new("a.yaml", line, column), new SourceText("a.yaml", "a\nbcd").At(index));
}
