using System.Text.Json.Nodes;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class ChoiceTests
{
    private static readonly Syntax<Tree> Syntax = Choice.Of<Tree>("tree", "a tree such as `{ all: [a, b] }`", "{ all: [a] }", () =>
    [
        Way.Text<Tree, string>(Words.Id, id => new Leaf { Id = id }, tree => (tree as Leaf)?.Id),
        Way.Mapping<Tree, All>("all", All.Shape.AsSyntax()),
        Way.Mapping<Tree, Not>("not", Not.Shape.AsSyntax()),
    ]);

    [Theory]
    [InlineData("a")]
    [InlineData("{ all: [a, { not: { all: [b, c] } }] }")]
    public void TryRead_reads_every_form_and_Write_writes_it(string text) =>
        Assert.Equal(text, Yaml.Write(Syntax, Yaml.Read(Syntax, text)));

    [Theory]
    [InlineData("[a]", "0104 expected a tree such as `{ all: [a, b] }`, found a list")]
    [InlineData("{ al: [a] }", "0102 `al` is no field of tree; did you mean `all`?")]
    [InlineData("{ one: [a] }", "0117 this mapping is not a tree such as `{ all: [a, b] }`: its fields are `one`")]
    [InlineData("{ all: [a], not: b }", "0118 `all` and `not` stand in one mapping, and each says what the whole mapping is")]
    [InlineData("{ all: [a], more: b }", "0101 `more` is no field of `all`")]
    [InlineData("{ not: { all: [A] } }", "0111 `A` is not a word: lower-case letters, digits and hyphens")]
    public void TryRead_says_what_is_wrong_with_one_form_only(string text, string problem) => Assert.Equal(problem, Yaml.Problem(Syntax, text));

    [Fact]
    public void Describe_of_a_choice_that_holds_itself_ends()
    {
        var schema = Schema.Of("trees", All.Shape);

        Assert.Equal("#/definitions/all", (string?)schema["allOf"]![0]!["$ref"]);
        Assert.Equal(["all", "not", "tree"], ((JsonObject)schema["definitions"]!).Select(d => d.Key));
    }

    private abstract record Tree;

    private sealed record Leaf : Tree
    {
        public required string Id { get; init; }
    }

    private sealed record All : Tree
    {
        public static readonly Shape<All> Shape = new("all", "all of them", f => new()
        {
            Of = f.Need("all", Words.ListOf(Syntax, least: 1), a => a.Of, "the parts"),
        });

        public ValueList<Tree> Of { get; init; }
    }

    private sealed record Not : Tree
    {
        public static readonly Shape<Not> Shape = new("not", "not so", f => new()
        {
            Of = f.Need("not", Syntax, n => n.Of, "what is not so"),
        });

        public required Tree Of { get; init; }
    }
}
