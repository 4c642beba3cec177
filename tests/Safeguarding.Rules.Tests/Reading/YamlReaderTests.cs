using System.Text;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class YamlReaderTests
{
    [Fact]
    public void Read_gives_texts_lists_mappings_and_nothing() => Assert.Equal(
        "{ a: \"1\", b: [x, null, null], c: { d: \"null\", e: \"\" }, f: two words }".Replace("\"1\"", "1", StringComparison.Ordinal),
        CanonicalText.OnOneLine(Read("a: 1 # a comment\nb: [x, ~, ]\nc:\n  d: 'null'\n  e: \"\"\nf: two\n  words\n".Replace("~, ]", "~, null]", StringComparison.Ordinal))));

    [Fact]
    public void Read_remembers_places()
    {
        var root = (MappingNode)Read("a: 1\nlong-key:\n  - {x: yes, y: \"two words\"}\n");
        var item = (MappingNode)((ListNode)root.Find("long-key")!.Value).Items[0];

        Assert.Equal(new Span("a.yaml", 2, 1, 8), root.Find("long-key")!.KeySpan);
        Assert.Equal(new Span("a.yaml", 3, 5), item.Span);
        Assert.Equal(new Span("a.yaml", 3, 6, 1), item.Find("x")!.KeySpan);
        Assert.Equal(new Span("a.yaml", 3, 9, 3), item.Find("x")!.Value.Span);
        Assert.Equal(new Span("a.yaml", 3, 17, 11), item.Find("y")!.Value.Span);
    }

    [Theory]
    [InlineData("a: &x 1", "1:4 SGR0009 `&x` is an anchor, and anchors are not read")]
    [InlineData("a: *x", "1:4 SGR0010 `*x` is an alias, and aliases are not read")]
    [InlineData("a: !!str 1", "1:4 SGR0011 `tag:yaml.org,2002:str` is a tag, and tags are not read")]
    [InlineData("a: !x {}", "1:4 SGR0011 `!x` is a tag, and tags are not read")]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 SGR0012 `a` stands twice in this mapping")]
    [InlineData("a: 1\n---\nb: 2", "2:1 SGR0013 a second document begins here, and a file holds one")]
    [InlineData("[a]: 1", "1:1 SGR0014 the key here is a list, and keys are words")]
    [InlineData(": 1", "1:1 SGR0014 the key here is nothing, and keys are words")]
    [InlineData("", "1:1 SGR0015 this file is empty")]
    [InlineData("# nothing\n", "1:1 SGR0015 this file is empty")]
    [InlineData("a: \u0007", "1:4 SGR0016 U+0007 stands here: a character that steers the screen or the parser and cannot be seen")]
    [InlineData("a: x\u2028b: 2", "1:5 SGR0016 U+2028 stands here: a character that steers the screen or the parser and cannot be seen")]
    [InlineData("# \u202e", "1:3 SGR0016 U+202E stands here: a character that steers the screen or the parser and cannot be seen")]
    [InlineData("b\u043edy: 1", "1:1 SGR0007 `b\u043edy` holds U+043E, which is no plain letter, digit or hyphen however it looks")]
    [InlineData("a:\n  b: x\u00a0y", "2:7 SGR0005 U+00A0 stands here: it looks like a blank, or like nothing, and is a letter to YAML")]
    [InlineData("a:\u00a0b\nc: d", "1:3 SGR0005 U+00A0 stands here: it looks like a blank, or like nothing, and is a letter to YAML")]
    [InlineData("a: “b”", "1:4 SGR0006 `“` is a letter to YAML and quotes nothing")]
    [InlineData("a:\n\tb: 1", "2:1 SGR0004 a tab indents this line; nothing else in this file was checked")]
    public void Read_refuses_at_the_place(string text, string expected)
    {
        var report = new Report();
        YamlReader.Read(new SourceText("a.yaml", text), report);

        Assert.Equal([expected], report.ToDiagnostics().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code} {d.Message}"));
    }

    [Theory]
    [InlineData("a: [b\nc: d", 1)]
    [InlineData("a: \"b\nc: d", 1)]
    [InlineData("a: b: c", 1)]
    [InlineData("a:\n   b: 1\n  c: 2", 3)]
    public void Read_syntax_error_says_that_it_hides_the_rest(string text, int line)
    {
        var report = new Report();

        Assert.Null(YamlReader.Read(new SourceText("a.yaml", text), report));
        var diagnostic = Assert.Single(report.ToDiagnostics());
        Assert.Equal(Catalogue.Syntax.Code, diagnostic.Code);
        Assert.Equal(line, diagnostic.Span.Line);
        Assert.EndsWith("; nothing else in this file was checked", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_goes_on_past_what_it_refuses_and_says_the_rest_too()
    {
        var report = new Report();
        var root = (MappingNode?)YamlReader.Read(new SourceText("a.yaml", "a: *x\nb: &y 1\nb: 2\nc: !z 3\nd: 4"), report);

        Assert.Equal(["SGR0010", "SGR0009", "SGR0012", "SGR0011"], report.ToDiagnostics().Select(d => d.Code));
        Assert.Equal(["a", "b", "c", "d"], root!.Entries.Select(e => e.Key));
        Assert.IsType<RefusedNode>(root.Find("a")!.Value);
    }

    [Fact]
    public void Read_duplicate_key_shows_the_first()
    {
        var report = new Report();
        YamlReader.Read(new SourceText("a.yaml", "a: 1\na: 2"), report);

        Assert.Equal(new("a.yaml", 1, 1, 1), Assert.Single(Assert.Single(report.ToDiagnostics()).Also).Span);
    }

    [Fact]
    public void Read_letters_of_any_language_are_welcome_in_texts() => Assert.Equal(
        "Bwrdd Diogelu – Caffi’r Plant, é, 😀", ((TextNode)((MappingNode)Read("title: Bwrdd Diogelu – Caffi’r Plant, é, 😀")).Find("title")!.Value).Text);

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x61, 0x00 }, "1:1 this file is not UTF-8: it begins like UTF-16")]
    [InlineData(new byte[] { 0x61, 0x3a, 0x0a, 0x62, 0xe9, 0x0a }, "2:2 this file is not UTF-8: the byte 0xe9 belongs to no letter")]
    [InlineData(new byte[] { 0xc3 }, "1:1 this file is not UTF-8: the byte 0xc3 belongs to no letter")]
    public void Read_bytes_that_are_no_UTF_8_are_refused(byte[] bytes, string expected)
    {
        var report = new Report();

        Assert.Null(YamlReader.Read("a.yaml", bytes, report));
        Assert.Equal([expected], report.ToDiagnostics().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Message}"));
    }

    [Fact]
    public void Read_bytes_with_a_byte_order_mark_are_read() =>
        Assert.NotNull(((MappingNode?)YamlReader.Read("a.yaml", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("a: 1")], new()))?.Find("a"));

    private static Node Read(string text)
    {
        var report = new Report();
        var node = YamlReader.Read(new SourceText("a.yaml", text), report);
        Assert.Empty(report.ToDiagnostics());
        return node!;
    }
}
