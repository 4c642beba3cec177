using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Analysis;

public sealed class ClauseCoverageTests
{
    private const string Meets = "A-MEETS: { frequency: { body: board, at-least: 2 per calendar-year, counting: held }, strength: must, source: [T-01, T-02] }";
    private const string Sits = "A-SITS: { membership: { body: board, seats: { count: 2 } }, strength: must, source: T-02 }";

    [Fact]
    public void A_clause_that_rules_cite_is_encoded_by_them()
    {
        var clauses = Of([Meets, Sits], "T-01: { ref: p1, strength: must, says: x }", "T-02: { ref: p1, strength: must, says: x }");

        Assert.Equal(
            ["T-01 Encoded A-MEETS (test/board)", "T-02 Encoded A-MEETS (test/board), A-SITS (test/board)"],
            clauses.Select(c => $"{c.Clause.Id} {c.State} {string.Join(", ", c.Rules)}"));
    }

    [Theory]
    [InlineData("", ClauseState.Unaccounted, "SGR0220")]
    [InlineData(", recorded: remit", ClauseState.Recorded, null)]
    [InlineData(", later: no-such-thing", ClauseState.Later, null)]
    [InlineData(", later: quorum", ClauseState.Unaccounted, "SGR0221")]
    [InlineData(", later: qourum", ClauseState.Unaccounted, "SGR0202")]
    [InlineData(", rules: A-MEETS", ClauseState.Unaccounted, "SGR0224")]
    [InlineData(", rules: A-MEET", ClauseState.Unaccounted, "SGR0223")]
    public void A_clause_that_no_rule_cites_is_accounted_for_by_a_reason_alone(string fields, ClauseState state, string? code)
    {
        var clause = Of([Meets], $"T-09: {{ ref: p1, strength: must, says: x{fields} }}")[0];

        Assert.Equal(state, clause.State);
        Assert.Equal(code is null ? [] : [code], clause.Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData(", rules: [A-MEETS, A-SITS]", null)]
    [InlineData(", rules: A-SITS", "`A-MEETS` of `test/board` cites `T-02`, which does not list it")]
    [InlineData(", rules: [A-MEETS, A-SITS, A-GOES]", "`T-02` lists `A-GOES`, which is no rule of these rulesets")]
    [InlineData(", later: no-such-thing", "`T-02` says that its rule comes later, and is cited by `A-MEETS` and `A-SITS` already")]
    public void A_clause_that_rules_cite_must_say_so_where_it_says_anything(string fields, string? message)
    {
        var clause = Of([Meets, Sits], $"T-02: {{ ref: p1, strength: must, says: x{fields} }}")[0];

        Assert.Equal(message is null ? ClauseState.Encoded : ClauseState.Unaccounted, clause.State);
        Assert.Equal(message is null ? [] : [message], clause.Problems.Select(p => p.Message));
    }

    [Fact]
    public void A_deleted_rule_is_missed_also_where_another_one_cites_the_clause()
    {
        const string Clause = "T-02: { ref: p1, strength: must, says: x, rules: [A-MEETS, A-SITS] }";

        Assert.Equal(ClauseState.Encoded, Of([Meets, Sits], Clause)[0].State);
        Assert.Equal(ClauseState.Unaccounted, Of([Sits], Clause)[0].State);
        Assert.Equal(ClauseState.Unaccounted, Of([Meets], Clause)[0].State);
    }

    [Fact]
    public void A_source_that_lists_some_clauses_only_counts_in_nothing_and_must_be_right_all_the_same()
    {
        var coverage = Coverage([Meets], "whole: no\nclauses:\n  T-01: { ref: p1, strength: must, says: x }\n  T-02: { ref: p1, strength: must, says: x }\n  T-09: { ref: p1, strength: must, says: x }\n");
        var broken = Coverage([Meets], "whole: no\nclauses:\n  T-01: { ref: p1, strength: must, says: x, rules: [A-MEETS, A-GONE] }\n  T-02: { ref: p1, strength: must, says: x }\n");

        Assert.Equal([ClauseState.Encoded, ClauseState.Encoded, ClauseState.NotCited], coverage.Sources[0].Clauses.Select(c => c.State));
        Assert.All(Enum.GetValues<ClauseState>(), state => Assert.Equal(0, coverage.Count(state)));
        Assert.True(coverage.IsComplete);
        Assert.False(broken.IsComplete);
    }

    [Fact]
    public void A_clause_of_the_same_id_in_another_source_is_another_clause()
    {
        var other = Source("clauses:\n  T-01: { ref: p1, strength: must, says: x }\n", "other-terms");
        var ruleset = Ruleset([Meets], "  T-01: { ref: p1, strength: must, says: x }\n  T-02: { ref: p1, strength: must, says: x }\n");

        Assert.Equal(ClauseState.Unaccounted, ClauseCoverage.Of([ruleset], [other]).Sources[0].Clauses[0].State);
    }

    private static IReadOnlyList<CoveredClause> Of(string[] rules, params string[] clauses) =>
        [.. Coverage(rules, $"clauses:\n  {string.Join("\n  ", clauses)}\n").Sources[0].Clauses];

    private static ClauseCoverage Coverage(string[] rules, string source) => ClauseCoverage.Of(
        [Ruleset(rules, "  T-01: { ref: p1, strength: must, says: x }\n  T-02: { ref: p1, strength: must, says: x }\n")], [Source(source, "board-terms")]);

    private static SourceDocument Source(string text, string name)
    {
        var report = new Report();
        var source = SourcesReader.Read(new SourceText("terms.yaml", $"format: 1\nsource: {name}\n{text}"), report);
        Assert.Equal([], report.ToDiagnostics().Select(d => d.ToString()));
        return source!;
    }

    // The loader reads what a ruleset cites from disk.
    private static Ruleset Ruleset(string[] rules, string clauses)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "terms.yaml"), $"format: 1\nsource: board-terms\nclauses:\n{clauses}");
            var file = Path.Combine(folder.FullName, "board.yaml");
            File.WriteAllText(file, $"format: 1\nruleset: test/board\nstatus: proposal\nin-force: {{ from: 2024-01-01 }}\ncites: [terms]\nrules:\n  {string.Join("\n  ", rules)}\n");
            return new RulesetLoader().File(file).OrThrow();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
