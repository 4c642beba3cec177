using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class DecisionJudgementTests
{
    private const string Case = "cases: [{id: c1, kind: incident, area: east, events: [{event: notified, date: 2025-01-06}, {event: sent, date: 2025-01-24}]}]";

    [Theory]
    [InlineData("by: executive", "", Outcome.Met)]
    [InlineData("by: partnership", "", Outcome.NotMet)]
    [InlineData("by: [partnership, executive]", "", Outcome.Met)]
    [InlineData("by: executive", "body: null", Outcome.CannotTell)]
    [InlineData("by: executive", "body: none", Outcome.NotMet)]
    [InlineData("by: executive", "body: stranger", Outcome.CannotTell)]
    [InlineData("by: executive", "agency: police", Outcome.NotMet)]
    [InlineData("by: executive", "body: executive, agency: police", Outcome.CannotTell)]
    [InlineData("by-agency: police", "agency: police", Outcome.Met)]
    [InlineData("by-agency: police", "agency: east-council", Outcome.NotMet)]
    [InlineData("by-agency: any", "agency: east-council", Outcome.Met)]
    [InlineData("by-agency: any", "agency: stranger", Outcome.CannotTell)]
    [InlineData("by-agency: any", "", Outcome.NotMet)]
    [InlineData("by: executive, by-agency: police", "agency: police", Outcome.Met)]
    [InlineData("forbidden-to: executive", "", Outcome.NotMet)]
    [InlineData("forbidden-to: executive", "body: partnership-east", Outcome.Met)]
    [InlineData("forbidden-to: executive", "agency: police", Outcome.Met)]
    [InlineData("forbidden-to: executive", "body: null", Outcome.CannotTell)]
    public void Body_or_agency_named_must_have_decided(string rule, string decision, Outcome outcome) =>
        Assert.Equal(outcome, Decision(rule, decision).Outcome);

    [Theory]
    [InlineData("body: partnership-east, case: c1", "east", Outcome.Met)]
    [InlineData("body: partnership-west, case: c1", "east", Outcome.NotMet)]
    [InlineData("body: partnership-west, case: c1", "none", Outcome.Met)]
    [InlineData("body: partnership-west, case: c1", "null", Outcome.CannotTell)]
    [InlineData("body: partnership-west, case: stranger", "east", Outcome.CannotTell)]
    [InlineData("body: partnership-west", "east", Outcome.CannotTell)]
    [InlineData("body: partnership-west, case: none, document: none, concern: none, appointment: none", "east", Outcome.Met)]
    public void Body_shares_the_area_of_what_it_decides_about(string decision, string area, Outcome outcome) =>
        Assert.Equal(outcome, Decision("by: partnership, area: same", decision, $"cases: [{{id: c1, area: {area}, events: []}}]").Outcome);

    [Theory]
    [InlineData("by: [executive, partnership], area: same", "case: stranger", Outcome.Met)]
    [InlineData("by: [executive, partnership], area: same", "body: partnership-east, case: stranger", Outcome.CannotTell)]
    [InlineData("by: executive, before: sent", "case: stranger", Outcome.CannotTell)]
    [InlineData("by: executive, before: sent", "appointment: stranger", Outcome.Met)]
    [InlineData("by: executive, before: sent", "case: none, document: none, concern: none", Outcome.Met)]
    [InlineData("by: executive, before: sent", "document: none, concern: none", Outcome.CannotTell)]
    [InlineData("by: executive, before: sent, required-for: {case: incident, with: notified}", "case: none, concern: stranger", Outcome.CannotTell)]
    public void What_is_decided_about_may_be_unknown_where_it_does_not_matter(string rule, string decision, Outcome outcome) =>
        Assert.Equal(outcome, Decision(rule, decision).Outcome);

    [Theory]
    [InlineData("2025-01-20", Outcome.Met)]
    [InlineData("2025-01-19", Outcome.NotMet)]
    public void Event_of_something_else_than_what_needs_the_decision_counts_where_that_is_decided_about(string published, Outcome outcome) => Assert.Equal(outcome, Decision(
        "by: executive, before: published, required-for: {case: incident, with: notified}",
        "case: none, document: r1, concern: none, appointment: none",
        $"documents: [{{id: r1, kind: report, published: {published}}}]").Outcome);

    [Theory]
    [InlineData("appointment: t0", Outcome.NotMet)]
    [InlineData("case: c1", Outcome.Met)]
    public void Approval_comes_on_the_day_where_nothing_can_happen_afterwards(string about, Outcome outcome) => Assert.Equal(outcome, Decision(
        "approvers: lsp-east, before: closed", $"{about}, approvals: [{{office: lsp-east, date: 2025-01-21}}]", "cases: [{id: c1, kind: incident, area: east, events: []}]").Outcome);

    [Theory]
    [InlineData("2016-01-01 to 2028-12-31", Outcome.CannotTell)]
    [InlineData("2024-09-01 to 2028-12-31", Outcome.Met)]
    public void Decision_on_an_unknown_day_was_not_before_its_list(string recorded, Outcome outcome) => Assert.Equal(
        outcome, Judge("by: executive", "decisions: [{id: d1, type: so, date: unknown, outcome: approved, body: executive}]", recorded: recorded).Of("decision d1").Outcome);

    [Theory]
    [InlineData("approved", "by: executive", true)]
    [InlineData("refused", "by: executive", true)]
    [InlineData("deferred", "in: meeting", true)]
    [InlineData("refused", "mode: consensus", false)]
    [InlineData("noted", "by: executive", false)]
    [InlineData("received", "by: executive", false)]
    public void Refusal_is_judged_for_who_decided_and_what_was_noted_is_no_subject(string outcome, string rule, bool isSubject) =>
        Assert.Equal(isSubject, Judge(rule, $"decisions: [{{id: d1, type: so, date: 2025-01-20, outcome: {outcome}, body: executive}}]").Any(f => f.Subject.Type == "decision"));

    [Fact]
    public void Refusal_is_not_judged_for_its_approvers() =>
        Assert.Equal(Outcome.Met, Decision("by: executive, approvers: lsp-police, before: sent", $"outcome: refused, approvals: []{Notified}", Case).Outcome);

    [Theory]
    [InlineData("majority", Outcome.NotMet)]
    [InlineData("consensus", Outcome.Met)]
    [InlineData("unanimous", Outcome.Met)]
    [InlineData("unknown", Outcome.CannotTell)]
    public void Agreement_is_at_least_what_is_asked(string mode, Outcome outcome) =>
        Assert.Equal(outcome, Decision("mode: consensus", $"mode: {mode}").Outcome);

    [Fact]
    public void Unanimous_with_a_vote_against_contradicts_itself() => Assert.Equal(
        Outcome.CannotTell, Decision("mode: unanimous", "mode: unanimous, approvals: [{office: lsp-east, vote: against}]").Outcome);

    [Theory]
    [InlineData("2025-01-19", Outcome.Met)]
    [InlineData("2025-01-20", Outcome.Met)]
    [InlineData("2025-01-21", Outcome.NotMet)]
    [InlineData("2025-01", Outcome.CannotTell)]
    public void Consultation_comes_before_the_decision(string date, Outcome outcome) =>
        Assert.Equal(outcome, Decision("consulted: scrutineer", $"consulted: [{{office: scrutineer, date: {date}}}]").Outcome);

    [Theory]
    [InlineData("2025-01-23", Outcome.Met)]
    [InlineData("2025-01-24", Outcome.Met)]
    [InlineData("2025-01-25", Outcome.NotMet)]
    [InlineData("2025-01", Outcome.CannotTell)]
    public void Decision_comes_on_or_before_the_event(string date, Outcome outcome) =>
        Assert.Equal(outcome, Decision("by: executive, before: sent", $"date: {date}{Notified}", Case).Outcome);

    [Fact]
    public void Decision_whose_case_may_have_been_sent_before_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Decision("by: executive, before: sent", Notified, "cases: [{id: c1, kind: incident, events: {whole: no, items: []}}]").Outcome);

    [Theory]
    [InlineData("mode: unanimous", Outcome.Met)]
    [InlineData("mode: majority, approvals: [lsp-east]", Outcome.Met)]
    [InlineData("mode: majority, approvals: []", Outcome.NotMet)]
    [InlineData("mode: majority", Outcome.CannotTell)]
    [InlineData("body: partnership-east, mode: unanimous", Outcome.NotMet)]
    public void Any_one_way_is_enough_and_what_stands_beside_holds_for_all(string decision, Outcome outcome) =>
        Assert.Equal(outcome, Decision("by: executive, ways: [{mode: consensus}, {mode: majority, approvers: lsp-east}]", decision).Outcome);

    [Fact]
    public void Met_on_is_the_day_of_the_decision() => Assert.Equal(Some.When("2025-01-20"), Decision("by: executive").MetOn);

    [Theory]
    [InlineData("2025-01-20", "2025-01-20", Outcome.Waived)]
    [InlineData("2025-01-21", "2025-01-21", Outcome.NotMet)]
    public void Decision_is_waived_where_that_was_granted_by_its_day(string granted, string from, Outcome outcome)
    {
        var finding = Decision("by: partnership", records: $"waivers: [{{id: w1, rule: R, subject: d1, by: lsp-east, why: flood, granted: {granted}, from: {from}}}]");

        Assert.Equal(outcome, finding.Outcome);
    }
}
