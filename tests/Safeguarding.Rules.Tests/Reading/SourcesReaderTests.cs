using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class SourcesReaderTests
{
    private const string Text =
        """
        format: 1
        source: executive-terms
        title: Terms of reference of the executive
        published: 2024-09
        checked: 2026-11-22
        status: adopted
        clauses:
          X-08: { ref: p2, strength: is, says: the chair rotates every two years }
          X-02: { ref: p1, strength: must-not, says: "partners hold their agencies to account", recorded: judgement }
          X-03: { ref: p1, strength: should, says: a report each year, later: contents }
        """;

    [Fact]
    public void Read_gives_what_the_file_says()
    {
        var source = Read(Text)!;

        Assert.Equal("executive-terms", source.Name);
        Assert.Equal(When.InMonth(2024, 9), source.Published);
        Assert.Equal(Some.Day("2026-11-22"), source.Checked);
        Assert.Equal(
            ["X-08 Is p2  ", "X-02 MustNot p1 judgement ", "X-03 Should p1  contents"],
            source.Clauses.Select(c => $"{c.Id} {c.Strength} {c.Ref} {c.Recorded} {c.Later}"));
        Assert.Equal(new("s.yaml", 8, 3, 4), source.Clauses[0].Span);
    }

    [Fact]
    public void A_source_is_whole_and_its_rules_are_not_listed_unless_it_says_so()
    {
        var said = Read("format: 1\nsource: a\nwhole: no\nclauses:\n  X-1: { ref: p1, strength: must, says: x, rules: [A-RULE, B-RULE] }\n  X-2: { ref: p1, strength: must, says: x, rules: A-RULE }\n")!;
        var unsaid = Read(Text)!;

        Assert.False(said.IsWhole);
        Assert.Equal(["A-RULE, B-RULE", "A-RULE"], said.Clauses.Select(c => string.Join(", ", c.Rules!.Value)));
        Assert.True(unsaid.IsWhole);
        Assert.All(unsaid.Clauses, c => Assert.Null(c.Rules));
        Assert.Equal(said.Clauses.Select(c => c.Rules), Read(SourcesReader.Write(said))!.Clauses.Select(c => c.Rules));
    }

    [Theory]
    [InlineData("recorded: remit, rules: [A-RULE]", "SGR0112")]
    [InlineData("later: contents, rules: [A-RULE]", "SGR0112")]
    [InlineData("rules: []", "SGR0104")]
    [InlineData("rules: [a rule]", "SGR0119")]
    public void A_list_of_rules_that_cannot_be_is_said(string fields, string code)
    {
        var report = new Report();

        Assert.Null(SourcesReader.Read(new SourceText("s.yaml", $"format: 1\nsource: a\nclauses:\n  X-1: {{ ref: p1, strength: is, says: x, {fields} }}\n"), report));
        Assert.Equal([code], report.ToDiagnostics().Select(d => d.Code));
    }

    [Fact]
    public void Write_is_read_as_it_was_written() => Assert.Equal(
        SourcesReader.Write(Read(Text)!), SourcesReader.Write(Read(SourcesReader.Write(Read(Text)!))!));

    [Fact]
    public void Read_says_everything_that_is_wrong()
    {
        var report = new Report();
        const string Wrong = "format: 1\nsource: a\nclauses:\n  X-1: { ref: p1, strength: shall, say: x }\n  X-2: { ref: p1, strength: is, says: x, recorded: remit, later: quorum }\n";

        Assert.Null(SourcesReader.Read(new SourceText("s.yaml", Wrong), report));
        Assert.Equal(
            ["4:29 SGR0105", "4:36 SGR0102", "5:59 SGR0112"],
            report.ToDiagnostics().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code}"));
    }

    private static SourceDocument? Read(string text) => SourcesReader.Read(new SourceText("s.yaml", text), new());
}
