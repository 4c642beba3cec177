using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>Every clause of the documents became something, and each that rules encode lists them.</summary>
public sealed class EveryClauseIsAccountedForTests
{
    private static readonly ClauseCoverage Coverage = ClauseCoverage.Of(
        RulesetLoader.ShippedNames.Select(name => new RulesetLoader().Shipped(name).OrThrow()),
        Directory.GetFiles(Repository.Path("rulesets", "sources"), "*.yaml").Select(file => SourcesReader.Read(RulesetFiles.TryRead(file, null)!, new Report())!));

    [Fact]
    public void No_clause_is_unaccounted()
    {
        var problems = Clauses().SelectMany(c => c.Problems).Select(p => p.Message).ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(248, Coverage.Count(ClauseState.Encoded) + Coverage.Count(ClauseState.Recorded));
    }

    // Without the list, a rule could be deleted and nobody would miss it where another one cites the clause too.
    [Fact]
    public void Each_encoded_clause_lists_its_rules()
    {
        var silent = Clauses().Where(c => !c.Rules.IsEmpty && c.Clause.Rules is null).Select(c => $"{c.Clause.Id}: rules: [{string.Join(", ", c.Rules.Select(r => r.Rule))}]").ToList();

        Assert.True(silent.Count == 0, $"{silent.Count} clauses do not list their rules:\n{string.Join('\n', silent)}");
    }

    private static IEnumerable<CoveredClause> Clauses() => Coverage.Sources.SelectMany(s => s.Clauses);
}
