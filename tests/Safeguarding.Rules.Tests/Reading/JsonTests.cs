using System.Text.Json;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly object Value = new
    {
        a = 1,
        b = "x: y # z",
        c = new object?[] { true, null, 2.5, "\u00e9 \ud83d\ude00 \"quoted\" \\ / \n" },
        d = new { e = new { }, f = Array.Empty<int>() },
        g = new string('k', 3000),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_JSON_as_serialisers_write_it(bool isIndented)
    {
        var root = Read(JsonSerializer.Serialize(Value, isIndented ? Indented : JsonSerializerOptions.Default));

        Assert.Equal("x: y # z", ((TextNode)root.Value("b")!).Text);
        var list = ((ListNode)root.Value("c")!).Items;
        Assert.Equal("true", ((TextNode)list[0]).Text);
        Assert.IsType<NullNode>(list[1]);
        Assert.Equal("é 😀 \"quoted\" \\ / \n", ((TextNode)list[3]).Text);
        Assert.Equal(3000, ((TextNode)root.Value("g")!).Text.Length);
    }

    [Theory]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\":\t[1,\t2],\n\t\"c\": {\n\t\t\"d\": true\n\t}\n}\n")]
    [InlineData("\t{\"a\":1,\t\"b\":[1,2],\"c\":{\"d\":true}}")]
    [InlineData("\r\n\t {\r\n\t\"a\"\t:\t1,\r\n\t\"b\":\r\n\t[1,\r\n\t2\r\n\t]\r\n,\"c\"\r\n\t:{\"d\":true}\r\n}")]
    public void Read_JSON_with_tabs_wherever_JSON_allows_blanks(string text) =>
        Assert.Equal("{ a: 1, b: [1, 2], c: { d: true } }", CanonicalText.OnOneLine(Read(text)));

    [Fact]
    public void Read_JSON_that_uses_escapes() => Assert.Equal("a/b é 😀", ((TextNode)Read("""{"x": "a\/b \u00e9 \ud83d\ude00"}""").Value("x")!).Text);

    private static MappingNode Read(string text)
    {
        var report = new Report();
        var node = YamlReader.Read(new SourceText("a.json", text), report);
        Assert.Equal("", DiagnosticText.Of(report.ToDiagnostics()));
        return (MappingNode)node!;
    }
}
