using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Eligibility;

public sealed class EligibilityKindTests
{
    private const string Police = "role: chair, body: executive, who: {sector: police}";
    private const string InAbsence = "role: chair, body: executive, who: dsp-police, in-absence: [dcs-east, {designation: scrutineer}]";

    [Theory]
    [InlineData("dsp-police", Outcome.Met)]
    [InlineData("dcs-east", Outcome.NotMet)]
    [InlineData("stranger", Outcome.CannotTell)]
    public void Appointment_is_judged_by_its_office(string office, Outcome outcome)
    {
        var finding = Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", office, "2024-10-01"))), "appointment a1");

        Assert.Equal((outcome, null, outcome == Outcome.Met ? Some.When("2024-10-01") : null), (finding.Outcome, finding.Due, finding.MetOn));
    }

    [Fact]
    public void Appointment_names_the_fact_that_is_missing()
    {
        var finding = Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", "stranger"))), "appointment a1");

        Assert.Contains("stranger", Assert.Single(finding.Why.FactsNeeded), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-08-31", "body executive", Outcome.DoesNotApply)]
    [InlineData("2024-09-01", "appointment a1", Outcome.NotMet)]
    [InlineData("2024-09", "appointment a1", Outcome.NotMet)]
    [InlineData("2024", "appointment a1", Outcome.CannotTell)]
    public void Appointment_is_judged_if_a_day_of_it_falls_in_the_rules_time(string to, string subject, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", from: "2023-10-01") with { To = Some.When(to) })), subject).Outcome);

    [Fact]
    public void Office_in_absence_may_not_be_appointed() => Assert.Equal(
        Outcome.NotMet, Of(Judge(InAbsence, "2026-11-22", Held(Some.Appointment("a1", "dcs-east"))), "appointment a1").Outcome);

    [Theory]
    [InlineData("2025-03-31", Outcome.Met)]
    [InlineData("2025-03-30", Outcome.NotMet)]
    public void Office_must_match_on_every_day_of_the_appointment(string seatedTo, Outcome outcome)
    {
        var records = Held(Some.Appointment("a1", "dsp-police") with { To = Some.When("2025-03-31") });
        var body = Some.Body() with { Seats = [Some.Seat("dsp-police") with { To = Some.When(seatedTo) }] };

        Assert.Equal(outcome, Of(Judge("role: chair, body: executive, who: {standing: voting}", "2026-11-22", records with { Bodies = Some.Whole(body) }), "appointment a1").Outcome);
    }

    [Theory]
    [InlineData("dcs-east", Outcome.Met)]
    [InlineData("scrutineer", Outcome.NotMet)]
    [InlineData("none", Outcome.NotMet)]
    [InlineData(null, Outcome.CannotTell)]
    public void Deputy_stands_for_those_whom_the_rule_names(string? principal, Outcome outcome)
    {
        var deputy = Some.Appointment("a1", "dsp-police") with
        {
            Role = "deputy",
            For = principal is null ? Known<string>.NotRecorded : principal == "none" ? Known<string>.None : principal,
        };

        Assert.Equal(outcome, Of(Judge("role: deputy, body: executive, who: {sector: police}, for: [dcs-east, dsp-police]", "2026-11-22", Held(deputy)), "appointment a1").Outcome);
    }

    [Fact]
    public void Appointment_of_which_the_body_is_not_recorded_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Of(Judge(Police, "2026-11-22", Held(Some.Appointment("a1", "dsp-police") with { Body = Known<string>.NotRecorded })), "appointment a1").Outcome);

    [Fact]
    public void Two_chairs_at_a_time_leave_only_the_other_days_told()
    {
        var findings = Judge(
            Police,
            "2026-11-22",
            Held(Some.Appointment("a1") with { To = Some.When("2025-08-31") }, Some.Appointment("a2", from: "2025-01-01") with { To = Some.When("2025-08-31") }));

        Assert.Equal(Outcome.NotMet, Of(findings, "appointment a1").Outcome);
        Assert.Equal(Outcome.CannotTell, Of(findings, "appointment a2").Outcome);
        Assert.Contains("a1 and a2", Of(findings, "appointment a2").Why.Reason, StringComparison.Ordinal);
    }

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
    [InlineData("dsp-police", Outcome.Met)]
    [InlineData("dcs-east", Outcome.NotMet)]
    [InlineData(null, Outcome.CannotTell)]
    public void Meeting_is_judged_by_who_presided(string? chair, Outcome outcome)
    {
        var meeting = Some.Meeting() with { Chair = chair is null ? Known<string>.NotRecorded : chair };
        var finding = Of(Judge(Police, "2026-11-22", Met(meeting)), "meeting m1");

        Assert.Equal((outcome, outcome == Outcome.Met ? Some.When("2025-01-20") : null), (finding.Outcome, finding.MetOn));
    }

    [Theory]
    [InlineData("dsp-police", new[] { "dsp-police" }, Outcome.Met)]
    [InlineData("dcs-east", new[] { "dcs-east" }, Outcome.Met)]
    [InlineData("dcs-east", new[] { "dcs-east", "dsp-police" }, Outcome.NotMet)]
    [InlineData("scrutineer", new[] { "scrutineer" }, Outcome.Met)]
    [InlineData("scrutineer", new[] { "scrutineer", "dcs-east" }, Outcome.NotMet)]
    [InlineData("stranger", new[] { "stranger" }, Outcome.CannotTell)]
    [InlineData("hos-east", new[] { "hos-east" }, Outcome.NotMet)]
    public void In_absence_presides_the_first_who_is_there(string chair, string[] there, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(InAbsence, "2026-11-22", Met(Chaired(chair, [.. there.Select(Some.Attendance)]))), "meeting m1").Outcome);

    [Theory]
    [InlineData(Presence.No, Outcome.Met)]
    [InlineData(Presence.Part, Outcome.CannotTell)]
    [InlineData(Presence.NotRecorded, Outcome.CannotTell)]
    [InlineData(Presence.Yes, Outcome.NotMet)]
    public void Stand_in_presides_only_while_the_one_before_is_away(Presence presence, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge(InAbsence, "2026-11-22", Met(Chaired("dcs-east", Some.Attendance(), Some.Attendance("dsp-police") with { Present = presence }))), "meeting m1").Outcome);

