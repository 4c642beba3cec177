using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Notice;

public sealed class NoticeKindTests
{
    private const string Five = "notice: {body: board, at-least: 5 clear days}";
    private const string Held = "date: 2025-01-20, status: held";
    private const string Planned = "date: 2025-01-20, status: scheduled, called: 2024-12-01";

    [Theory]
    [InlineData("held", "", Outcome.Met)]
    [InlineData("cancelled", "", null)]
    [InlineData("scheduled", "", Outcome.CannotTell)]
    [InlineData("scheduled", ", called: 2024-12-01", Outcome.Met)]
    [InlineData("scheduled", ", called: 2024-12-01, cancelled: 2025-01-15", null)]
    [InlineData("scheduled", ", called: 2024-12-01, cancelled: unknown", Outcome.CannotTell)]
    [InlineData("unknown", ", called: 2024-12-01", Outcome.CannotTell)]
    [InlineData("held", ", cancelled: 2025-01-15", Outcome.CannotTell)]
    public void Meeting_past_is_judged_where_it_was_held_or_called_and_not_called_off(string status, string more, Outcome? outcome) => Assert.Equal(
        outcome,
        Judge("notice: {body: board, of: papers, at-least: 5 clear days}", $"date: 2025-01-20, status: {status}{more}, papers-sent: 2025-01-10", "2025-06-30")
            .SingleOrDefault(f => f.Subject.Type == "meeting")?.Outcome);

    [Theory]
    [InlineData("2025-01-12", "", Outcome.NotYetDue)]
    [InlineData("2025-01-16", "", Outcome.NotMet)]
    [InlineData("2025-01-12", ", cancelled: 2025-01-12", null)]
    [InlineData("2025-01-12", ", cancelled: 2025-01-13", Outcome.NotYetDue)]
    public void Meeting_to_come_is_judged_until_it_is_called_off(string asOf, string more, Outcome? outcome) => Assert.Equal(
        outcome, Judge(Five, $"{Planned}, notice-given: none{more}", asOf).SingleOrDefault(f => f.Subject.Type == "meeting")?.Outcome);

    [Fact]
    public void Meeting_to_come_that_nobody_had_called_is_not_seen() =>
        Assert.Equal(["body board"], Judge(Five, "date: 2025-01-20, status: scheduled, called: 2025-01-13", "2025-01-12").Subjects());

    [Theory]
    [InlineData("2025-01-14", "", "body board", Outcome.DoesNotApply)]
    [InlineData("2025-01-15", "", "meeting m1", Outcome.CannotTell)]
    [InlineData("2025-01-15", ", called: none, notice-given: none", "body board", Outcome.DoesNotApply)]
    public void Meeting_to_come_that_may_have_been_called_is_not_seen_until_its_notice_would_be_late(string asOf, string more, string subject, Outcome outcome) =>
        Assert.Equal((subject, outcome), Assert.Single(Judge(Five, $"date: 2025-01-20{more}", asOf).Select(f => ($"{f.Subject}", f.Outcome))));

    [Theory]
    [InlineData("designation: manager", "2025-06-30", "notice-by: manager-east", Outcome.Met)]
    [InlineData("designation: manager", "2025-06-30", "notice-by: dcs-east", Outcome.NotMet)]
    [InlineData("designation: manager", "2025-06-30", "notice-by: none", Outcome.NotMet)]
    [InlineData("designation: manager", "2025-06-30", "notice-by: somebody", Outcome.CannotTell)]
    [InlineData("designation: manager", "2025-06-30", "", Outcome.CannotTell)]
    [InlineData("designation: manager", "2025-01-14", "notice-by: dcs-east", Outcome.NotYetDue)]
    [InlineData("designation: manager", "2025-01-14", "", Outcome.NotYetDue)]
    public void Notice_by_somebody_else_is_none(string who, string asOf, string by, Outcome outcome)
    {
        var records = $$"""
            bodies: [{id: board}]
            offices: [{id: manager-east, designation: manager, agency: none}, {id: dcs-east, designation: dcs, agency: none}]
            meetings: [{id: m1, body: board, {{Planned}}, notice-given: 2025-01-10, {{by}}}]
            """;

        Assert.Equal(outcome, Written.Judge($"notice: {{body: board, at-least: 5 clear days, by: {{{who}}}}}", records, asOf).Of("meeting m1").Outcome);
    }

    [Theory]
    [InlineData("notice-states: [agenda, place]", Outcome.Met)]
    [InlineData("notice-states: agenda", Outcome.NotMet)]
    [InlineData("notice-states: []", Outcome.NotMet)]
    [InlineData("notice-states: none", Outcome.NotMet)]
    [InlineData("", Outcome.CannotTell)]
    public void Notice_states_all_that_it_must(string states, Outcome outcome) => Assert.Equal(
        outcome, Of("notice: {body: board, at-least: 5 clear days, states: [agenda, place]}", $"{Held}, notice-given: 2025-01-10, {states}", "2025-06-30").Outcome);

