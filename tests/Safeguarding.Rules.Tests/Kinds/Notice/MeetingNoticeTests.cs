using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Notice;

public sealed class MeetingNoticeTests
{
    private const string Five = "notice: {body: board, at-least: 5 clear days}";
    private const string Planned = "date: 2025-01-20, status: scheduled, called: 2024-12-01";

    [Theory]
    [InlineData("2025-01-13", Outcome.Met, null)]
    [InlineData("2025-01-14", Outcome.Met, null)]
    [InlineData("2025-01-15", Outcome.NotMet, 1)]
    public void Notice_is_in_time_on_the_last_day_and_late_the_day_after(string given, Outcome outcome, int? late)
    {
        var finding = Of(Five, $"date: 2025-01-20, status: held, notice-given: {given}", "2025-06-30");

        Assert.Equal((outcome, "2025-01-14", given, late), (finding.Outcome, $"{finding.Due}", $"{finding.MetOn}", finding.OverdueDays));
    }

    [Theory]
    [InlineData("2025-01-13", "none", Outcome.NotYetDue, null)]
    [InlineData("2025-01-14", "none", Outcome.NotYetDue, null)]
    [InlineData("2025-01-15", "none", Outcome.NotMet, 1)]
    [InlineData("2025-01-14", "", Outcome.NotYetDue, null)]
    [InlineData("2025-01-15", "", Outcome.CannotTell, null)]
    public void Notice_that_was_not_given_is_not_yet_due_on_the_last_day(string asOf, string given, Outcome outcome, int? overdue)
    {
        var finding = Of(Five, $"{Planned}, notice-given: {given}", asOf);

        Assert.Equal((outcome, "2025-01-14", overdue), (finding.Outcome, $"{finding.Due}", finding.OverdueDays));
    }

    [Theory]
    [InlineData(", at-least: 5 days", "2025-01-20", "2025-01-15")]
    [InlineData(", at-least: 5 clear days", "2025-01-20", "2025-01-14")]
    [InlineData(", at-least: 5 working days", "2025-01-20", "2025-01-13")]
    [InlineData(", at-least: 5 clear working days", "2025-01-20", "2025-01-10")]
    [InlineData(", at-least: 5 working days", "2025-04-25", "2025-04-16")]
    [InlineData(", at-least: 5 clear working days", "2025-04-25", "2025-04-15")]
    [InlineData(", at-least: 2 weeks", "2025-01-20", "2025-01-06")]
    [InlineData(", at-least: 1 month", "2025-03-31", "2025-02-28")]
    [InlineData(", at-least: same day", "2025-01-20", "2025-01-20")]
    [InlineData("", "2025-01-20", "2025-01-20")]
    public void Last_day_is_counted_back_from_the_meeting(string atLeast, string date, string due)
    {
        var rule = $"notice: {{body: board{atLeast}}}";
        var dayAfter = Some.Day(due).AddDays(1).ToString("yyyy-MM-dd", null);

        Assert.Equal((Outcome.Met, due), (Of(rule, $"date: {date}, status: held, notice-given: {due}", "2025-06-30") is var kept ? kept.Outcome : default, $"{kept.Due}"));
        Assert.Equal(Outcome.NotMet, Of(rule, $"date: {date}, status: held, notice-given: {dayAfter}", "2025-06-30").Outcome);
    }

