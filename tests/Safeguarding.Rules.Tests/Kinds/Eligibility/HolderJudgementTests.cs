using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Eligibility.EligibilityCase;

namespace Safeguarding.Rules.Tests.Kinds.Eligibility;

public sealed class HolderJudgementTests
{
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
}
