using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds;

/// <summary>A rule and records as they are written, and what comes of them.</summary>
internal static class Written
{
    private const string Everything = "2016-01-01 to 2028-12-31";

    /// <summary>The findings of one rule.</summary>
    /// <param name="rule">The kind and its fields: <c>membership: {body: executive, at-most: 5}</c>.</param>
    /// <param name="records">Lists of records.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="more">What else stands in the rule: <c>, if: {…}</c>.</param>
    /// <param name="recorded">How far the lists reach.</param>
    public static ValueList<Finding> Judge(string rule, string records, string asOf, string more = "", string recorded = Everything) =>
        Load(rule, more).Evaluate(new RulesetLoader().RecordsText("records.yaml", $"format: 1\npartnership: sussex\nrecorded: {recorded}\n{records}").OrThrow(), Some.Day(asOf)).Findings;

    /// <summary>The one finding of a subject: <c>body executive</c>.</summary>
    public static Finding Of(this ValueList<Finding> findings, string subject) => Assert.Single(findings, f => f.Subject.ToString() == subject);

    /// <summary>The subjects, in ordinal order.</summary>
    public static IEnumerable<string> Subjects(this ValueList<Finding> findings) => findings.Select(f => f.Subject.ToString()).Order(StringComparer.Ordinal);

    /// <summary>The rule in one sentence.</summary>
    public static string Describe(string rule) => Load(rule, string.Empty).Rules[0].Versions[0] is var version ? version.Kind.Describe(version) : string.Empty;

    /// <summary>What is wrong with it.</summary>
    public static IEnumerable<string> Mistakes(string rule) =>
        new RulesetLoader().Text("rule.yaml", Text(rule, string.Empty)).Diagnostics.Where(d => d.Severity == Rules.Diagnostics.Severity.Error).Select(d => d.Message);

    private static Ruleset Load(string rule, string more) => new RulesetLoader().Text("rule.yaml", Text(rule, more)).OrThrow();

    private static string Text(string rule, string more) => $$"""
        format: 1
        ruleset: test/written
        status: adopted
        adopted-on: 2016-01-01
        in-force: {from: 2024-09-01}
        governance-year: {starts: 09-01}
        calendar: england-and-wales
        rules:
          R: { {{rule}}, strength: must, source: T-01{{more}} }
        """;
}