    [Fact]
    public void Reason_says_why_a_notice_does_not_count()
    {
        var why = Of("notice: {body: board, at-least: 5 clear days, states: agenda}", $"{Held}, notice-given: 2025-01-10, notice-states: [place]", "2025-06-30").Why;

        Assert.EndsWith("the notice of 2025-01-10 does not count: the notice of m1 does not state `agenda`", why.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-09-06", Outcome.DoesNotApply)]
    [InlineData("2024-09-07", Outcome.NotMet)]
    [InlineData("2024-09-06 to 2024-09-07", Outcome.CannotTell)]
    [InlineData("2024-08-31", null)]
    public void Notice_that_was_due_before_the_rule_is_no_breach(string date, Outcome? outcome) => Assert.Equal(
        outcome, Judge(Five, $"date: {date}, status: held, notice-given: none", "2025-06-30").SingleOrDefault(f => f.Subject.Type == "meeting")?.Outcome);

    [Theory]
    [InlineData("[planning]", "kind: planning", Outcome.NotMet)]
    [InlineData("[planning]", "kind: other", null)]
    [InlineData("[planning]", "", Outcome.CannotTell)]
    public void Meeting_of_another_kind_is_none_of_its_business(string kinds, string kind, Outcome? outcome) => Assert.Equal(
        outcome,
        Judge($"notice: {{body: board, meeting-kinds: {kinds}, at-least: 5 clear days}}", $"{Held}, notice-given: none, {kind}", "2025-06-30").SingleOrDefault(f => f.Subject.Type == "meeting")?.Outcome);

    [Theory]
    [InlineData("[]", Outcome.DoesNotApply)]
    [InlineData("not-kept", Outcome.CannotTell)]
    [InlineData("{recorded: some, items: []}", Outcome.CannotTell)]
    [InlineData("{recorded: 2024-09-01 to 2025-06-30, items: []}", Outcome.DoesNotApply)]
    [InlineData("{recorded: 2024-09-01 to 2025-06-29, items: []}", Outcome.CannotTell)]
    public void Meetings_that_nobody_recorded_are_said_of_the_body(string meetings, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Five, $"bodies: [{{id: board}}]\nmeetings: {meetings}", "2025-06-30").Of("body board").Outcome);

    [Fact]
    public void Body_that_the_records_do_not_know_cannot_be_told() =>
        Assert.Equal(Outcome.CannotTell, Written.Judge("notice: {body: bord, at-least: 5 days}", "bodies: [{id: board}]\nmeetings: []", "2025-06-30").Of("body bord").Outcome);

    [Theory]
    [InlineData("2025-01-14", "yes", Outcome.NotYetDue)]
    [InlineData("2025-01-14", "no", Outcome.DoesNotApply)]
    [InlineData("2025-01-14", "unknown", Outcome.NotYetDue)]
    [InlineData("2025-01-15", "yes", Outcome.NotMet)]
    [InlineData("2025-01-15", "unknown", Outcome.CannotTell)]
    public void Condition_is_read_from_the_area_of_the_body(string asOf, string fact, Outcome outcome)
    {
        var records = $"areas: [{{id: east, facts: {{secure: {fact}}}}}]\nbodies: [{{id: board, area: east}}]\nmeetings: [{{id: m1, body: board, {Planned}, notice-given: none}}]";
        var finding = Written.Judge(Five, records, asOf, ", if: {secure: yes}").Of("meeting m1");

        Assert.Equal((outcome, fact == "unknown" && outcome == Outcome.NotYetDue), (finding.Outcome, finding.HangsOnIf));
    }

    [Fact]
    public void Joint_meeting_has_one_finding()
    {
        var findings = Written.Judge(
            "notice: {body: seg, at-least: 5 clear days}", $"bodies: [{{id: east, kind: seg}}, {{id: west, kind: seg}}]\nmeetings: [{{id: m1, body: [east, west], {Held}, notice-given: 2025-01-14}}]", "2025-06-30");

        Assert.Equal(["meeting m1"], findings.Subjects());
        Assert.Equal(Outcome.Met, findings.Of("meeting m1").Outcome);
    }

    [Theory]
    [InlineData("2025-01-15", Outcome.Waived)]
    [InlineData("2025-01-16", Outcome.NotMet)]
    public void Waiver_of_the_day_after_the_last_day_makes_it_waived(string from, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            Five,
            $"bodies: [{{id: board}}]\nmeetings: [{{id: m1, body: board, {Held}, notice-given: none}}]\nwaivers: [{{id: w1, rule: R, by: dsp, why: flood, granted: {from}, from: {from}}}]",
            "2025-06-30").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("notice: {body: board, at-least: 5 clear days, by: {designation: manager}, states: [agenda, place]}", "notice of each meeting of board is given at least 5 clear days before it, by designation manager, and states agenda and place")]
    [InlineData("notice: {body: board, of: papers, meeting-kinds: [planning], at-least: 1 week}", "the papers of each planning meeting of board are sent at least 1 week before it")]
    [InlineData("notice: {body: board}", "notice of each meeting of board is given by its day")]
    public void Rule_is_said_in_a_sentence(string rule, string sentence) => Assert.Equal(sentence, Written.Describe(rule));

    [Theory]
    [InlineData("by: dcs-east")]
    [InlineData("states: agenda")]
    public void Papers_have_no_sender_and_state_nothing(string field) =>
        Assert.Contains("records say of a notice", Assert.Single(Written.Mistakes($"notice: {{body: board, of: papers, {field}}}")), StringComparison.Ordinal);

    private static Finding Of(string rule, string meeting, string asOf) => Judge(rule, meeting, asOf).Of("meeting m1");

    private static ValueList<Finding> Judge(string rule, string meeting, string asOf) =>
        Written.Judge(rule, $"bodies: [{{id: board}}]\nmeetings: [{{id: m1, body: board, {meeting}}}]", asOf);
}
