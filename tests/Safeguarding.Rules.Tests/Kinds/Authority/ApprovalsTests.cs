using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class ApprovalsTests
{
    private const string Police = "approvers: {designation: lsp, sector: police}";

    [Theory]
    [InlineData("[lsp-police]", Outcome.Met)]
    [InlineData("[lsp-east]", Outcome.NotMet)]
    [InlineData("[]", Outcome.NotMet)]
    [InlineData("null", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [lsp-east]}", Outcome.CannotTell)]
    [InlineData("[{office: lsp-police, vote: against}]", Outcome.NotMet)]
    [InlineData("[{office: lsp-police, vote: abstain}]", Outcome.NotMet)]
    [InlineData("[lsp-police, {office: lsp-police, vote: against}]", Outcome.CannotTell)]
    public void Vote_for_approves(string approvals, Outcome outcome) =>
        Assert.Equal(outcome, Decision(Police, $"approvals: {approvals}").Outcome);

    [Theory]
    [InlineData("2025-01-19", Outcome.Met)]
    [InlineData("2025-01-20", Outcome.Met)]
    [InlineData("2025-01-21", Outcome.NotMet)]
    public void Approval_is_there_on_the_day_of_the_decision(string date, Outcome outcome) =>
        Assert.Equal(outcome, Decision(Police, $"approvals: [{{office: lsp-police, date: {date}}}]").Outcome);

    [Theory]
    [InlineData("2025-01-21", Outcome.Met)]
    [InlineData("2025-01-24", Outcome.Met)]
    [InlineData("2025-01-25", Outcome.NotMet)]
    public void Approval_may_come_until_the_event_that_the_rule_sets(string date, Outcome outcome) => Assert.Equal(
        outcome,
        Decision($"{Police}, before: sent", $"approvals: [{{office: lsp-police, date: {date}}}]{Notified}", "cases: [{id: c1, kind: incident, events: [{event: sent, date: 2025-01-24}]}]").Outcome);

    [Theory]
    [InlineData("[]", Outcome.NotYetDue)]
    [InlineData("null", Outcome.NotYetDue)]
    [InlineData("[lsp-police]", Outcome.Met)]
    public void Approval_is_awaited_while_the_event_has_not_happened(string approvals, Outcome outcome) => Assert.Equal(
        outcome, Decision($"by: executive, {Police}, before: sent", $"approvals: {approvals}{Notified}", "cases: [{id: c1, kind: incident, events: []}]", "2025-02-01").Outcome);

    [Fact]
    public void Wrong_body_is_not_mended_while_the_event_has_not_happened() => Assert.Equal(
        Outcome.NotMet, Decision($"by: partnership, {Police}, before: sent", $"approvals: []{Notified}", "cases: [{id: c1, kind: incident, events: []}]").Outcome);

    [Theory]
    [InlineData("from: 2024-09-01", Outcome.Met)]
    [InlineData("from: 2025-01-20, to: 2025-01-20", Outcome.Met)]
    [InlineData("from: 2024-09-01, to: 2025-01-19", Outcome.NotMet)]
    [InlineData("from: 2025-01-21", Outcome.NotMet)]
    [InlineData("from: 2025-01", Outcome.CannotTell)]
    public void Delegation_is_live_on_the_day(string days, Outcome outcome)
    {
        var delegations = $"delegations: [{{id: g1, principal: lsp-police, delegate: dsp-police, scope: all, {days}}}]";

        Assert.Equal(outcome, Decision(Police, "approvals: [dsp-police]", delegations).Outcome);
        Assert.Equal(outcome, Decision(Police, "approvals: [{office: dsp-police, for: lsp-police}]", delegations).Outcome);
    }

    [Theory]
    [InlineData("all", Outcome.Met)]
    [InlineData("[procedures, so]", Outcome.Met)]
    [InlineData("procedures", Outcome.NotMet)]
    [InlineData("none", Outcome.NotMet)]
    [InlineData("null", Outcome.CannotTell)]
    public void Delegation_covers_the_type(string scope, Outcome outcome) => Assert.Equal(
        outcome, Decision(Police, "approvals: [dsp-police]", $"delegations: [{{id: g1, principal: lsp-police, delegate: dsp-police, scope: {scope}, from: 2024-09-01}}]").Outcome);

    [Theory]
    [InlineData("dsp-police", Outcome.Met)]
    [InlineData("dsp-polcie", Outcome.CannotTell)]
    public void Delegate_whom_no_list_knows_may_be_any_of_those_who_approved(string to, Outcome outcome) => Assert.Equal(
        outcome, Decision(Police, "approvals: [dsp-police]", $"delegations: [{{id: g1, principal: lsp-police, delegate: {to}, scope: all, from: 2024-09-01}}]").Outcome);

    [Fact]
    public void Delegations_that_are_not_kept_may_let_an_approver_act() =>
        Assert.Equal(Outcome.CannotTell, Decision(Police, "approvals: [dsp-police]", "delegations: not-kept").Outcome);

    [Theory]
    [InlineData("lsp-police", Outcome.NotMet)]
    [InlineData("none", Outcome.Met)]
    [InlineData("unknown", Outcome.CannotTell)]
    public void Who_says_for_whom_stands_for_that_one_only(string principal, Outcome outcome) => Assert.Equal(
        outcome,
        Decision(
            "approvers: {all: [dsp-police, lsp-police]}",
            $"approvals: [{{office: dsp-police, for: {principal}}}]",
            "delegations: [{id: g1, principal: lsp-police, delegate: dsp-police, scope: all, from: 2024-09-01}]").Outcome);

    [Fact]
    public void Finding_names_the_accountable_principal()
    {
        var finding = Decision(
            "approvers: dsp-police", "approvals: [dsp-police]", "delegations: [{id: g1, principal: lsp-police, delegate: dsp-police, scope: all, from: 2024-09-01}]");

        Assert.Contains("dsp-police acted for lsp-police, who stays accountable", finding.Why.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_says_why_a_delegate_does_not_count() => Assert.Contains(
        "no delegation from lsp-police to dsp-police covered so on 2025-01-20",
        Decision(Police, "approvals: [{office: dsp-police, for: lsp-police}]").Why.Reason,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("item: i1", Outcome.NotMet)]
    [InlineData("item: i2", Outcome.Met)]
    [InlineData("item: none", Outcome.Met)]
    [InlineData("item: null", Outcome.CannotTell)]
    [InlineData("item: i3", Outcome.CannotTell)]
    public void Who_was_absent_for_the_item_does_not_approve(string item, Outcome outcome) => Assert.Equal(
        outcome,
        Decision(
            Police,
            $"meeting: m1, {item}, approvals: [lsp-police]",
            "meetings: [{id: m1, body: executive, date: 2025-01-20, status: held, items: [{id: i1, absent: [lsp-police]}, {id: i2}]}]").Outcome);

    [Theory]
    [InlineData("[lsp-east, lsp-police]", Outcome.Met)]
    [InlineData("[dsp-police]", Outcome.NotMet)]
    public void Person_counts_once_within_one_count_of_seats(string approvals, Outcome outcome) => Assert.Equal(
        outcome,
        Decision(
            "approvers: {fraction: majority}",
            $"approvals: {approvals}",
            "delegations: [{id: g1, principal: lsp-police, delegate: dsp-police, scope: all, from: 2024-09-01}]").Outcome);
}
