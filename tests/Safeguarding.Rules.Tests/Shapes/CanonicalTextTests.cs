using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class CanonicalTextTests
{
    [Fact]
    public void Of_is_block_style_with_two_spaces() => Assert.Equal(
        """
        a: 1
        b:
          - x
          - c: 2
            d:
              - y
          -
        e: {}
        f: []

        """.Replace("  -\n", "  - []\n", StringComparison.Ordinal),
        CanonicalText.Of(Node.Mapping(
            new Entry("a", Node.Text("1")),
            new Entry("b", Node.List(
                Node.Text("x"),
                Node.Mapping(new Entry("c", Node.Text("2")), new Entry("d", Node.List(Node.Text("y")))),
                Node.List())),
            new Entry("e", Node.Mapping()),
            new Entry("f", Node.List()))));

    [Fact]
    public void Of_is_read_as_it_was_written()
    {
        var inner = Node.List(Node.Mapping(new Entry("c", Node.Text("z"))));
        var node = Node.Mapping(
            new Entry("a", Node.List(Node.List(Node.Text("x"), Node.Text("y")), Node.Mapping(new Entry("b", inner)))),
            new Entry("d", Node.Mapping(new Entry("e", Node.Mapping(new Entry("f", Node.Text("g")))))));

        Assert.Equal(CanonicalText.Of(node), CanonicalText.Of(Yaml.Node(CanonicalText.Of(node))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("- a")]
    [InlineData("[a")]
    [InlineData("two\nlines")]
    [InlineData("a \"quote\" and a \\")]
    [InlineData(" a ")]
    [InlineData("*a")]
    [InlineData("&a")]
    [InlineData("!a")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a`")]
    [InlineData("'a'")]
    [InlineData("{a}")]
    [InlineData("tab\there")]
    [InlineData("é 😀 ’")]
    [InlineData("non\u00a0breaking")]
    [InlineData("plain words (and more); 1/2")]
    public void Of_any_text_is_read_as_it_was_written(string text)
    {
        var node = (MappingNode)Yaml.Node(CanonicalText.Of(Node.Mapping(new Entry("x", Node.Text(text)), new Entry("y", Node.List(Node.Text(text))))));

        Assert.Equal(text, ((TextNode)node.Find("x")!.Value).Text);
        Assert.Equal(text, ((TextNode)((ListNode)node.Find("y")!.Value).Items[0]).Text);
        Assert.Equal(text, ((TextNode)((ListNode)Yaml.Value(CanonicalText.OnOneLine(Node.List(Node.Text(text))))).Items[0]).Text);
    }
}
