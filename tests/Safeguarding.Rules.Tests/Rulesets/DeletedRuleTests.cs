using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>Once each clause lists its rules, no rule can go unmissed.</summary>
public sealed class DeletedRuleTests
{
    private static readonly ValueList<Ruleset> Rulesets = RulesetLoader.ShippedNames.Select(name => new RulesetLoader().Shipped(name).OrThrow()).ToValueList();

    private static readonly ValueList<SourceDocument> Sources = Directory.GetFiles(Repository.Path("rulesets", "sources"), "*.yaml")
        .Select(file => SourcesReader.Read(RulesetFiles.TryRead(file, null)!, new Report())!).ToValueList();

    [Fact]
    public void Each_deleted_rule_leaves_each_clause_that_it_cites_unaccounted()
    {
        var listed = Sources.Select(Listed).ToList();
        var rules = Rulesets.SelectMany(r => r.Rules).Where(r => r.Versions.Any(v => !v.Citations.IsEmpty)).ToList();

        Assert.True(rules.Count >= 50, $"only {rules.Count} rules were looked at");
        foreach (var deleted in rules)
        {
            var left = Rulesets.Select(r => r with { Rules = r.Rules.Where(other => !IsSame(other, deleted)).ToValueList() });
            var unaccounted = ClauseCoverage.Of(left, listed).Sources
                .SelectMany(s => s.Clauses.Where(c => c.State == ClauseState.Unaccounted)).Select(c => c.Clause.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(deleted.Versions.SelectMany(v => v.Citations), c => Assert.True(unaccounted.Contains(c.Clause), $"nobody misses {deleted.Id} at {c.Clause}"));
        }
    }

    [Fact]
    public void The_id_of_a_rule_stands_in_one_ruleset_only() => Assert.Equal([], Rulesets.SelectMany(r => r.Rules)
        .SelectMany(r => r.Versions).GroupBy(v => v.Id, v => v.Settings.Ruleset, StringComparer.Ordinal)
        .Where(g => g.Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key));

    private static SourceDocument Listed(SourceDocument source)
    {
        var covered = ClauseCoverage.Of(Rulesets, [source]).Sources[0];
        return source with { Clauses = covered.Clauses.Select(Listed).ToValueList() };
    }

    private static ClauseDocument Listed(CoveredClause covered) => covered is { Clause: { Later: null, Recorded: null, Rules: null }, Rules.IsEmpty: false }
        ? covered.Clause with { Rules = covered.Rules.Select(r => r.Rule).ToValueList() }
        : covered.Clause;

    private static bool IsSame(RuleHistory one, RuleHistory other) =>
        one.Id == other.Id && one.Versions[0].Settings.Ruleset == other.Versions[0].Settings.Ruleset;
}
