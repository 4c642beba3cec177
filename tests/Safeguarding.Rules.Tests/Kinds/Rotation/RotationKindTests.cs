using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

public sealed class RotationKindTests
{
    private const string EveryTwoYears = "role: chair, body: executive, among: [dcs-east, dsp-police], every: 2 years";
    private const string NoGap = "role: chair, body: executive, among: [dcs-east, dsp-police], vacancy: not-allowed";

    [Theory]
    [InlineData("2026-08-31", Outcome.NotYetDue, null)]
    [InlineData("2026-09-01", Outcome.NotYetDue, null)]
    [InlineData("2026-09-02", Outcome.NotMet, 1)]
    public void Open_term_is_due_on_its_second_anniversary(string asOf, Outcome outcome, int? overdue)
    {
        var finding = Of(Judge(EveryTwoYears, asOf, [Term("a1", "2024-09-01", null)]), "term a1");

        Assert.Equal((outcome, Day("2026-09-01"), overdue), (finding.Outcome, finding.Due, finding.OverdueDays));
        Assert.Contains("over to dsp-police", finding.Why.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-30", Outcome.Met, "2026-08-31")]
    [InlineData("2026-08-31", Outcome.Met, "2026-09-01")]
    [InlineData("2026-09-01", Outcome.NotMet, "2026-09-02")]
    public void Term_is_handed_over_on_the_day_after_its_last(string to, Outcome outcome, string on)
    {
        var finding = Of(Judge(EveryTwoYears, "2026-11-22", [Term("a1", "2024-09-01", to)]), "term a1");

        Assert.Equal((outcome, Day(on)), (finding.Outcome, finding.MetOn));
    }

    [Fact]
    public void Term_handed_over_on_its_last_day_is_in_time_on_its_anniversary()
    {
        var findings = Judge(EveryTwoYears, "2026-11-22", [Term("a1", "2024-09-01", "2026-09-01"), Term("a2", "2026-09-01", null, "dsp-police")]);

        Assert.Equal((Outcome.Met, Day("2026-09-01")), (Of(findings, "term a1").Outcome, Of(findings, "term a1").MetOn));
        Assert.Equal(Outcome.Met, Of(findings, "handover a1/a2").Outcome);
    }

    [Fact]
    public void Term_handed_over_early_is_met_and_says_so() => Assert.Contains(
        "earlier than it had to be",
        Of(Judge(EveryTwoYears, "2026-11-22", [Term("a1", "2024-09-01", "2025-12-31")]), "term a1").Why.Reason,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-09-15", Outcome.NotYetDue)]
    [InlineData("2026-09-16", Outcome.NotMet)]
    public void Tolerance_moves_the_day(string asOf, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge("role: chair, body: executive, at-most: 2 years, tolerance: 14 days", asOf, [Term("a1", "2024-09-01", null)]), "term a1").Outcome);

    [Fact]
    public void Term_begun_before_the_rule_is_counted_from_the_rule() => Assert.Equal(
        Day("2026-09-01"), Of(Judge(EveryTwoYears, "2026-08-31", [Term("a1", "2022-01-01", null)]), "term a1").Due);

    [Theory]
    [InlineData("2026-08-30", "2026-11-22", Outcome.NotMet)]
    [InlineData("2026-08-31", "2026-11-22", Outcome.Met)]
    [InlineData(null, "2026-08-31", Outcome.NotYetDue)]
    [InlineData(null, "2026-09-01", Outcome.Met)]
    public void Shortest_term_is_met_on_the_day_on_which_it_is_reached(string? to, string asOf, Outcome outcome)
    {
        var finding = Of(Judge("role: chair, body: executive, at-least: 2 years", asOf, [Term("a1", "2024-09-01", to)]), "term a1");

        Assert.Equal((outcome, Day("2026-09-01")), (finding.Outcome, finding.Due));
        Assert.Equal(outcome == Outcome.Met ? Day("2026-09-01") : null, finding.MetOn);
    }

    [Fact]
    public void Shortest_term_looks_at_the_days_before_the_rule() => Assert.Equal(
        Day("2024-10-01"), Of(Judge("role: chair, body: executive, at-least: 2 years", "2026-11-22", [Term("a1", "2022-10-01", null)]), "term a1").Due);

    [Theory]
    [InlineData("2026-08", Outcome.Met)]
    [InlineData("2026-08-15 to 2026-09-15", Outcome.CannotTell)]
    [InlineData("2026-09", Outcome.NotMet)]
    [InlineData("unknown", Outcome.CannotTell)]
    [InlineData("2026-10", Outcome.NotMet)]
    public void End_that_is_not_known_to_the_day_is_any_of_its_days(string to, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge("role: chair, body: executive, every: 2 years", "2026-11-22", [Term("a1", "2024-09-01", to), Term("a2", "2026-11-01", null)]), "term a1").Outcome);

    [Theory]
    [InlineData("2026-08-31", Outcome.CannotTell)]
    [InlineData("2026-09-01", Outcome.NotMet)]
    public void Open_term_lasts_as_far_as_the_list_reaches(string reached, Outcome outcome)
    {
        var records = Records([Term("a1", "2024-09-01", null)]);
        var appointments = Recorded.Between(Some.Day("2024-09-01"), Some.Day(reached), records.Appointments.Items.AsSpan());

        Assert.Equal(outcome, Of(Judge(EveryTwoYears, "2026-11-22", records with { Appointments = appointments }), "term a1").Outcome);
    }

    [Fact]
    public void Terms_at_the_same_time_contradict_each_other_and_both_are_named()
    {
        var findings = Judge(EveryTwoYears, "2026-11-22", [Term("a1", "2024-09-01", "2026-08-31"), Term("a2", "2026-08-01", null, "dsp-police")]);

        Assert.All(findings, f => Assert.Equal(Outcome.CannotTell, f.Outcome));
        Assert.All(findings, f => Assert.Contains("a1 and a2", f.Why.Reason, StringComparison.Ordinal));
        Assert.Equal(3, findings.Count);
    }

    [Fact]
    public void Term_of_which_the_body_is_not_recorded_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell,
        Of(Judge(EveryTwoYears, "2026-08-01", [Term("a1", "2024-09-01", null) with { Body = Known<string>.NotRecorded }]), "term a1").Outcome);

