using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Distribution;

public sealed class DistributionKindTests
{
    private const string Week = "distribution: {document: report, recipients: panel, within: 7 days}";
    private const string Both = "distribution: {document: report, recipients: panel, within: 7 days, no-later-than: 09-30}";

    [Theory]
    [InlineData("2025-09-16", Outcome.Met, null)]
    [InlineData("2025-09-17", Outcome.Met, null)]
    [InlineData("2025-09-18", Outcome.NotMet, 1)]
    public void Copy_is_in_time_on_the_seventh_day_and_late_the_day_after(string sent, Outcome outcome, int? late)
    {
        var finding = Of(Week, $"published: 2025-09-10, sent: [{{to: panel, date: {sent}}}]", "2025-12-31");

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(late, finding.OverdueDays);
        Assert.Equal(Some.When("2025-09-17"), finding.Due);
    }

    [Theory]
    [InlineData("2025-09-16", Outcome.NotYetDue)]
    [InlineData("2025-09-17", Outcome.NotYetDue)]
    [InlineData("2025-09-18", Outcome.NotMet)]
    public void Copy_that_was_not_sent_is_not_yet_due_on_the_seventh_day(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Of(Week, "published: 2025-09-10, sent: []", asOf).Outcome);

    [Theory]
    [InlineData("2025-09-10", "2025-09-17")]
    [InlineData("2025-09-23", "2025-09-30")]
    [InlineData("2025-09-28", "2025-09-30")]
    public void Earlier_of_the_two_days_counts_K_16(string published, string due) => Assert.Equal(
        Some.When(due), Of(Both, $"published: {published}, period-from: 2024-04-01, period-to: 2025-03-31, sent: []", "2025-12-31").Due);

    [Theory]
    [InlineData("2025-09-17", "[]", Outcome.CannotTell)]
    [InlineData("2025-09-18", "[]", Outcome.NotMet)]
    [InlineData("2025-12-31", "[{to: panel, date: 2025-09-17}]", Outcome.CannotTell)]
    [InlineData("2025-12-31", "[{to: panel, date: 2025-09-18}]", Outcome.NotMet)]
    public void Earlier_of_the_two_days_is_never_later_than_the_one_that_is_known(string asOf, string sent, Outcome outcome) =>
        Assert.Equal(outcome, Of(Both, $"published: 2025-09-10, sent: {sent}", asOf).Outcome);

    [Theory]
    [InlineData("published: 2025-09-10", Outcome.CannotTell)]
    [InlineData("published: 2025-09-10, sent: {whole: no, items: []}", Outcome.CannotTell)]
    [InlineData("published: 2025-09, sent: [{to: panel, date: 2025-09-08}]", Outcome.Met)]
    [InlineData("published: 2025-09, sent: [{to: panel, date: 2025-09-09}]", Outcome.CannotTell)]
    [InlineData("published: none, sent: []", Outcome.NotYetDue)]
    public void What_is_not_recorded_cannot_be_told_unless_every_day_agrees(string document, Outcome outcome) =>
        Assert.Equal(outcome, Of(Week, document, "2025-12-31").Outcome);

    [Theory]
    [InlineData("2026", "2026-01-01")]
    [InlineData("2026-01", "2026-01-01")]
    [InlineData("2026-01-01 to 2026-03-31", "2026-01-01")]
    [InlineData("2026", "2026-06-30")]
    public void Date_that_may_lie_beyond_the_as_of_date_is_no_publication_yet(string published, string asOf) => Assert.NotEqual(
        Outcome.Met,
        Written.Judge("distribution: {document: report, published: yes}", $"documents: [{{id: d1, kind: report, published: {published}}}]", asOf).Of("recipient d1/published").Outcome);

    [Theory]
    [InlineData("2025-12-31", Outcome.Met)]
    [InlineData("2026-01-01", Outcome.Met)]
    public void Month_is_over_on_its_last_day(string asOf, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge("distribution: {document: report, published: yes}", "documents: [{id: d1, kind: report, published: 2025-12}]", asOf).Of("recipient d1/published").Outcome);

    [Fact]
    public void Document_of_another_kind_is_no_subject() => Assert.Equal(
        Outcome.DoesNotApply, Written.Judge(Week, "documents: [{id: d1, kind: manual, published: 2025-09-10, sent: []}]", "2025-12-31").Of("partnership sussex").Outcome);

    [Fact]
    public void Documents_that_are_not_kept_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Written.Judge(Week, "documents: not-kept", "2025-12-31").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2025-09-17", Outcome.NotMet)]
    [InlineData("2025-09-18", Outcome.Waived)]
    public void Waiver_on_the_day_after_the_last_day_waives_it(string day, Outcome outcome) => Assert.Equal(outcome, Written.Judge(
        Week,
        $"documents: [{{id: d1, kind: report, published: 2025-09-10, sent: []}}]\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: 2025-09-01, from: {day}, to: {day}}}]",
        "2025-12-31").Of("recipient d1/panel").Outcome);

    private static Finding Of(string rule, string document, string asOf) =>
        Written.Judge(rule, $"documents: [{{id: d1, kind: report, {document}}}]", asOf).Of("recipient d1/panel");
}
