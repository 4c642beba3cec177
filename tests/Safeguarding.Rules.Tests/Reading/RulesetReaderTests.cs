using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class RulesetReaderTests
{
    private const string Whole =
        """
        format: 1
        ruleset: sussex/executive                # comments change nothing
        title: Sussex Safeguarding Children Executive
        status: adopted
        adopted-on: 2024-09-01
        in-force: { from: 2024-09-01, to: }
        governance-year: { starts: 09-01 }
        terms: [ { from: 2025-09-01, to: 2025-12-19 } ]
        names: { foundations: [ { name: what-works-centre, to: 2022-12-31 } ] }
        calendar: england-and-wales
        follows: [england/working-together-2023]
        cites: executive-terms
        rules:
          EXEC-QUORATE:
            quorum: { body: executive, needs: [a, b] }
            strength: must
            source: X-08
          EXEC-MEETS:
            - frequency: { body: executive, at-least: 2 per governance-year, counting: held }
              strength: should
              source: [X-22, X-23]
              in-force: { from: 2025-09-01 }
            - frequency: { body: executive, at-least: 1 per governance-year, counting: held }
              strength: should
              basis: interpretation
              because: the first year is not a whole one
              in-force: { to: 2025-08-31 }
              if: { large: yes }
              note: of the first year
              replaces: FLOOR-MEETS
        """;

    [Fact]
    public void Read_gives_what_the_file_says()
    {
        var ruleset = Rulesets.Read(Whole);

        Assert.Equal("sussex/executive", ruleset.Name);
        Assert.Equal("Sussex Safeguarding Children Executive", ruleset.Title);
        Assert.Equal(RulesetStatus.Adopted, ruleset.Status);
        Assert.Equal(Some.Day("2024-09-01"), ruleset.AdoptedOn);
        Assert.Equal(new Interval(Some.Day("2024-09-01"), null), ruleset.InForce);
        Assert.Equal(new MonthDay(9, 1), ruleset.GovernanceYearStarts);
        Assert.Equal([new(Some.Day("2025-09-01"), Some.Day("2025-12-19"))], ruleset.Terms);
        Assert.Equal([new DatedName("foundations", "what-works-centre", new(null, Some.Day("2022-12-31")))], ruleset.Names);
        Assert.Equal("england-and-wales", ruleset.CalendarName);
        Assert.Equal(["england/working-together-2023"], ruleset.Follows);
        Assert.Equal(["executive-terms"], ruleset.Cites);
        Assert.Equal(["EXEC-QUORATE", "EXEC-MEETS"], ruleset.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Read_gives_the_versions_of_a_rule_by_their_days()
    {
        var rule = Rulesets.Read(Whole).Rules[1];
        var (first, second) = (rule.Versions[0], rule.Versions[1]);

        Assert.Equal(18, rule.Span.Line);
        Assert.Equal(Basis.Interpretation, first.Basis);
        Assert.Equal("the first year is not a whole one", first.Because);
        Assert.Equal("FLOOR-MEETS", first.Replaces);
        Assert.Equal("of the first year", first.Note);
        Assert.Equal("yes", first.If["large"]);
        Assert.Equal(new Interval(Some.Day("2024-09-01"), Some.Day("2025-08-31")), first.Within(new(Some.Day("2024-09-01"), null)));
        Assert.Equal("frequency", second.Kind);
        Assert.Equal(Strength.Should, second.Strength);
        Assert.Equal(["X-22", "X-23"], second.Sources);
        Assert.Equal(new Interval(Some.Day("2025-09-01"), null), second.InForce);
        Assert.Equal(
            [(ReferenceTo.BodyKind, "executive", 19), (ReferenceTo.GovernanceYear, "2 per governance-year", 19)],
            second.References.Select(r => (r.To, r.Name, r.Span.Line)));
        Assert.Equal("executive", Assert.IsType<SampleKinds.SampleQuorum>(Rulesets.Read(Whole).Rules[0].Versions[0].Says).Body);
    }

    [Fact]
    public void Write_is_read_as_it_was_written()
    {
        var text = Rulesets.Reader.Write(Rulesets.Read(Whole));

        Assert.Equal(text, Rulesets.Reader.Write(Rulesets.Read(text)));
        Assert.DoesNotContain("#", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_is_the_same_whatever_the_order_the_style_and_the_defaults()
    {
        var one = Rulesets.With("  A:\n    strength: must\n    source: [X-1]\n    basis: stated\n    quorum: { needs: [a], body: \"board\", loss: }\n  B: { quorum: { body: b, needs: a }, strength: may, source: X-2 }");
        var other = Rulesets.With("  B:\n    quorum:\n      needs: a # who\n      body: b\n    source: X-2\n    strength: may\n  A:\n    quorum:\n      body: board\n      needs:\n        - a\n    strength: must\n    source: X-1");

        Assert.Equal(Rulesets.Reader.Write(Rulesets.Read(one)), Rulesets.Reader.Write(Rulesets.Read(other)));
    }

    [Theory]
    [InlineData("  R: { strength: must, source: X-1 }", "6:6 SGR0310 the rule here has no kind")]
    [InlineData("  R: { quorm: { body: b, needs: a }, strength: must, source: X-1 }", "6:8 SGR0311 `quorm` is no kind of rule; did you mean `quorum`?")]
    [InlineData("  R: { horoscope: { sign: lion }, strength: must, source: X-1 }", "6:8 SGR0312 `horoscope` is no kind of rule")]
    [InlineData(
        "  R: { quorum: { body: b, needs: a }, frequency: { body: b, every: 2 months }, strength: must, source: X-1 }",
        "6:39 SGR0313 the rule here is of several kinds: `quorum` and `frequency`")]
    [InlineData("  R: { quorum: { body: b, needs: a }, strength: must }", "6:6 SGR0314 this rule does not say where it comes from")]
    [InlineData("  R: { quorum: { body: b, needs: a }, strength: must, sorce: X-1 }", "6:55 SGR0102 `sorce` is no field of `quorum-rule`; did you mean `source`?")]
    [InlineData("  R: { quorum: { body: b, needs: a }, strength: must, basis: interpretation }", "6:55 SGR0315 `basis: interpretation` stands here without `because`")]
    [InlineData("  R: { quorum: { body: b, needs: a }, source: X-1 }", "6:6 SGR0103 `quorum-rule` has no `strength`: how strongly it binds")]
    [InlineData("  R: { quorum: { body: b, needs: a }, strength: might, source: X-1 }", "6:49 SGR0105 `might` is not a strength")]
    [InlineData("  \"R 1\": { quorum: { body: b, needs: a }, strength: must, source: X-1 }", "6:3 SGR0119 `R 1` is not an id: letters, digits, hyphens, underscores and full stops")]
    [InlineData("  R: []", "6:6 SGR0104 expected a rule: a kind with its fields, `strength` and `source`, or a list of them, found an empty list")]
    [InlineData("  R: must", "6:6 SGR0104 expected a rule: a kind with its fields, `strength` and `source`, found `must`")]
    public void Read_says_what_is_wrong_with_a_rule_once(string rule, string expected) => Assert.Equal([expected], Rulesets.Said(Rulesets.With(rule)));

    [Fact]
    public void Read_without_rules_is_a_ruleset_all_the_same() => Assert.Empty(Rulesets.Read(Rulesets.With("  {}")).Rules);
}
