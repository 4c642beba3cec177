using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class SignOffDutyTests
{
    private const string Before = "by: executive, before: sent, required-for: {case: incident, with: notified}";
    private const string Closed = "by: executive, required-for: {case: incident, with: notified}";

    [Theory]
    [InlineData("2025-01-23", Outcome.Met)]
    [InlineData("2025-01-24", Outcome.Met)]
    [InlineData("2025-01-25", Outcome.NotMet)]
    [InlineData("2025-01", Outcome.CannotTell)]
    [InlineData("2024-08-31", Outcome.NotMet)]
    [InlineData("2024-09-01", Outcome.Met)]
    public void Case_is_signed_off_on_or_before_the_event(string date, Outcome outcome)
    {
        var finding = Judge(Before, Decided($"date: {date}") + Incident("{event: sent, date: 2025-01-24}")).Of("case c1");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Some.When("2025-01-24"), finding.Due);
    }

    [Theory]
    [InlineData("2025-01-23", Outcome.NotYetDue)]
    [InlineData("2025-01-24", Outcome.NotYetDue)]
    [InlineData("2025-01-25", Outcome.NotMet)]
    public void Case_without_a_decision_is_not_met_from_the_day_after_the_event(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Before, "decisions: []\n" + Incident("{event: sent, date: 2025-01-24}"), asOf).Of("case c1").Outcome);

    [Theory]
    [InlineData("body: partnership-east", Outcome.NotMet)]
    [InlineData("outcome: refused", Outcome.NotMet)]
    [InlineData("case: c2", Outcome.NotMet)]
    [InlineData("case: none", Outcome.NotMet)]
    [InlineData("case: null", Outcome.CannotTell)]
    [InlineData("body: null", Outcome.CannotTell)]
    public void Wrong_decision_signs_nothing_off(string decision, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Before, Decided($"date: 2025-01-20, {decision}") + Incident("{event: sent, date: 2025-01-24}")).Of("case c1").Outcome);

    [Fact]
    public void First_of_several_events_counts() => Assert.Equal(
        Outcome.NotMet,
        Judge(Before, Decided("date: 2025-02-01") + Incident("{event: sent, date: 2025-01-24}, {event: sent, date: 2025-02-24}")).Of("case c1").Outcome);

    [Theory]
    [InlineData("2025-01-22", Outcome.Met, "2025-01-22")]
    [InlineData("2025-01-25", Outcome.NotMet, "2025-01-25")]
    public void Case_is_signed_off_when_the_last_approval_is_there(string approved, Outcome outcome, string metOn)
    {
        var finding = Judge(
            $"{Before}, approvers: lsp-police",
            Decided($"date: 2025-01-20, approvals: [{{office: lsp-police, date: {approved}}}]") + Incident("{event: sent, date: 2025-01-24}")).Of("case c1");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Some.When(metOn), finding.MetOn);
    }

    [Theory]
    [InlineData("{event: notified, date: 2025-01-06}", Outcome.NotYetDue)]
    [InlineData("{event: notified, date: 2025-01-06}, {event: closed, date: 2025-02-01}", Outcome.NotMet)]
    public void Without_an_event_it_falls_due_when_the_case_is_closed(string events, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Closed, $"decisions: []\ncases: [{{id: c1, kind: incident, events: [{events}]}}]").Of("case c1").Outcome);

    [Theory]
    [InlineData("[{event: notified, date: 2025-01-06}]", "incident", true)]
    [InlineData("[{event: aware, date: 2025-01-06}]", "incident", false)]
    [InlineData("[{event: notified, date: 2025-01-06}]", "review", false)]
    [InlineData("[{event: notified, date: 2024-08-31}]", "incident", false)]
    [InlineData("[{event: notified, date: 2024-09-01}]", "incident", true)]
    public void Case_of_the_kind_with_the_event_in_the_rules_time_is_a_subject(string events, string kind, bool isSubject) =>
        Assert.Equal(isSubject, Judge(Closed, $"decisions: []\ncases: [{{id: c1, kind: {kind}, events: {events}}}]").Any(f => f.Subject.Type == "case"));

    [Theory]
    [InlineData("id: c1, kind: incident")]
    [InlineData("id: c1, kind: null, events: [{event: notified, date: 2025-01-06}, {event: closed, date: 2025-02-01}]")]
    public void Case_that_may_be_no_subject_cannot_be_told(string matter) =>
        Assert.Equal(Outcome.CannotTell, Judge(Closed, $"decisions: []\ncases: [{{{matter}}}]").Of("case c1").Outcome);

    [Theory]
    [InlineData("2025-01-31", Outcome.NotYetDue)]
    [InlineData("2025-02-20", Outcome.NotYetDue)]
    [InlineData("2025-02-21", Outcome.NotMet)]
    public void Confirmation_to_come_leaves_the_case_not_yet_due(string asOf, Outcome outcome) => Assert.Equal(
        outcome,
        Judge($"{Before}, confirmed: {{within: 1 month}}", Decided("date: 2025-01-20, confirmed: none") + Incident("{event: sent, date: 2025-01-24}"), asOf).Of("case c1").Outcome);

    [Theory]
    [InlineData("published: 2025-02-01", "date: 2025-02-01", Outcome.Met)]
    [InlineData("published: 2025-02-01", "date: 2025-02-02", Outcome.NotMet)]
    [InlineData("published: none", "date: 2025-02-02", Outcome.Met)]
    [InlineData("published: null", "date: 2025-02-02", Outcome.CannotTell)]
    public void Document_is_signed_off_by_the_day_it_is_published(string document, string decision, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(
            "by: executive, required-for: {document: report, with: completed}",
            $"decisions: [{{id: d1, type: so, {decision}, outcome: approved, body: executive, document: r1}}]\n"
                + $"documents: [{{id: r1, kind: report, {document}, events: [{{event: completed, date: 2025-01-15}}]}}]").Of("document r1").Outcome);

    [Theory]
    [InlineData("2025-01-31", Outcome.Met)]
    [InlineData("2025-02-01", Outcome.Met)]
    [InlineData("2025-02-02", Outcome.NotMet)]
    public void Appointment_is_signed_off_by_its_first_day(string date, Outcome outcome)
    {
        var finding = Judge(
            "by: partnership, required-for: {appointment: {role: chair, body: executive}}",
            $"decisions: [{{id: d1, type: so, date: {date}, outcome: approved, body: partnership-east, appointment: a1}}]\n"
                + "appointments: [{id: a1, role: chair, body: executive, office: lsp-east, from: 2025-02-01}, {id: a2, role: support, body: executive, office: lsp-east, from: 2025-02-01}]").Of("appointment a1");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Some.When("2025-02-01"), finding.Due);
    }

    [Fact]
    public void Finding_names_the_decisions_that_do_not_sign_it_off() => Assert.Contains(
        "d1 does not sign it off: partnership-east decided d1, and not executive",
        Judge(Before, Decided("date: 2025-01-20, body: partnership-east") + Incident("{event: sent, date: 2025-01-24}")).Of("case c1").Why.Reason,
        StringComparison.Ordinal);

    private static string Incident(string events) => $"cases: [{{id: c1, kind: incident, area: east, events: [{{event: notified, date: 2025-01-06}}, {events}]}}]";

    private static string Decided(string decision)
    {
        string[] plain = ["outcome: approved", "body: executive", "case: c1"];
        return $"decisions: [{{id: d1, type: so, {string.Join(", ", plain.Where(p => !decision.Contains(p.Split(' ')[0], StringComparison.Ordinal)).Prepend(decision))}}}]\n";
    }
}
