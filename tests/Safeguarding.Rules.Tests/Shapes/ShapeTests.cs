using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class ShapeTests
{
    private enum Deputies
    {
        Allowed,
        NotAllowed,
    }

    private static readonly Shape<Sample> Shape = new("quorum", "who must be there", f =>
    {
        f.NotBoth("least", "most");
        f.Needs("deputies", "least");
        f.Check(s => s.Least is null || s.Kinds.Count <= s.Least, "kinds", "there are more kinds than `least`", "raise `least`");
        return new()
        {
            Body = f.Need("body", Words.Id, s => s.Body, "the body whose meetings are judged"),
            Needs = f.Need("needs", Words.Ids, s => s.Needs, "who must be there"),
            Deputies = f.NotStated("deputies", Words.OneOf<Deputies>("a way to count deputies"), s => s.Deputies, "whether deputies count"),
            Chair = f.May("chair", Words.Id, s => s.Chair, "the chair"),
            Least = f.May("least", Words.Whole(), s => s.Least, "how many at least"),
            Most = f.May("most", Words.Whole(), s => s.Most, "how many at most"),
            Kinds = f.Default("kinds", Words.Ids, [], s => s.Kinds, "the kinds of meeting judged"),
        };
    });

    [Fact]
    public void TryRead_reads_every_field()
    {
        Assert.True(Shape.TryRead(Yaml.Node("body: board\nneeds: [a, b]\ndeputies: not-allowed\nleast: 3\nkinds: x"), new(), out var sample));
        Assert.Equal(
            new() { Body = "board", Needs = ["a", "b"], Deputies = Deputies.NotAllowed, Least = 3, Kinds = ["x"] },
            sample);
    }

    [Fact]
    public void TryRead_empty_value_is_as_if_left_out()
    {
        Assert.True(Shape.TryRead(Yaml.Node("body: board\nneeds: a\ndeputies:\nleast: ~\nchair: null\nkinds:"), new(), out var sample));
        Assert.Equal(new() { Body = "board", Needs = ["a"] }, sample);
    }

    [Fact]
    public void TryRead_missing_and_mistyped_key_is_one_diagnostic() => Assert.Equal(
        ["2:1 SGR0102 `bodi` is no field of `quorum`; did you mean `body`?"],
        Problems("needs: a\nbodi: board"));

    [Fact]
    public void TryRead_says_everything_at_once() => Assert.Equal(
        [
            "1:1 SGR0103 `quorum` has no `body`: the body whose meetings are judged",
            "1:8 SGR0111 `A` is not a word: lower-case letters, digits and hyphens",
            "2:8 SGR0104 expected a whole number, found `many`",
            "3:1 SGR0101 `colour` is no field of `quorum`",
            "4:1 SGR0102 `kind` is no field of `quorum`; did you mean `kinds`?",
        ],
        Problems("needs: A\nleast: many\ncolour: red\nkind: a"));

    [Fact]
    public void TryRead_looks_across_fields()
    {
        Assert.Equal(["3:1 SGR0112 `quorum` says `least` and `most`, of which only one may stand"], Problems("body: a\nleast: 1\nmost: 2\nneeds: a"));
        Assert.Equal(["3:1 SGR0114 `deputies` means nothing without `least`"], Problems("body: a\nneeds: a\ndeputies: allowed"));
        Assert.Equal(["4:1 SGR0115 there are more kinds than `least`"], Problems("body: a\nneeds: a\nleast: 1\nkinds: [a, b]"));
    }

    [Theory]
    [InlineData("{}", "1:4 SGR0113 `choice` says none of `one` or `other`")]
    [InlineData("{one: 1, other: 2}", "1:13 SGR0112 `choice` says `one` and `other`, of which only one may stand")]
    [InlineData("{ones: 1}", "1:5 SGR0102 `ones` is no field of `choice`; did you mean `one`?")]
    public void OneOf_wants_exactly_one(string text, string problem)
    {
        var shape = new Shape<Sample>("choice", "a choice", f =>
        {
            f.OneOf("one", "other");
            return new()
            {
                Body = "x",
                Least = f.May("one", Words.Whole(), s => s.Least, "one"),
                Most = f.May("other", Words.Whole(), s => s.Most, "the other"),
            };
        });
        var report = new Report();

        Assert.False(shape.TryRead(Yaml.Value(text), report, out _));
        Assert.Equal([problem], Lines(report));
        Assert.Equal("{ one: 1 }", shape.Example);
    }

    [Theory]
    [InlineData("word", "1:4 SGR0104 expected a mapping: who must be there, found `word`")]
    [InlineData("[a]", "1:4 SGR0104 expected a mapping: who must be there, found a list")]
    public void TryRead_of_no_mapping_is_refused(string text, string problem)
    {
        var report = new Report();

        Assert.False(Shape.TryRead(Yaml.Value(text), report, out _));
        Assert.Equal([problem], Lines(report));
    }

    [Fact]
    public void TryRead_of_what_the_reader_refused_says_no_more()
    {
        var report = new Report();
        var refused = new MappingNode([new("body", new RefusedNode(default)), new("needs", new RefusedNode(default))], default);

        Assert.False(Shape.TryRead(refused, report, out _));
        Assert.Empty(report.ToDiagnostics());
    }

    [Fact]
    public void Write_is_in_the_declared_order_without_defaults()
    {
        var sample = new Sample { Body = "board", Needs = ["a", "b"], Most = 2, Deputies = Deputies.Allowed };

        Assert.Equal("{ body: board, needs: [a, b], deputies: allowed, most: 2 }", CanonicalText.OnOneLine(Shape.Write(sample)));
        Assert.Equal(
            CanonicalText.Of(Shape.Write(sample)),
            CanonicalText.Of(((IShape)Shape).Write(sample)));
    }

    [Fact]
    public void Fields_tell_what_leaving_out_means()
    {
        Assert.Equal(
            ["body Need", "needs Need", "deputies NotStated", "chair May", "least May", "most May", "kinds Default []"],
            Shape.Fields.Select(field => $"{field.Key} {field.Mark} {field.Default}".TrimEnd()));
        Assert.Equal("{ body: executive, needs: executive }", Shape.Example);
    }

    private static IEnumerable<string> Problems(string text)
    {
        var report = new Report();
        Assert.False(Shape.TryRead(Yaml.Node(text, report), report, out _));
        return Lines(report);
    }

    private static IEnumerable<string> Lines(Report report) =>
        report.ToDiagnostics().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code} {d.Message}");

    private sealed record Sample
    {
        public required string Body { get; init; }

        public ValueList<string> Needs { get; init; }

        public Deputies? Deputies { get; init; }

        public string? Chair { get; init; }

        public int? Least { get; init; }

        public int? Most { get; init; }

        public ValueList<string> Kinds { get; init; }
    }
}
