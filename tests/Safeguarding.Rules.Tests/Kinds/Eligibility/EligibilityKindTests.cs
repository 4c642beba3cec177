using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Eligibility.EligibilityCase;

namespace Safeguarding.Rules.Tests.Kinds.Eligibility;

public sealed class EligibilityKindTests
{
    [Fact]
    public void Appointment_of_which_the_body_is_not_recorded_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", "dsp-police") with { Body = Known<string>.NotRecorded })), "appointment a1").Outcome);

    [Theory]
    [InlineData("executive", "dsp-police", Outcome.Met)]
    [InlineData("executive", "dcs-east", Outcome.NotMet)]
    [InlineData("executiv", "dcs-east", Outcome.CannotTell)]
    [InlineData("executive", "dcs-eats", Outcome.CannotTell)]
    public void Appointment_with_a_name_that_no_list_knows_cannot_be_told(string body, string office, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", office) with { Body = body })), "appointment a1").Outcome);

    [Theory]
    [InlineData("2025-01-20", Outcome.Waived)]
    [InlineData("2025-01-21", Outcome.NotMet)]
    public void Meeting_is_waived_where_that_was_granted_beforehand(string granted, Outcome outcome)
    {
        var waiver = Some.Waiver() with { Rule = "R", Subject = "m1", Granted = Some.When(granted), From = Some.When("2025-01-01") };
        var finding = Of(Judge(Police, "2026-11-22", Met(Chaired("dcs-east")) with { Waivers = [waiver] }), "meeting m1");

        Assert.Equal(outcome, finding.Outcome);
        Assert.NotNull(finding.Waiver);
    }

    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    [InlineData("2026-11-22", true)]
    public void Meeting_is_judged_in_the_rules_time(string date, bool isJudged)
    {
        var meeting = Chaired("dsp-police") with { Date = Some.When(date) };

        Assert.Equal(isJudged, Judge(Police, "2026-11-22", Met(meeting)).Any(f => f.Subject.Type == "meeting"));
    }

    [Fact]
    public void Meetings_cancelled_planned_or_hosted_elsewhere_are_no_subjects()
    {
        var findings = Judge(
            Police,
            "2026-11-22",
            Met(
                Chaired("dcs-east") with { Status = MeetingStatus.Cancelled },
                Some.Meeting("m2", "2026-12-01") with { Status = MeetingStatus.Scheduled, Called = Some.On("2026-11-01") },
                Chaired("dcs-east") with { Id = "m3", Bodies = ["board", "executive"] },
                Some.Meeting("m4") with { Chair = Known<string>.None }));

        Assert.Equal("body executive DoesNotApply", Assert.Single(findings.Select(f => $"{f.Subject} {f.Outcome}")));
    }

    [Theory]
    [InlineData("2025-01-20", "meeting m1", Outcome.Met)]
    [InlineData("2025-07-01", "body executive", Outcome.DoesNotApply)]
    [InlineData("2025", "body executive", Outcome.CannotTell)]
    [InlineData("unknown", "body executive", Outcome.CannotTell)]
    public void Body_that_may_have_begun_after_the_rule_had_ended_cannot_be_told(string from, string subject, Outcome outcome)
    {
        var records = Met(Chaired("dsp-police"));
        var judged = Load($"R: {{eligibility: {{{Police}}}, strength: must, source: T-01, in-force: {{from: 2024-09-01, to: 2025-06-30}}}}")
            .Evaluate(records with { Bodies = records.Bodies.With([.. records.Bodies.Items.Select(b => b with { From = Some.When(from) })]) }, Some.Day("2026-11-22"));

        Assert.Equal(outcome, Assert.Single(judged.Findings, f => f.Subject.ToString() == subject).Outcome);
    }

    [Fact]
    public void Meeting_that_may_not_have_been_held_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Of(Judge(Police, "2026-11-22", Met(Chaired("dsp-police") with { Status = MeetingStatus.Scheduled })), "meeting m1").Outcome);

    [Theory]
    [InlineData("chair", Outcome.CannotTell)]
    [InlineData("support", Outcome.DoesNotApply)]
    public void Meetings_matter_for_the_chair_alone(string role, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge($"role: {role}, body: executive, who: dsp-police", "2026-11-22", Some.Records() with { Meetings = default }), "body executive").Outcome);

    [Fact]
    public void Appointments_that_are_not_kept_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Of(Judge(Police, "2026-11-22", Some.Records() with { Appointments = default }), "body executive").Outcome);

    [Fact]
    public void Rule_is_described_in_a_sentence()
    {
        var rule = Load($"R: {{eligibility: {{{InAbsence}}}, strength: must, source: T-01}}").Rules[0].Versions[0];

        Assert.Equal(
            "chair of executive is dsp-police; in the chair of a meeting is dsp-police, and when these are not there dcs-east, and when these are not there designation scrutineer",
            rule.Kind.Describe(rule));
    }
}
