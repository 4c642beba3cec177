using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Considers;

public sealed class ConsidersKindTests
{
    private const string EachMeeting = "considers: {body: board, topics: data, per: each-meeting}";
    private const string EachYear = "considers: {body: board, topics: data, per: governance-year}";

    [Theory]
    [InlineData("[{id: i1, topic: data}]", Outcome.Met)]
    [InlineData("[{id: i1, topic: audit}]", Outcome.NotMet)]
    [InlineData("[]", Outcome.NotMet)]
    [InlineData("[{id: i1}]", Outcome.CannotTell)]
    [InlineData("null", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{id: i1, topic: audit}]}", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{id: i1, topic: data}]}", Outcome.Met)]
    public void Topic_comes_up_at_each_meeting(string items, Outcome outcome) =>
        Assert.Equal(outcome, Judge(EachMeeting, $"2025-01-20, status: held, items: {items}", "2025-06-30").Of("topic board/m1/data").Outcome);

    [Theory]
    [InlineData("2025-08-30", Outcome.Met)]
    [InlineData("2025-08-31", Outcome.Met)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void Topic_comes_up_by_the_last_day_of_the_period(string date, Outcome outcome)
    {
        var finding = Judge(EachYear, $"{date}, status: held, items: [{{id: i1, topic: data}}]", "2025-12-31").Of("topic board/2024-09-01/data");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Some.When("2025-08-31"), finding.Due);
    }

    [Theory]
    [InlineData("2025-08-30", Outcome.NotYetDue)]
    [InlineData("2025-08-31", Outcome.NotYetDue)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void Topic_that_has_not_come_up_is_not_yet_due_until_the_period_closes(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Judge(EachYear, "2025-01-20, status: held, items: []", asOf).Of("topic board/2024-09-01/data").Outcome);

    [Theory]
    [InlineData("2025-01-20, status: held", "2025-08-31", Outcome.NotYetDue)]
    [InlineData("2025-01-20, status: held", "2025-09-01", Outcome.CannotTell)]
    [InlineData("2025-01-20, status: scheduled, called: 2024-12-01, items: [{id: i1, topic: data}]", "2025-09-01", Outcome.CannotTell)]
    [InlineData("2025-01-20, status: cancelled, items: [{id: i1, topic: data}]", "2025-09-01", Outcome.NotMet)]
    public void What_is_not_recorded_cannot_be_told_once_the_period_has_closed(string meeting, string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Judge(EachYear, meeting, asOf).Of("topic board/2024-09-01/data").Outcome);

    [Fact]
    public void Each_topic_has_a_finding_of_its_own() => Assert.Equal(
        ["topic board/m1/audit", "topic board/m1/data"],
        Judge("considers: {body: board, topics: [data, audit], per: each-meeting}", "2025-01-20, status: held, items: []", "2025-06-30").Subjects());

    [Fact]
    public void Meeting_of_another_kind_is_no_subject() => Assert.Equal(
        Outcome.DoesNotApply,
        Judge("considers: {body: board, meeting-kinds: planning, topics: data, per: each-meeting}", "2025-01-20, kind: sign-off, status: held, items: []", "2025-06-30").Of("body board").Outcome);

    [Fact]
    public void Done_under_an_open_if_is_not_yet_due_while_there_is_time()
    {
        var finding = Judge(EachYear, "2025-01-20, status: held, items: [{id: i1, topic: data}]", "2025-06-30", ", if: {open: yes}").Of("topic board/2024-09-01/data");

        Assert.Equal(Outcome.NotYetDue, finding.Outcome);
        Assert.True(finding.HangsOnIf);
        Assert.Null(finding.MetOn);
    }

    [Fact]
    public void Done_under_an_open_if_cannot_be_told_once_the_time_is_over() => Assert.Equal(
        Outcome.CannotTell,
        Judge(EachYear, "2025-01-20, status: held, items: [{id: i1, topic: data}]", "2025-09-01", ", if: {open: yes}").Of("topic board/2024-09-01/data").Outcome);

    [Theory]
    [InlineData("2025-08-31", Outcome.NotMet)]
    [InlineData("2025-09-01", Outcome.Waived)]
    public void Waiver_on_the_day_after_the_last_day_waives_it(string from, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(EachYear, "2025-01-20, status: held, items: []", "2025-12-31", "", $"\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: 2025-08-01, from: {from}, to: {from}}}]").Of("topic board/2024-09-01/data").Outcome);

    private static ValueList<Finding> Judge(string rule, string meeting, string asOf, string more = "", string records = "") =>
        Written.Judge(rule, $"bodies: [{{id: board}}]\nareas: []\nmeetings: [{{id: m1, body: board, date: {meeting}}}]{records}", asOf, more);
}
