using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Rotation.RotationCase;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

public sealed class TermJudgementTests
{
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
        var records = WithTerms([Term("a1", "2024-09-01", null)]);
        var appointments = Recorded.Between(Some.Day("2024-09-01"), Some.Day(reached), records.Appointments.Items.AsSpan());

        Assert.Equal(outcome, Of(Judge(EveryTwoYears, "2026-11-22", records with { Appointments = appointments }), "term a1").Outcome);
    }
}
