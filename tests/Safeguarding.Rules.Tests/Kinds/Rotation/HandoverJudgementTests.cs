using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Rotation.RotationCase;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

public sealed class HandoverJudgementTests
{
    private const string NoGap = "role: chair, body: executive, among: [dcs-east, dsp-police], vacancy: not-allowed";

    [Theory]
    [InlineData("2025-09-01", Outcome.Met)]
    [InlineData("2025-09-02", Outcome.NotMet)]
    public void Gap_is_not_met_where_none_is_allowed(string next, Outcome outcome)
    {
        var finding = Of(Judge(NoGap, "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31"), Term("a2", next, null, "dsp-police")]), "handover a1/a2");

        Assert.Equal((outcome, Day("2025-09-01"), Day(next)), (finding.Outcome, finding.Due, finding.MetOn));
    }

    [Theory]
    [InlineData("2025-08-31", Outcome.NotYetDue)]
    [InlineData("2025-09-01", Outcome.NotYetDue)]
    [InlineData("2025-09-02", Outcome.NotMet)]
    public void Vacancy_is_due_to_be_filled_on_the_day_after_the_term(string asOf, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(NoGap, asOf, [Term("a1", "2024-09-01", "2025-08-31")]), "handover a1/none").Outcome);

    [Theory]
    [InlineData("2025-06-03", Outcome.CannotTell)]
    [InlineData("2025-12-31", Outcome.NotMet)]
    public void Handover_that_may_be_yet_to_come_cannot_be_told(string asOf, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(NoGap, asOf, [Term("a1", "2024-09-01", "2025"), Term("a2", "2025", null, "hos-east")]), "handover a1/a2").Outcome);

    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    public void Handover_that_was_over_before_the_rule_came_is_none_of_its_subjects(string begun, bool isSubject) => Assert.Equal(
        isSubject, Judge(NoGap, "2025-06-03", [Term("a1", "2022-09-01", "2024-08-01"), Term("a2", begun, null, "dsp-police")]).Any(f => f.Subject.Id == "a1/a2"));

    [Fact]
    public void Gap_that_nobody_recorded_cannot_be_told()
    {
        var records = WithTerms([Term("a1", "2024-09-01", "2025-01-31"), Term("a2", "2025-06-01", null, "dsp-police")]);
        var findings = Judge(
            "role: chair, body: executive, among: [dcs-east, dsp-police]",
            "2026-11-22",
            records with { Appointments = Recorded.Between(Some.Day("2025-06-01"), Some.Day("2026-11-22"), records.Appointments.Items.AsSpan()) });

        Assert.Equal(Outcome.CannotTell, Of(findings, "handover a1/a2").Outcome);
        Assert.Equal(Outcome.CannotTell, Of(findings, "body executive").Outcome);
    }

    [Fact]
    public void Handover_without_a_gap_needs_no_list_that_reaches() => Assert.Equal(
        Outcome.Met,
        Of(
            Judge(
                "role: chair, body: executive, among: [dcs-east, dsp-police]",
                "2026-11-22",
                WithTerms([]) with { Appointments = Recorded.Some<Appointment>(Term("a1", "2024-09-01", "2025-01-31"), Term("a2", "2025-02-01", null, "dsp-police")) }),
            "handover a1/a2").Outcome);

    [Theory]
    [InlineData("2025-09-01", Outcome.Waived)]
    [InlineData("2025-09-02", Outcome.NotMet)]
    public void Handover_to_the_same_is_waived_where_that_was_granted_beforehand(string granted, Outcome outcome)
    {
        var records = WithTerms([Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null)]) with
        {
            Waivers = [Some.Waiver() with { Rule = "R", Subject = "a1/a2", Granted = Some.When(granted), From = Some.When("2025-09-01") }],
        };

        Assert.Equal(outcome, Of(Judge("role: chair, body: executive, among: [dcs-east, dsp-police]", "2026-11-22", records), "handover a1/a2").Outcome);
    }

    [Theory]
    [InlineData("2025-09-30", Outcome.NotMet)]
    [InlineData("2025-10-01", Outcome.Waived)]
    public void Waiver_of_a_gap_does_not_waive_the_wrong_successor(string to, Outcome outcome)
    {
        var records = WithTerms([Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-10-01", null)]) with
        {
            Waivers = [Some.Waiver() with { Rule = "R", Granted = Some.When("2025-08-01"), From = Some.When("2025-08-01"), To = Some.When(to) }],
        };

        Assert.Equal(outcome, Of(Judge(NoGap, "2026-11-22", records), "handover a1/a2").Outcome);
    }
}