    [Fact]
    public void Substitute_for_a_seat_is_no_stand_in_for_the_chair()
    {
        var meeting = Chaired("hos-east", Some.Attendance("hos-east") with { For = "dsp-police" });

        Assert.Equal(Outcome.NotMet, Of(Judge(InAbsence, "2026-11-22", Met(meeting)), "meeting m1").Outcome);
    }

    [Fact]
    public void Stand_in_where_the_attendance_is_cut_hangs_on_those_before()
    {
        var cut = Chaired("dcs-east") with { Attendance = Recorded.Some<Attendance>(Some.Attendance()) };
        var away = cut with { Attendance = Recorded.Some<Attendance>(Some.Attendance(), Some.Attendance("dsp-police") with { Present = Presence.No }) };

        Assert.Equal(Outcome.CannotTell, Of(Judge(InAbsence, "2026-11-22", Met(cut)), "meeting m1").Outcome);
        Assert.Equal(Outcome.Met, Of(Judge(InAbsence, "2026-11-22", Met(away)), "meeting m1").Outcome);
    }

    [Fact]
    public void Chair_that_was_not_there_contradicts_the_minutes()
    {
        var finding = Of(Judge(Police, "2026-11-22", Met(Chaired("dsp-police", Some.Attendance("dsp-police") with { Present = Presence.No }))), "meeting m1");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("which is right", finding.Why.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_with_a_chair_of_its_own_is_judged_by_itself()
    {
        var meeting = Chaired("dsp-police", Some.Attendance("dsp-police"), Some.Attendance()) with
        {
            Items = [Some.AgendaItem(), Some.AgendaItem("i2") with { Chair = "dcs-east", Absent = (ValueList<string>)["dsp-police"] }, Some.AgendaItem("i3") with { Chair = "dcs-east" }],
        };
        var findings = Judge(InAbsence, "2026-11-22", Met(meeting));

        Assert.Equal(["item m1/i2 Met", "item m1/i3 NotMet", "meeting m1 Met"], findings.Select(f => $"{f.Subject} {f.Outcome}").Order(StringComparer.Ordinal));
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
    public void Each_version_judges_its_own_days_of_an_appointment()
    {
        var rules = """
            R:
                - {eligibility: {role: chair, body: executive, who: dcs-east}, in-force: {from: 2024-09-01, to: 2025-08-31}, strength: should, source: T-01}
                - {eligibility: {role: chair, body: executive, who: dsp-police}, in-force: {from: 2025-09-01}, strength: must, source: T-01}
            """;
        var finding = Of(JudgeRules(rules, "2026-11-22", Held(Some.Appointment("a1"))), "appointment a1");

        Assert.Equal((Outcome.NotMet, Strength.Must), (finding.Outcome, finding.Strength));
        Assert.Equal(Outcome.Met, Of(JudgeRules(rules, "2025-08-31", Held(Some.Appointment("a1"))), "appointment a1").Outcome);
    }

    [Fact]
    public void Rule_is_described_in_a_sentence()
    {
        var rule = Load($"R: {{eligibility: {{{InAbsence}}}, strength: must, source: T-01}}").Rules[0].Versions[0];

        Assert.Equal(
            "chair of executive is dsp-police; in the chair of a meeting is dsp-police, and when these are not there dcs-east, and when these are not there designation scrutineer",
            rule.Kind.Describe(rule));
    }

    private static Meeting Chaired(string chair, params ReadOnlySpan<Attendance> there) =>
        Some.Meeting() with { Chair = chair, Attendance = Recorded.Whole(there) };

    private static PartnershipRecords Held(params ReadOnlySpan<Appointment> appointments) => Some.Records() with { Appointments = Some.Whole(appointments) };

    private static PartnershipRecords Met(params ReadOnlySpan<Meeting> meetings)
    {
        var records = Some.Records();
        return records with
        {
            Offices = records.Offices.With([.. records.Offices.Items, Some.Office("hos-east")]),
            Bodies = records.Bodies.With([.. records.Bodies.Items, Some.Body("board")]),
            Meetings = Some.Whole(meetings),
        };
    }

    private static Ruleset Load(string rules) => new RulesetLoader().Text("eligibility.yaml", $$"""
        format: 1
        ruleset: test/eligibility
        status: adopted
        adopted-on: 2020-01-01
        in-force: {from: 2024-09-01}
        rules:
          {{rules}}
        """).OrThrow();

    private static ValueList<Finding> Judge(string fields, string asOf, PartnershipRecords records) =>
        JudgeRules($"R: {{eligibility: {{{fields}}}, strength: must, source: T-01}}", asOf, records);

    private static ValueList<Finding> JudgeRules(string rules, string asOf, PartnershipRecords records) => Load(rules).Evaluate(records, Some.Day(asOf)).Findings;

    private static Finding Of(ValueList<Finding> findings, string subject) => Assert.Single(findings, f => f.Subject.ToString() == subject);
}
