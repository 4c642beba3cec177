using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>Each rule that ships, and each of the examples, is seen met, not met and not told by a case of the officers' own. That the cases pass is tested with them.</summary>
public sealed class EveryRuleHasCasesTests
{
    private const int FewestCases = 500;

    private static readonly Outcome[] Wanted = [Outcome.Met, Outcome.NotMet, Outcome.CannotTell];

    /// <summary>What can by its nature never come of a rule, and why. Everything else has a case.</summary>
    private static readonly Dictionary<(string Rule, Outcome Outcome), string> Never = new()
    {
        [("WT18-REPORT-COPIES", Outcome.NotMet)] = "its clauses give no time: a copy that was not sent is not yet due until it is",
        [("WT23-RESTRAINT-FINDINGS-SENT", Outcome.NotMet)] = "its clause gives no time: findings that were not sent are not yet due until they are",
        [("PCP-FOUR-A-YEAR", Outcome.Met)] = "its page does not say whether a meeting must be quorate, nor when one is",
    };

    [Fact]
    public void There_are_500_cases_and_more() =>
        Assert.InRange(OfficersCases.All.Sum(f => f.Cases.Count), FewestCases, int.MaxValue);

    [Fact]
    public void Each_rule_is_met_not_met_and_not_told_in_a_case()
    {
        var rules = RulesetLoader.ShippedNames.SelectMany(name => new RulesetLoader().Shipped(name).OrThrow().Rules)
            .Where(r => r.Versions.Any(v => v.Strength != Strength.May))
            .Select(r => (r.Id, r.Versions[0].Settings.Ruleset)).Distinct().ToList();

        HaveCases(rules, 50, Expected(OfficersCases.BesideRulesets));
    }

    [Fact]
    public void Each_rule_of_an_example_is_met_not_met_and_not_told_in_a_case()
    {
        var rules = Repository.Files("rulesets", ".rules.yaml").Order(StringComparer.Ordinal)
            .SelectMany(file => new RulesetLoader().File(Repository.Path(file.Split('/'))).OrThrow().Rules.Select(r => (r.Id, file)))
            .ToList();

        Assert.Equal(rules.Count, rules.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
        HaveCases(rules, 80, Expected(OfficersCases.OfExamples));
    }

    [Fact]
    public void A_rule_without_a_case_is_found() => Assert.Equal(
        ["B-MEETS (b): no case expects not-met, cannot-tell", "C-MEETS (c): no case expects met, not-met, cannot-tell"],
        Missing(
            [("A-MEETS", "a"), ("B-MEETS", "b"), ("C-MEETS", "c")],
            [("A-MEETS", Outcome.Met), ("A-MEETS", Outcome.NotMet), ("A-MEETS", Outcome.CannotTell), ("B-MEETS", Outcome.Met), ("B-MEETS", Outcome.NotYetDue)]));

    [Fact]
    public void What_is_said_never_to_come_of_a_rule_does_not() => Assert.Equal([], Never.Keys.Intersect(Expected(OfficersCases.All)));

    private static void HaveCases(List<(string Id, string Ruleset)> rules, int fewest, HashSet<(string Rule, Outcome Outcome)> expected)
    {
        Assert.True(rules.Count >= fewest, $"only {rules.Count} rules were looked at");
        var missing = Missing(rules, expected);
        Assert.True(missing.Count == 0, $"{missing.Count} of {rules.Count} rules lack cases:\n{string.Join('\n', missing)}");
    }

    private static List<string> Missing(IEnumerable<(string Id, string Ruleset)> rules, HashSet<(string Rule, Outcome Outcome)> expected) =>
    [
        .. from rule in rules
           let lacks = Wanted.Where(o => !expected.Contains((rule.Id, o)) && !Never.ContainsKey((rule.Id, o))).Select(ReportWords.Code).ToList()
           where lacks.Count > 0
           orderby rule.Ruleset, rule.Id
           select $"{rule.Id} ({rule.Ruleset}): no case expects {string.Join(", ", lacks)}",
    ];

    // A ruleset that stands in a file of cases has other rules, whatever their ids; those that ship and those of the examples are named.
    private static HashSet<(string Rule, Outcome Outcome)> Expected(IEnumerable<CasesDocument> files) =>
    [
        .. from file in files
           from asked in file.Cases
           where (asked.Ruleset ?? file.Ruleset)!.Name is not null
           from finding in asked.Expect
           select (finding.Rule, finding.Outcome),
    ];
}
