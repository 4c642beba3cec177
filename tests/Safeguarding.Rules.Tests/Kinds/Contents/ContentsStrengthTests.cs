using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Contents;

/// <summary>A section that binds more, or less, than the rule in which it stands.</summary>
public sealed class ContentsStrengthTests
{
    private const string Missing = "documents: [{id: d1, kind: report, published: 2025-03-01, sections: [b]}]";

    [Theory]
    [InlineData("should", "[{id: a, strength: must}, b]", Strength.Must, Verdict.NotCompliant)]
    [InlineData("must", "[{id: a, strength: should}, b]", Strength.Should, Verdict.Compliant)]
    [InlineData("must", "[a, b]", Strength.Must, Verdict.NotCompliant)]
    [InlineData("may", "[{id: a, strength: must}, b]", Strength.Must, Verdict.NotCompliant)]
    [InlineData("must", "[{id: a, strength: may}, b]", null, Verdict.Compliant)]
    public void Strength_of_a_section_replaces_that_of_the_rule(string rule, string sections, Strength? strength, Verdict verdict)
    {
        var evaluation = Evaluate(rule, sections, Missing);

        Assert.Equal(strength, evaluation.Findings.SingleOrDefault(f => f.Subject.Id == "d1/a")?.Strength);
        Assert.Equal(verdict, evaluation.Verdict);
    }

    [Fact]
    public void Section_that_only_may_be_there_is_never_a_finding() =>
        Assert.Equal(["d1/a"], Evaluate("may", "[{id: a, strength: should}, b]", Missing).Findings.Select(f => f.Subject.Id));

    [Theory]
    [InlineData("should", "[{id: a, strength: must}, b]", Strength.Must)]
    [InlineData("must", "[{id: a, strength: should}, {id: b, strength: should}]", Strength.Should)]
    public void Documents_that_nobody_recorded_are_said_in_the_strongest_voice(string rule, string sections, Strength strength) =>
        Assert.Equal(strength, Assert.Single(Evaluate(rule, sections, "documents: not-kept").Findings).Strength);

    [Theory]
    [InlineData("should", "[{id: a, strength: must}]", 1)]
    [InlineData("must", "[{id: a, strength: should}]", 0)]
    public void Rule_is_a_must_where_a_section_is(string rule, string sections, int musts) =>
        Assert.Equal((musts, musts), Evaluate(rule, sections, Missing).Musts is var counted ? (counted.InForce, counted.Judged) : default);

    [Fact]
    public void Must_is_judged_by_what_binds_and_not_by_what_advises() =>
        Assert.Equal(0, Evaluate("must", "[{id: b, strength: should}, a]", "documents: [{id: d1, kind: report, published: 2025-03-01, sections: {whole: no, items: [b]}}]").Musts.Judged);

    [Theory]
    [InlineData("[{id: a, strength: must}]", false)]
    [InlineData("[a]", true)]
    public void Rule_that_never_speaks_is_warned_of(string sections, bool warned) =>
        Assert.Equal(warned, new RulesetLoader().Text("rule.yaml", Text("may", sections)).Diagnostics.Any(d => d.Message.Contains("never", StringComparison.Ordinal)));

    private static Evaluation Evaluate(string strength, string sections, string records) => new RulesetLoader().Text("rule.yaml", Text(strength, sections)).OrThrow()
        .Evaluate(new RulesetLoader().RecordsText("records.yaml", $"format: 1\npartnership: sussex\nrecorded: 2016-01-01 to 2028-12-31\n{records}").OrThrow(), Some.Day("2025-06-30"));

    private static string Text(string strength, string sections) => $$"""
        format: 1
        ruleset: test/written
        status: adopted
        adopted-on: 2016-01-01
        in-force: {from: 2024-09-01}
        rules:
          R: { contents: {document: report, sections: {{sections}}}, strength: {{strength}}, source: T-01 }
        """;
}
