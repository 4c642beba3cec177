using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Independence;

public sealed class IndependenceKindTests
{
    private const string Actions = "independence: {who: scrutineer, must-not: own-actions}";
    private const string Chair = "independence: {who: scrutineer, must-not: chair-body, body: executive}";
    private const string Sit = "independence: {who: scrutineer, must-not: sit-on, body: executive}";
    private const string Approve = "independence: {who: scrutineer, must-not: approve-own-agency}";

    private const string People = """
        agencies: [{id: scrutiny, sector: independent}, {id: police, sector: police}]
        offices: [{id: scrutineer, designation: scrutineer, agency: scrutiny}, {id: deputy, designation: deputy, agency: police}]

        """;

    [Theory]
    [InlineData("[{id: a1, owner: [deputy, scrutineer]}]", Outcome.NotMet)]
    [InlineData("[{id: a1, owner: scrutineer, completed: 2024-10-01}]", Outcome.NotMet)]
    [InlineData("[{id: a1, owner: deputy}]", Outcome.Met)]
    [InlineData("[{id: a1, owner: none}]", Outcome.Met)]
    [InlineData("[{id: a1, owner: []}]", Outcome.Met)]
    [InlineData("[{id: a1}]", Outcome.CannotTell)]
    [InlineData("not-kept", Outcome.CannotTell)]
    public void Office_owns_no_action(string actions, Outcome outcome) => Assert.Equal(outcome, Of(Actions, $"actions: {actions}").Outcome);

    [Theory]
    [InlineData("from: 2025-06-30", Outcome.NotMet)]
    [InlineData("from: 2025-07-01", Outcome.Met)]
    [InlineData("from: 2024-09-01, to: 2025-06-30", Outcome.NotMet)]
    [InlineData("from: 2024-09-01, to: 2025-06-29", Outcome.Met)]
    [InlineData("from: 2024-09-01, to: 2025-06", Outcome.CannotTell)]
    public void Office_holds_no_chair_on_the_as_of_date(string term, Outcome outcome) => Assert.Equal(
        outcome, Of(Chair, $"bodies: [{{id: executive}}]\nappointments: [{{id: a1, role: chair, body: executive, office: scrutineer, {term}}}]").Outcome);

    [Fact]
    public void Chair_of_another_body_does_not_matter() => Assert.Equal(
        Outcome.Met, Of(Chair, "bodies: [{id: executive}, {id: seg}]\nappointments: [{id: a1, role: chair, body: seg, office: scrutineer, from: 2024-09-01}]").Outcome);

    [Theory]
    [InlineData("[{office: scrutineer}]", Outcome.NotMet)]
    [InlineData("[{office: scrutineer, standing: non-voting}]", Outcome.NotMet)]
    [InlineData("[{office: scrutineer, standing: attendee}]", Outcome.CannotTell)]
    [InlineData("[{office: scrutineer, to: 2025-06-29}]", Outcome.Met)]
    [InlineData("[{office: deputy}]", Outcome.Met)]
    [InlineData("[{}]", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{office: deputy}]}", Outcome.CannotTell)]
    public void Office_does_not_sit_on_the_body(string seats, Outcome outcome) =>
        Assert.Equal(outcome, Of(Sit, $"bodies: [{{id: executive, seats: {seats}}}]").Outcome);

    [Fact]
    public void Body_that_the_records_do_not_know_cannot_be_told() => Assert.Equal(Outcome.CannotTell, Of(Sit, "bodies: []").Outcome);

    [Theory]
    [InlineData("date: 2025-01-05, about-agency: scrutiny, approvals: [scrutineer]", Outcome.NotMet)]
    [InlineData("date: 2024-09-01, about-agency: scrutiny, approvals: [scrutineer]", Outcome.NotMet)]
    [InlineData("date: 2024-08-31, about-agency: scrutiny, approvals: [scrutineer]", Outcome.Met)]
    [InlineData("date: 2025-01-05, about-agency: police, approvals: [scrutineer]", Outcome.Met)]
    [InlineData("date: 2025-01-05, about-agency: scrutiny, approvals: [{office: scrutineer, vote: against}]", Outcome.Met)]
    [InlineData("date: 2025-01-05, about-agency: scrutiny, approvals: [{office: deputy, for: scrutineer}]", Outcome.NotMet)]
    [InlineData("date: 2025-01-05, about-agency: scrutiny, approvals: [deputy]", Outcome.NotMet)]
    [InlineData("date: 2025-01-05, about-agency: scrutiny, approvals: [{office: deputy, for: deputy}]", Outcome.Met)]
    [InlineData("date: 2025-01-05, about-agency: scrutiny", Outcome.CannotTell)]
    [InlineData("date: 2025-01-05, approvals: [scrutineer]", Outcome.CannotTell)]
    public void Office_does_not_approve_decisions_about_its_own_agency(string decision, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Approve, $"delegations: [{{id: g1, principal: scrutineer, delegate: deputy, scope: all, from: 2024-09-01}}]\ndecisions: [{{id: d1, type: x, outcome: approved, {decision}}}]").Outcome);

    [Fact]
    public void Approval_stays_a_breach_after_the_rule_has_ended() => Assert.Equal(
        Outcome.NotMet,
        Written.Judge(Approve, People + "decisions: [{id: d1, type: x, outcome: approved, date: 2025-01-05, about-agency: scrutiny, approvals: [scrutineer]}]", "2025-06-30", ", in-force: {from: 2024-09-01, to: 2025-03-31}").Of("office scrutineer").Outcome);

    [Fact]
    public void State_is_not_judged_after_the_rule_has_ended() => Assert.Equal(
        Outcome.DoesNotApply,
        Written.Judge(Actions, People + "actions: [{id: a1, owner: scrutineer}]", "2025-06-30", ", in-force: {from: 2024-09-01, to: 2025-03-31}").Of("partnership sussex").Outcome);

    [Fact]
    public void Nobody_of_that_sort_is_a_fact_where_all_offices_are_recorded() => Assert.Equal(
        Outcome.DoesNotApply, Written.Judge("independence: {who: {designation: chair}, must-not: own-actions}", People + "actions: []", "2025-06-30").Of("partnership sussex").Outcome);

    [Fact]
    public void Waiver_waives_what_was_approved() => Assert.Equal(Outcome.Waived, Of(
        Approve,
        "decisions: [{id: d1, type: x, outcome: approved, date: 2025-01-05, about-agency: scrutiny, approvals: [scrutineer]}]\ndelegations: []\nwaivers: [{id: w1, rule: R, by: x, why: flood, granted: 2025-01-01, from: 2025-01-01, to: 2025-01-31}]").Outcome);

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal("scrutineer does not sit on executive", Written.Describe(Sit));

    private static Finding Of(string rule, string records) => Written.Judge(rule, People + records, "2025-06-30").Of("office scrutineer");
}
