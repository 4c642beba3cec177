using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Deadline;

public sealed class DeadlineKindTests
{
    private const string Week = "deadline: {case: incident, after: a, event: b, within: 7 days}";

    [Theory]
    [InlineData("2025-01-16", Outcome.Met, null)]
    [InlineData("2025-01-17", Outcome.Met, null)]
    [InlineData("2025-01-18", Outcome.NotMet, 1)]
    public void Event_is_in_time_on_the_last_day_and_late_the_day_after(string day, Outcome outcome, int? late)
    {
        var finding = Of(Week, $"[{{event: a, date: 2025-01-10}}, {{event: b, date: {day}}}]", "2025-06-30");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(late, finding.OverdueDays);
        Assert.Equal(Some.Day(day), finding.MetOn?.Latest);
    }

    [Theory]
    [InlineData("2025-01-16", Outcome.NotYetDue)]
    [InlineData("2025-01-17", Outcome.NotYetDue)]
    [InlineData("2025-01-18", Outcome.NotMet)]
    public void Event_that_has_not_happened_is_not_yet_due_on_the_last_day(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Of(Week, "[{event: a, date: 2025-01-10}]", asOf).Outcome);

    [Theory]
    [InlineData("by: panel", Outcome.Met)]
    [InlineData("by: board", Outcome.Met)]
    [InlineData("by: stranger", Outcome.NotMet)]
    [InlineData("by: none", Outcome.NotMet)]
    [InlineData("by: null", Outcome.CannotTell)]
    public void Event_may_be_by_any_of_those_named(string by, Outcome outcome) => Assert.Equal(outcome, Written.Judge(
        "deadline: {case: incident, after: a, event: b, within: 7 days, by: [panel, board]}",
        $"bodies: [{{id: panel}}, {{id: board}}, {{id: stranger}}]\ncases: [{{id: c1, kind: incident, events: [{{event: a, date: 2025-01-10}}, {{event: b, date: 2025-01-11, {by}}}]}}]",
        "2025-06-30").Of("case c1").Outcome);

    [Theory]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-01}]", Outcome.CannotTell)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-01-11 to 2025-01-17}]", Outcome.Met)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-02}]", Outcome.NotMet)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b}]", Outcome.CannotTell)]
    [InlineData("[{event: a, date: 2025-01}, {event: b, date: 2025-02-01}]", Outcome.CannotTell)]
    [InlineData("[{event: a, date: 2025-01}, {event: b, date: 2025-02-08}]", Outcome.NotMet)]
    [InlineData("{whole: no, items: [{event: a, date: 2025-01-10}, {event: b, date: 2025-01-20}]}", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{event: a, date: 2025-01-10}, {event: b, date: 2025-01-12}]}", Outcome.Met)]
    public void Dates_that_are_not_known_to_the_day_decide_where_every_day_agrees(string events, Outcome outcome) =>
        Assert.Equal(outcome, Of(Week, events, "2025-06-30").Outcome);

    [Theory]
    [InlineData("2025-01-12", Outcome.NotMet)]
    [InlineData("2025-01-13", Outcome.Met)]
    public void Minimum_is_satisfied_from_its_first_day_on(string day, Outcome outcome) => Assert.Equal(
        outcome, Of("deadline: {case: incident, after: a, event: b, not-before: 3 days}", $"[{{event: a, date: 2025-01-10}}, {{event: b, date: {day}}}]", "2025-06-30").Outcome);

    [Fact]
    public void Each_event_that_starts_a_clock_has_a_finding_of_its_own()
    {
        var findings = Judge(Week, "[{event: a, date: 2025-01-10}, {event: b, date: 2025-01-12}, {event: a, date: 2025-03-01}]", "2025-06-30");

        Assert.Equal(Outcome.Met, findings.Of("case c1").Outcome);
        Assert.Equal(Outcome.NotMet, findings.Of("case c1/2025-03-01").Outcome);
    }

    [Theory]
    [InlineData("[{event: a, date: 2025-01-10}]", "2025-06-30", Outcome.NotYetDue)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: closed, date: 2025-06-01}]", "2025-06-30", Outcome.NotMet)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-02-01}, {event: closed, date: 2025-06-01}]", "2025-06-30", Outcome.Met)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-03-20}, {event: closed, date: 2025-03}]", "2025-06-30", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{event: a, date: 2025-01-10}]}", "2025-06-30", Outcome.CannotTell)]
    public void Without_a_limit_it_is_due_before_the_case_is_closed(string events, string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Of("deadline: {case: incident, after: a, event: b}", events, asOf).Outcome);

    [Theory]
    [InlineData("{whole: no, items: [{event: a, date: 2025-01-10}, {event: b, date: 2025-01-20}]}", Outcome.CannotTell)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-01-20}]", Outcome.Met)]
    [InlineData("[{event: a, date: 2025-01-10}, {event: b, date: 2025-01-20}, {event: closed, date: 2025-01}]", Outcome.CannotTell)]
    public void Without_a_limit_nobody_can_tell_where_the_case_may_have_been_closed_before(string events, Outcome outcome) =>
        Assert.Equal(outcome, Of("deadline: {case: incident, after: a, event: b}", events, "2025-06-30").Outcome);

    [Fact]
    public void Event_without_what_should_come_first_is_out_of_order() =>
        Assert.Equal(Outcome.NotMet, Of(Week, "[{event: b, date: 2025-01-10}]", "2025-06-30").Outcome);

    [Fact]
    public void Waiver_of_the_day_after_the_last_day_makes_it_waived() => Assert.Equal(
        Outcome.Waived,
        Written.Judge(
            Week,
            "cases: [{id: c1, kind: incident, events: [{event: a, date: 2025-01-10}]}]\nwaivers: [{id: w1, rule: R, by: dsp, why: flood, granted: 2025-01-18, from: 2025-01-18, to: 2025-01-18}]",
            "2025-06-30").Of("case c1").Outcome);

    [Fact]
    public void Case_of_which_no_event_starts_the_clock_is_no_subject() =>
        Assert.Equal(["partnership sussex"], Judge(Week, "[]", "2025-06-30").Subjects());

    [Fact]
    public void Working_days_name_the_calendar() => Assert.Contains(
        "england-and-wales",
        Of("deadline: {case: incident, after: a, event: b, within: 5 working days}", "[{event: a, date: 2024-12-20}]", "2025-06-30").Why.Reason,
        StringComparison.Ordinal);

    [Fact]
    public void Next_step_of_what_is_overdue_is_now_and_of_what_is_not_by_its_day()
    {
        Assert.StartsWith("see to `b` of c1 now", Of(Week, "[{event: a, date: 2025-01-10}]", "2025-06-30").Why.NextStep, StringComparison.Ordinal);
        Assert.Equal("see to `b` of c1 by 2025-01-17", Of(Week, "[{event: a, date: 2025-01-10}]", "2025-01-12").Why.NextStep);
    }

    private static Finding Of(string rule, string events, string asOf) => Judge(rule, events, asOf).Of("case c1");

    private static ValueList<Finding> Judge(string rule, string events, string asOf) =>
        Written.Judge(rule, $"cases: [{{id: c1, kind: incident, events: {events}}}]", asOf);
}