    [Fact]
    public void Count_that_touches_a_day_outside_the_calendar_cannot_be_told()
    {
        var finding = Of("notice: {body: board, at-least: 5 working days}", "date: 2028-01-05, status: held, notice-given: 2027-10-01", "2028-06-30");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("2028", Assert.Single(finding.Why.FactsNeeded), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01", "2024-12-26", Outcome.Met)]
    [InlineData("2025-01", "2024-12-27", Outcome.CannotTell)]
    [InlineData("2025-01", "2025-01-25", Outcome.CannotTell)]
    [InlineData("2025-01", "2025-01-26", Outcome.NotMet)]
    [InlineData("2025-01-20", "2025-01-01 to 2025-01-14", Outcome.Met)]
    [InlineData("2025-01-20", "2025-01-01 to 2025-01-15", Outcome.CannotTell)]
    [InlineData("2025-01-20", "2025-01", Outcome.CannotTell)]
    [InlineData("2025-01-20", "2024-12", Outcome.Met)]
    [InlineData("2025-01-20", "2025-02", Outcome.NotMet)]
    [InlineData("2025-01-20", "unknown", Outcome.CannotTell)]
    public void Dates_that_are_not_known_to_the_day_decide_where_every_day_agrees(string date, string given, Outcome outcome) =>
        Assert.Equal(outcome, Of(Five, $"date: {date}, status: held, notice-given: {given}", "2025-06-30").Outcome);

    [Theory]
    [InlineData("2024-09-01 to 2025-01-14", Outcome.NotMet)]
    [InlineData("2024-09-01 to 2025-01-13", Outcome.CannotTell)]
    public void That_none_was_given_is_known_as_far_as_the_list_reaches(string recorded, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(Five, "bodies: [{id: board}]\nmeetings: [{id: m1, body: board, date: 2025-01-20, status: held, notice-given: none}]", "2025-06-30", recorded: recorded).Of("meeting m1").Outcome);

    [Theory]
    [InlineData("2024-09-01 to 2025-01-14", Outcome.NotMet)]
    [InlineData("2024-09-01 to 2025-01-13", Outcome.CannotTell)]
    public void Notice_that_is_none_leaves_room_for_a_right_one(string recorded, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            "notice: {body: board, at-least: 5 clear days, states: agenda}",
            "bodies: [{id: board}]\nmeetings: [{id: m1, body: board, date: 2025-01-20, status: held, notice-given: 2025-01-10, notice-states: [place]}]",
            "2025-06-30",
            recorded: recorded).Of("meeting m1").Outcome);

    [Theory]
    [InlineData("notice-given: 2025-01-01, papers-sent: 2025-01-15", Outcome.NotMet)]
    [InlineData("notice-given: none, papers-sent: 2025-01-14", Outcome.Met)]
    [InlineData("notice-given: 2025-01-01", Outcome.CannotTell)]
    public void Papers_are_looked_at_where_the_rule_is_about_papers(string fields, Outcome outcome) =>
        Assert.Equal(outcome, Of("notice: {body: board, of: papers, at-least: 5 clear days}", $"date: 2025-01-20, status: held, {fields}", "2025-06-30").Outcome);

    [Fact]
    public void Next_step_is_the_notice_while_there_is_a_meeting_to_come()
    {
        const string by = "notice: {body: board, at-least: 5 clear days, by: manager-east}";

        Assert.Equal("give notice of m1 by manager-east by 2025-01-14", Of(by, $"{Planned}, notice-given: none", "2025-01-10").Why.NextStep);
        Assert.StartsWith("give notice of m1 now", Of(Five, $"{Planned}, notice-given: none", "2025-01-16").Why.NextStep, StringComparison.Ordinal);
        Assert.StartsWith("it cannot be put right", Of(Five, $"{Planned}, notice-given: none", "2025-01-21").Why.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_counts_from_the_meeting_and_names_the_calendar() => Assert.Equal(
        "notified on 2025-04-15, due 2025-04-15, 5 clear working days before 2025-04-25 by the calendar england-and-wales",
        Of("notice: {body: board, at-least: 5 clear working days}", "date: 2025-04-25, status: held, notice-given: 2025-04-15", "2025-06-30").Why.Reason);

    private static Finding Of(string rule, string meeting, string asOf) =>
        Written.Judge(rule, $"bodies: [{{id: board}}]\nmeetings: [{{id: m1, body: board, {meeting}}}]", asOf).Of("meeting m1");
}
