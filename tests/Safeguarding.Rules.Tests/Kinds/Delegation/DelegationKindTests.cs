using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Delegation;

public sealed class DelegationKindTests
{
    private const string Plain = "delegation: {principal: lsp, delegate: {agency: same}}";
    private const string Scoped = "delegation: {principal: lsp, delegate: dsp, scope: [a, b]}";
    private const string Month = "delegation: {principal: lsp, delegate: dsp, report-back: 1 month}";
    private const string Next = "delegation: {principal: lsp, delegate: dsp, report-back: {next-meeting-of: executive}}";

    private const string People = """
        agencies: [{id: police, sector: police}, {id: icb, sector: integrated-care-board}]
        offices: [{id: lsp, designation: lsp, agency: police}, {id: dsp, designation: dsp, agency: police}, {id: dsp-icb, designation: dsp, agency: icb}]
        bodies: [{id: executive}]

        """;

    [Theory]
    [InlineData("delegate: dsp, from: 2025-06-30", Outcome.Met)]
    [InlineData("delegate: dsp, from: 2024-09-01, to: 2025-06-30", Outcome.Met)]
    [InlineData("delegate: dsp, from: 2024-09-01, to: 2025-06-29", Outcome.NotMet)]
    [InlineData("delegate: dsp, from: 2025-07-01", Outcome.NotMet)]
    [InlineData("delegate: dsp, from: 2025", Outcome.CannotTell)]
    [InlineData("delegate: dsp, from: unknown", Outcome.Met)]
    [InlineData("delegate: dsp, from: unknown, to: 2025-06-29", Outcome.NotMet)]
    [InlineData("delegate: dsp-icb, from: 2024-09-01", Outcome.NotMet)]
    [InlineData("delegate: lsp, from: 2024-09-01", Outcome.NotMet)]
    [InlineData("delegate: stranger, from: 2024-09-01", Outcome.CannotTell)]
    public void Office_has_a_live_delegation_to_a_delegate_who_fits(string delegation, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Plain, $"delegations: [{{id: g1, principal: lsp, {delegation}}}]\ndecisions: []").Of("office lsp").Outcome);

    [Theory]
    [InlineData("[a, b, c]", Outcome.Met)]
    [InlineData("all", Outcome.Met)]
    [InlineData("a", Outcome.NotMet)]
    [InlineData("none", Outcome.NotMet)]
    [InlineData("null", Outcome.CannotTell)]
    public void One_delegation_covers_all_of_the_scope(string scope, Outcome outcome) => Assert.Equal(
        outcome, Judge(Scoped, $"delegations: [{{id: g1, principal: lsp, delegate: dsp, scope: {scope}, from: 2024-09-01}}]\ndecisions: []").Of("office lsp").Outcome);

    [Fact]
    public void Delegations_that_are_not_kept_cannot_be_told() =>
        Assert.Equal(Outcome.CannotTell, Judge(Plain, "delegations: not-kept\ndecisions: []").Of("office lsp").Outcome);

    [Fact]
    public void Rule_that_has_ended_judges_no_office() => Assert.Equal(
        Outcome.DoesNotApply, Judge(Plain, "delegations: []\ndecisions: []", more: ", in-force: {from: 2024-09-01, to: 2025-06-29}").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2025-02-27", "none", Outcome.NotYetDue)]
    [InlineData("2025-02-28", "none", Outcome.NotYetDue)]
    [InlineData("2025-03-01", "none", Outcome.NotMet)]
    [InlineData("2025-06-30", "{date: 2025-02-28}", Outcome.Met)]
    [InlineData("2025-06-30", "{date: 2025-03-01}", Outcome.NotMet)]
    [InlineData("2025-06-30", "{date: 2025-01-30}", Outcome.CannotTell)]
    [InlineData("2025-06-30", "null", Outcome.CannotTell)]
    public void Decision_is_reported_back_in_time(string asOf, string report, Outcome outcome) => Assert.Equal(
        outcome, Judge(Month, Decided($"approvals: [{{office: dsp, for: lsp}}], reported-back: {report}"), asOf).Of("decision d1").Outcome);

    [Theory]
    [InlineData("held", "2025-02-10", "{date: 2025-02-10}", Outcome.Met)]
    [InlineData("held", "2025-02-10", "{date: 2025-02-11}", Outcome.NotMet)]
    [InlineData("held", "2025-02-10", "none", Outcome.NotMet)]
    [InlineData("held", "2025-01-31", "none", Outcome.NotYetDue)]
    [InlineData("cancelled", "2025-02-10", "none", Outcome.NotYetDue)]
    [InlineData("null", "2025-02-10", "none", Outcome.CannotTell)]
    public void Decision_is_reported_back_by_the_next_meeting(string status, string date, string report, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(Next, Decided($"approvals: [{{office: dsp, for: lsp}}], reported-back: {report}") + $"\nmeetings: [{{id: m1, body: executive, date: {date}, status: {status}}}]").Of("decision d1").Outcome);

    [Theory]
    [InlineData("all", "{office: dsp, for: lsp}", Outcome.Met)]
    [InlineData("all", "dsp", Outcome.Met)]
    [InlineData("a", "{office: dsp, for: lsp}", Outcome.NotMet)]
    [InlineData("null", "{office: dsp, for: lsp}", Outcome.CannotTell)]
    [InlineData("all", "{office: dsp, for: null}", Outcome.Met)]
    public void Decision_under_a_delegation_is_within_its_scope(string scope, string line, Outcome outcome) => Assert.Equal(
        outcome, Judge("delegation: {principal: lsp, delegate: dsp}", Decided($"approvals: [{line}]", scope)).Of("decision d1").Outcome);

    [Theory]
    [InlineData("[lsp]")]
    [InlineData("[{office: dsp, for: dsp}]")]
    [InlineData("[{office: dsp-icb, for: lsp}]")]
    public void Decision_that_nobody_took_for_a_principal_is_no_subject(string approvals) =>
        Assert.Equal(["office lsp"], Judge("delegation: {principal: lsp, delegate: dsp}", Decided($"approvals: {approvals}")).Subjects());

    [Theory]
    [InlineData("x", "[{office: dsp, for: lsp}]", Outcome.Met)]
    [InlineData("x", "[{office: dsp, for: lsp}, {office: dsp-icb, for: none}]", Outcome.Met)]
    [InlineData("x", "[{office: dsp, for: lsp}, {office: dsp-icb, for: unknown}]", Outcome.CannotTell)]
    [InlineData("y", "[{office: dsp, for: none}]", null)]
    [InlineData("y", "[{office: dsp, for: unknown}]", Outcome.CannotTell)]
    public void Whoever_voted_nobody_recorded_for_whom_may_have_done_so_without_a_delegation(string scope, string approvals, Outcome? outcome) => Assert.Equal(
        outcome,
        Judge("delegation: {principal: lsp, delegate: {designation: dsp}}", Decided($"approvals: {approvals}", scope)).SingleOrDefault(f => f.Subject.Type == "decision")?.Outcome);

    [Fact]
    public void Approvals_that_are_not_recorded_may_be_of_a_delegate() =>
        Assert.Equal(Outcome.CannotTell, Judge(Plain, Decided("mode: majority")).Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2025-01-31", Outcome.Met)]
    [InlineData("2025-01-30", Outcome.CannotTell)]
    public void Votes_without_a_range_are_whole_up_to_the_latest_of_them(string voted, Outcome outcome) => Assert.Equal(outcome, Judge(
        "delegation: {principal: lsp, delegate: dsp}",
        $"delegations: [{{id: g1, principal: lsp, delegate: dsp, scope: all, from: 2024-09-01}}]\ndecisions: {{recorded: some, items: [{{id: d1, type: x, date: 2025-01-31, outcome: approved, approvals: [{{office: dsp, for: lsp, date: {voted}}}]}}]}}").Of("decision d1").Outcome);

    [Fact]
    public void Waiver_waives_the_office() => Assert.Equal(Outcome.Waived, Judge(
        Plain, "delegations: []\ndecisions: []\nwaivers: [{id: w1, rule: R, subject: lsp, by: x, why: flood, granted: 2025-06-30, from: 2025-06-30}]").Of("office lsp").Outcome);

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal("lsp has a delegate: dsp; what a delegate decided is reported back by the next meeting of executive", Written.Describe(Next));

    [Theory]
    [InlineData("2025-02", "2025-02-01")]
    [InlineData("2025", "2025-02-28")]
    public void Report_that_may_lie_beyond_the_as_of_date_is_none_yet(string date, string asOf) => Assert.NotEqual(
        Outcome.Met, Judge(Month, Decided($"approvals: [{{office: dsp, for: lsp}}], reported-back: {{date: {date}}}"), asOf).Of("decision d1").Outcome);

    private static ValueList<Finding> Judge(string rule, string records, string asOf = "2025-06-30", string more = "") => Written.Judge(rule, People + records, asOf, more);

    private static string Decided(string fields, string scope = "all") =>
        $"delegations: [{{id: g1, principal: lsp, delegate: dsp, scope: {scope}, from: 2024-09-01}}]\ndecisions: [{{id: d1, type: x, date: 2025-01-31, outcome: approved, {fields}}}]";
}
