using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Milestone;

public sealed class MilestoneKindTests
{
    private const string Plan = "milestone: {plan: p}";

    [Theory]
    [InlineData("2025-03-30", "completed: none", Outcome.NotYetDue)]
    [InlineData("2025-03-31", "completed: none", Outcome.NotYetDue)]
    [InlineData("2025-04-01", "completed: none", Outcome.NotMet)]
    [InlineData("2025-03-31", "", Outcome.NotYetDue)]
    [InlineData("2025-04-01", "", Outcome.CannotTell)]
    [InlineData("2025-06-01", "completed: 2025-03-31", Outcome.Met)]
    [InlineData("2025-06-01", "completed: 2025-04-01", Outcome.NotMet)]
    [InlineData("2025-06-01", "completed: 2025-03", Outcome.Met)]
    [InlineData("2025-06-01", "completed: 2025", Outcome.CannotTell)]
    [InlineData("2025-03-31", "completed: unknown", Outcome.Met)]
    [InlineData("2025-06-01", "completed: unknown", Outcome.CannotTell)]
    public void Action_is_done_by_its_day(string asOf, string completed, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Plan, $"actions: [{{id: a1, plan: p, due: 2025-03-31, {completed}}}]", asOf).Of("action a1").Outcome);

    [Theory]
    [InlineData("", Outcome.NotYetDue)]
    [InlineData(", completed: 2025-01-10", Outcome.Met)]
    public void Ongoing_action_is_not_yet_due_until_it_is_done(string completed, Outcome outcome)
    {
        var finding = Written.Judge(Plan, $"actions: [{{id: a1, plan: p, due: ongoing{completed}}}]", "2025-06-01").Of("action a1");

        Assert.Equal((outcome, null), (finding.Outcome, finding.Due));
    }

    [Theory]
    [InlineData("2024-08-31", Outcome.DoesNotApply, "partnership sussex")]
    [InlineData("2024-09-01", Outcome.NotMet, "action a1")]
    [InlineData("2024-08-01 to 2024-09-10", Outcome.CannotTell, "action a1")]
    public void Action_that_was_due_before_the_rule_is_none_of_its_business(string due, Outcome outcome, string subject) =>
        Assert.Equal(outcome, Written.Judge(Plan, $"actions: [{{id: a1, plan: p, due: {due}, completed: none}}]", "2025-06-01").Of(subject).Outcome);

    [Theory]
    [InlineData("plan: other, due: 2025-12-31", "partnership sussex", Outcome.DoesNotApply)]
    [InlineData("due: 2025-12-31", "action a1", Outcome.CannotTell)]
    [InlineData("plan: p", "action a1", Outcome.CannotTell)]
    public void Plan_or_due_day_that_is_not_recorded_cannot_be_told(string fields, string subject, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Plan, $"actions: [{{id: a1, {fields}, completed: none}}]", "2025-06-01").Of(subject).Outcome);

    [Fact]
    public void Absence_is_known_as_far_as_the_list_reaches()
    {
        const string action = "actions: [{id: a1, plan: p, due: 2025-03-31, completed: none}]";

        Assert.Equal(Outcome.NotMet, Written.Judge(Plan, action, "2025-06-01", recorded: "2024-09-01 to 2025-03-31").Of("action a1").Outcome);
        Assert.Equal(Outcome.CannotTell, Written.Judge(Plan, action, "2025-06-01", recorded: "2024-09-01 to 2025-03-30").Of("action a1").Outcome);
    }

    [Fact]
    public void Action_due_before_one_it_depends_on_is_a_flaw_of_the_plan_and_no_breach()
    {
        var finding = Written.Judge(Plan, "actions: [{id: a1, plan: p, due: 2025-12-31, depends-on: [a2]}, {id: a2, plan: p, due: 2026-01-31}]", "2025-06-01").Of("action a1");

        Assert.Equal(Outcome.NotYetDue, finding.Outcome);
        Assert.Contains("a1 depends on a2, which is due later", finding.Why.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Waiver_waives_the_action() => Assert.Equal(Outcome.Waived, Written.Judge(
        Plan,
        "actions: [{id: a1, plan: p, due: 2025-03-31, completed: none}]\nwaivers: [{id: w1, rule: R, subject: a1, by: x, why: flood, granted: 2025-03-01, from: 2025-03-01}]",
        "2025-06-01").Of("action a1").Outcome);

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal("each action of p or q is done by the day that the plan sets", Written.Describe("milestone: {plan: [p, q]}"));
}
