using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Rotation.RotationCase;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

public sealed class RotationKindTests
{
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
        Assert.Single(Judge(EveryTwoYears, "2026-11-22", WithTerms([Term("a1", "2024-09-01", null)]), "{from: 2024-09-01, to: 2026-08-31}")).Outcome);

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

    [Fact]
    public void Predecessor_that_nobody_recorded_makes_the_body_untold()
    {
        var records = WithTerms([Term("a1", "2025-01-01", null)]);
        var findings = Judge(
            EveryTwoYears,
            "2026-11-22",
            records with { Appointments = Recorded.Between(Some.Day("2025-01-01"), Some.Day("2026-11-22"), records.Appointments.Items.AsSpan()) },
            "{from: 2025-01-01}");

        Assert.Contains("2024-12-31", Of(findings, "body executive").Why.Reason, StringComparison.Ordinal);
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
}