    [Fact]
    public void Term_that_was_due_after_the_rule_ended_is_no_subject() => Assert.Equal(
        Outcome.DoesNotApply,
        Assert.Single(Judge(EveryTwoYears, "2026-11-22", Records([Term("a1", "2024-09-01", null)]), "{from: 2024-09-01, to: 2026-08-31}")).Outcome);

    [Fact]
    public void Without_appointments_it_does_not_apply() => Assert.Equal(Outcome.DoesNotApply, Of(Judge(EveryTwoYears, "2026-11-22", []), "body executive").Outcome);

    [Fact]
    public void Without_a_length_handovers_alone_are_judged()
    {
        var finding = Assert.Single(Judge(
            "role: chair, body: executive, among: [east-council, police]",
            "2026-11-22",
            [Term("a1", "2024-09-01", "2024-10-31"), Term("a2", "2024-12-01", null, "dsp-police")]));

        Assert.Equal((new Subject("handover", "a1/a2"), Outcome.Met, Day("2024-12-01")), (finding.Subject, finding.Outcome, finding.MetOn));
    }

    [Theory]
    [InlineData("dcs-east", "dcs-east", Outcome.NotMet)]
    [InlineData("dcs-east", "dsp-police", Outcome.Met)]
    [InlineData("dcs-east", "scrutineer", Outcome.NotMet)]
    [InlineData("scrutineer", "dcs-east", Outcome.Met)]
    [InlineData("scrutineer", "scrutineer", Outcome.NotMet)]
    public void Role_passes_to_another_of_those_who_take_turns(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge("role: chair, body: executive, among: [dcs-east, dsp-police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", from), Term("a2", "2025-09-01", null, to)]), "handover a1/a2").Outcome);

    [Theory]
    [InlineData("dcs-east", "dsp-police", Outcome.Met)]
    [InlineData("dsp-police", "dcs-east", Outcome.NotMet)]
    [InlineData("hos-east", "dcs-east", Outcome.Met)]
    public void Listed_order_asks_for_the_next_and_after_the_last_for_the_first(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge("role: chair, body: executive, among: [dcs-east, dsp-police, hos-east], order: listed", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", from), Term("a2", "2025-09-01", null, to)]), "handover a1/a2").Outcome);

    [Fact]
    public void Offices_of_one_agency_are_one() => Assert.Equal(
        Outcome.NotMet,
        Of(Judge("role: chair, body: executive, among: [east-council, police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null, "hos-east")]), "handover a1/a2").Outcome);

    [Fact]
    public void Office_of_no_recorded_agency_cannot_be_told()
    {
        var finding = Of(Judge("role: chair, body: executive, among: [east-council, police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null, "stranger")]), "handover a1/a2");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("stranger", Assert.Single(finding.Why.FactsNeeded), StringComparison.Ordinal);
    }

    [Fact]
    public void Office_in_an_area_belongs_to_it() => Assert.Equal(
        Outcome.Met,
        Of(Judge("role: chair, body: executive, among: [police, east]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", "dsp-police"), Term("a2", "2025-09-01", null)]), "handover a1/a2").Outcome);

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

    [Fact]
    public void Gap_that_nobody_recorded_cannot_be_told()
    {
        var records = Records([Term("a1", "2024-09-01", "2025-01-31"), Term("a2", "2025-06-01", null, "dsp-police")]);
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
                Records([]) with { Appointments = Recorded.Some<Appointment>(Term("a1", "2024-09-01", "2025-01-31"), Term("a2", "2025-02-01", null, "dsp-police")) }),
            "handover a1/a2").Outcome);

    [Fact]
    public void Predecessor_that_nobody_recorded_makes_the_body_untold()
    {
        var records = Records([Term("a1", "2025-01-01", null)]);
        var findings = Judge(
            EveryTwoYears,
            "2026-11-22",
            records with { Appointments = Recorded.Between(Some.Day("2025-01-01"), Some.Day("2026-11-22"), records.Appointments.Items.AsSpan()) },
            "{from: 2025-01-01}");

        Assert.Contains("2024-12-31", Of(findings, "body executive").Why.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-09-01", Outcome.Waived)]
    [InlineData("2025-09-02", Outcome.NotMet)]
    public void Handover_to_the_same_is_waived_where_that_was_granted_beforehand(string granted, Outcome outcome)
    {
        var records = Records([Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null)]) with
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
        var records = Records([Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-10-01", null)]) with
        {
            Waivers = [Some.Waiver() with { Rule = "R", Granted = Some.When("2025-08-01"), From = Some.When("2025-08-01"), To = Some.When(to) }],
        };

        Assert.Equal(outcome, Of(Judge(NoGap, "2026-11-22", records), "handover a1/a2").Outcome);
    }

    [Theory]
    [InlineData("role: chair, body: executive")]
    [InlineData("role: chair, body: executive, every: 2 years, at-most: 3 years")]
    [InlineData("role: chair, body: executive, every: 2 years, order: listed")]
    [InlineData("role: chair, body: executive, every: 2 years, vacancy: not-allowed")]
    [InlineData("role: chair, body: executive, at-least: 2 years, tolerance: 7 days")]
    public void Rule_that_asks_nothing_or_two_things_is_a_mistake(string fields) =>
        Assert.False(new RulesetLoader().Text("rotation.yaml", Ruleset(fields, "{from: 2024-09-01}")).Ok);

    [Fact]
    public void Rule_is_described_in_a_sentence()
    {
        var rule = Load("role: chair, body: executive, among: [dcs-east, dsp-police], every: 2 years, order: listed, vacancy: not-allowed", "{from: 2024-09-01}").Rules[0].Versions[0];

        Assert.Equal(
            "the role of chair of executive passes to the next after 2 years at the latest, and is taken in turn by dcs-east, dsp-police in this order; nobody may be missing between two terms",
            rule.Kind.Describe(rule));
    }

    private static When? Day(string day) => Some.When(day);

    private static Appointment Term(string id, string from, string? to, string office = "dcs-east") =>
        Some.Appointment(id, office, from) with { To = to is null ? null : Some.When(to) };

    private static PartnershipRecords Records(ReadOnlySpan<Appointment> terms)
    {
        var records = Some.Records();
        return records with
        {
            Offices = records.Offices.With([.. records.Offices.Items, Some.Office("hos-east")]),
            Appointments = Some.Whole(terms),
        };
    }

    private static string Ruleset(string fields, string inForce) => $$"""
        format: 1
        ruleset: test/rotation
        status: adopted
        adopted-on: 2020-01-01
        in-force: {{inForce}}
        rules:
          R: {rotation: { {{fields}} }, strength: must, source: T-01}
        """;

    private static Ruleset Load(string fields, string inForce) => new RulesetLoader().Text("rotation.yaml", Ruleset(fields, inForce)).OrThrow();

    private static ValueList<Finding> Judge(string fields, string asOf, ReadOnlySpan<Appointment> terms) => Judge(fields, asOf, Records(terms));

    private static ValueList<Finding> Judge(string fields, string asOf, PartnershipRecords records, string inForce = "{from: 2024-09-01}") =>
        Load(fields, inForce).Evaluate(records, Some.Day(asOf)).Findings;

    private static Finding Of(ValueList<Finding> findings, string subject) => Assert.Single(findings, f => f.Subject.ToString() == subject);
}
