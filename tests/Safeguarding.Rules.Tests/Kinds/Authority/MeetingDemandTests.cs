using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class MeetingDemandTests
{
    [Theory]
    [InlineData("meeting: m1", Outcome.Met)]
    [InlineData("meeting: none", Outcome.NotMet)]
    [InlineData("meeting: null", Outcome.CannotTell)]
    [InlineData("meeting: stranger", Outcome.CannotTell)]
    [InlineData("meeting: m1, date: 2025-01-21", Outcome.CannotTell)]
    [InlineData("meeting: m1, body: partnership-east", Outcome.CannotTell)]
    [InlineData("meeting: m1, body: null", Outcome.Met)]
    [InlineData("meeting: m2", Outcome.CannotTell)]
    public void Decision_is_taken_in_a_meeting(string decision, Outcome outcome) => Assert.Equal(
        outcome,
        Decision("in: meeting", decision, "meetings: [{id: m1, body: executive, date: 2025-01-20, status: held}, {id: m2, body: executive, date: 2025-01-20}]").Outcome);

    [Fact]
    public void Quorum_that_no_rule_states_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Decision("in: quorate-meeting", "meeting: m1", "meetings: [{id: m1, body: executive, date: 2025-01-20, status: held, attendance: [lsp-east]}]").Outcome);

    [Theory]
    [InlineData("[lsp-east, lsp-police]", "item: none", Outcome.Met)]
    [InlineData("[lsp-east]", "item: none", Outcome.NotMet)]
    [InlineData("[lsp-east, lsp-police]", "item: i1", Outcome.NotMet)]
    [InlineData("[lsp-east, lsp-police]", "item: i2", Outcome.Met)]
    [InlineData("[lsp-east, lsp-police]", "item: null", Outcome.CannotTell)]
    [InlineData("null", "item: none", Outcome.CannotTell)]
    public void Meeting_and_the_item_named_are_quorate(string attendance, string item, Outcome outcome)
    {
        var ruleset = new RulesetLoader().Text("rule.yaml", """
            format: 1
            ruleset: test/quorate
            status: adopted
            adopted-on: 2016-01-01
            in-force: {from: 2024-09-01}
            rules:
              Q: {quorum: {body: executive, needs: {count: 2}, deputies: allowed}, strength: may, source: T-01}
              R: {authority: {decisions: so, by: executive, in: quorate-meeting}, strength: must, source: T-01}
            """).OrThrow();
        var records = new RulesetLoader().RecordsText("records.yaml", $$"""
            format: 1
            recorded: 2016-01-01 to 2028-12-31
            agencies: []
            offices: [{id: lsp-east, agency: none, designation: none}, {id: lsp-police, agency: none, designation: none}]
            bodies: [{id: executive, seats: [{office: lsp-east}, {office: lsp-police}]}]
            meetings: [{id: m1, body: executive, date: 2025-01-20, status: held, attendance: {{attendance}}, items: [{id: i1, absent: [lsp-police]}, {id: i2}]}]
            decisions: [{id: d1, type: so, date: 2025-01-20, outcome: approved, body: executive, meeting: m1, {{item}}}]
            """).OrThrow();

        Assert.Equal(outcome, ruleset.Evaluate(records, Some.Day("2025-06-30")).Findings.Of("decision d1").Outcome);
    }
}
