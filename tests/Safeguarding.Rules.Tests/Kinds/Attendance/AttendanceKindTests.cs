using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Attendance;

public sealed class AttendanceKindTests
{
    private const string Police = "attendance: {body: board, who: {sector: police}";

    [Theory]
    [InlineData("[dsp-police]", Outcome.Met)]
    [InlineData("[dsp-icb]", Outcome.NotMet)]
    [InlineData("[]", Outcome.NotMet)]
    [InlineData("null", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [dsp-icb]}", Outcome.CannotTell)]
    [InlineData("[{office: dsp-police, present: no}]", Outcome.NotMet)]
    [InlineData("[{office: dsp-police, present: part}]", Outcome.CannotTell)]
    [InlineData("[{office: dsp-police, present: null}]", Outcome.CannotTell)]
    [InlineData("[stranger]", Outcome.CannotTell)]
    public void Anyone_who_is_there_counts_with_a_seat_or_without(string attendance, Outcome outcome) =>
        Assert.Equal(outcome, Of("", $"attendance: {attendance}").Outcome);

    [Theory]
    [InlineData("", Outcome.CannotTell)]
    [InlineData(", deputies: allowed", Outcome.Met)]
    [InlineData(", deputies: not-allowed", Outcome.NotMet)]
    [InlineData(", deputies: named-only", Outcome.NotMet)]
    public void Deputy_counts_as_the_rule_says_and_where_it_does_not_nobody_can_tell(string deputies, Outcome outcome) =>
        Assert.Equal(outcome, Of(deputies, "attendance: [{office: inspector, for: dsp-police}]").Outcome);

    [Theory]
    [InlineData("", Outcome.NotMet)]
    [InlineData(", or-apology: yes", Outcome.Met)]
    public void Apologies_will_do_only_where_the_rule_says_so(string more, Outcome outcome) =>
        Assert.Equal(outcome, Of(more, "attendance: [{office: dsp-police, present: no, apology: yes}]").Outcome);

    [Theory]
    [InlineData("items: [{id: i1, topic: a, relevant-to: [police]}]", Outcome.NotMet)]
    [InlineData("items: [{id: i1, topic: a, relevant-to: [icb]}]", Outcome.DoesNotApply)]
    [InlineData("items: [{id: i1, topic: a}]", Outcome.CannotTell)]
    [InlineData("items: []", Outcome.DoesNotApply)]
    [InlineData("items: null", Outcome.CannotTell)]
    public void Where_the_agenda_is_to_be_relevant_it_is_asked_for_items_of_the_agency_K_26(string items, Outcome outcome) =>
        Assert.Equal(outcome, Of(", when: agenda-relevant", $"attendance: [], {items}").Outcome);

    [Fact]
    public void Meeting_is_judged_on_its_own_day()
    {
        var finding = Of("", "attendance: [dsp-police]");

        Assert.Equal(Some.When("2025-01-20"), finding.MetOn);
        Assert.Null(finding.Due);
    }

    [Theory]
    [InlineData("2025-01-19", "body board", Outcome.DoesNotApply)]
    [InlineData("2025-01-20", "meeting m1", Outcome.NotMet)]
    [InlineData("2025-01-21", "meeting m1", Outcome.NotMet)]
    public void Meeting_to_come_is_not_judged(string asOf, string subject, Outcome outcome) =>
        Assert.Equal(outcome, Judge("", "attendance: []", asOf).Of(subject).Outcome);

    [Fact]
    public void Meeting_that_was_cancelled_is_no_subject() =>
        Assert.Equal(["body board"], Judge("", "status: cancelled", "2025-06-30").Subjects());

    [Fact]
    public void Meetings_that_are_not_kept_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Written.Judge($"{Police}}}", "bodies: [{id: board}]\noffices: []\nmeetings: not-kept", "2025-06-30").Of("body board").Outcome);

    [Theory]
    [InlineData("2025-01-19", Outcome.NotMet)]
    [InlineData("2025-01-20", Outcome.Waived)]
    public void Waiver_on_the_day_of_the_meeting_waives_it(string to, Outcome outcome) => Assert.Equal(
        outcome,
        Judge("", "attendance: []", "2025-06-30", $"\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: 2025-01-01, from: 2025-01-01, to: {to}}}]").Of("meeting m1").Outcome);

    private static Finding Of(string more, string meeting) => Judge(more, meeting, "2025-06-30").Of("meeting m1");

    private static ValueList<Finding> Judge(string more, string meeting, string asOf, string records = "") => Written.Judge(
        $"{Police}{more}}}",
        $$"""
        bodies: [{id: board}]
        agencies: [{id: police, sector: police}, {id: icb, sector: health}]
        offices: [{id: dsp-police, designation: dsp, agency: police}, {id: inspector, designation: inspector, agency: icb}, {id: dsp-icb, designation: dsp, agency: icb}]
        appointments: []
        meetings: [{id: m1, body: board, date: 2025-01-20{{(meeting.StartsWith("status", StringComparison.Ordinal) ? "" : ", status: held")}}, {{meeting}}}]{{records}}
        """,
        asOf);
}
