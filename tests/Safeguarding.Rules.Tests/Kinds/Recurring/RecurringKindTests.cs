using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Recurring;

public sealed class RecurringKindTests
{
    private const string Every = "recurring: {activity: audit, every: 12 months}";
    private const string EachMarch = "recurring: {activity: audit, due-each-year: 03-31}";
    private const string ForMeeting = "recurring: {document: r, per-meeting-of: executive}";
    private const string Reviewed = "recurring: {review-of: manual}";

    [Theory]
    [InlineData("2025-08-31", Outcome.NotYetDue, null)]
    [InlineData("2025-09-01", Outcome.NotYetDue, null)]
    [InlineData("2025-09-02", Outcome.NotMet, 1)]
    public void First_cycle_is_counted_from_the_rule(string asOf, Outcome outcome, int? overdue)
    {
        var finding = Written.Judge(Every, "activities: [{id: a0, kind: audit, date: 2024-08-31}]", asOf).Of("cycle sussex/2024-09-01");

        Assert.Equal((outcome, "2025-09-01", overdue), (finding.Outcome, $"{finding.Due}", finding.OverdueDays));
    }

    [Theory]
    [InlineData("2025-09-01", Outcome.Met, null)]
    [InlineData("2025-09-02", Outcome.NotMet, 1)]
    public void Next_cycle_starts_with_what_kept_the_last(string date, Outcome outcome, int? late)
    {
        var findings = Written.Judge(Every, $"activities: [{{id: a1, kind: audit, date: {date}}}]", "2026-01-31");

        Assert.Equal(["cycle sussex/2024-09-01", $"cycle sussex/{date}"], findings.Subjects());
        Assert.Equal((outcome, date, late), (findings.Of("cycle sussex/2024-09-01").Outcome, $"{findings.Of("cycle sussex/2024-09-01").MetOn}", findings.Of("cycle sussex/2024-09-01").OverdueDays));
        Assert.Equal(Outcome.NotYetDue, findings.Of($"cycle sussex/{date}").Outcome);
    }

    [Theory]
    [InlineData("{id: a1, kind: audit, date: 2025-08 }", Outcome.Met)]
    [InlineData("{id: a1, kind: audit, date: 2025-08-20 to 2025-09-10 }", Outcome.CannotTell)]
    [InlineData("{id: a1, kind: audit, date: 2024-08-20 to 2024-09-10 }", Outcome.CannotTell)]
    [InlineData("{id: a1, date: 2025-08-20 }", Outcome.CannotTell)]
    [InlineData("{id: a1, kind: other, date: 2025-08-20 }", Outcome.NotMet)]
    public void What_may_count_is_neither_met_nor_not_met(string activity, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge(Every, $"activities: [{activity}]", "2026-01-31").Of("cycle sussex/2024-09-01").Outcome);

    [Theory]
    [InlineData("activities: {recorded: 2024-09-01 to 2025-09-01, items: []}", Outcome.NotMet)]
    [InlineData("activities: {recorded: 2024-09-01 to 2025-08-31, items: []}", Outcome.CannotTell)]
    [InlineData("activities: {recorded: 2024-09-02 to 2025-09-01, items: []}", Outcome.CannotTell)]
    [InlineData("activities: not-kept", Outcome.CannotTell)]
    public void Absence_is_known_where_the_list_covers_the_cycle(string activities, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Every, activities, "2026-01-31").Of("cycle sussex/2024-09-01").Outcome);

    [Fact]
    public void Cycle_that_the_rule_did_not_outlive_does_not_apply()
    {
        var findings = Written.Judge(Every, "activities: [{id: a1, kind: audit, date: 2025-05-01}]", "2026-01-31", ", in-force: {from: 2024-09-01, to: 2025-12-31}");

        Assert.Equal((Outcome.Met, Outcome.DoesNotApply), (findings.Of("cycle sussex/2024-09-01").Outcome, findings.Of("cycle sussex/2025-05-01").Outcome));
    }

    [Fact]
    public void Each_area_has_cycles_of_its_own()
    {
        const string records = """
            areas: [{id: east}, {id: west}, {id: north}]
            activities: [{id: a1, kind: audit, area: [east, west], date: 2025-08-20}, {id: a2, kind: audit, area: none, date: 2025-08-20}]
            """;
        var findings = Written.Judge("recurring: {activity: audit, every: 12 months, per: area}", records, "2025-09-02");

        Assert.Equal((Outcome.Met, Outcome.Met), (findings.Of("cycle east/2024-09-01").Outcome, findings.Of("cycle west/2024-09-01").Outcome));
        Assert.Equal(Outcome.CannotTell, findings.Of("cycle north/2024-09-01").Outcome);
    }

    [Fact]
    public void Areas_that_nobody_recorded_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Written.Judge("recurring: {activity: audit, every: 12 months, per: area}", "activities: []", "2025-09-02").Of("partnership sussex").Outcome);

    [Fact]
    public void Without_an_area_that_applies_nothing_is_asked()
    {
        var finding = Written.Judge("recurring: {activity: audit, every: 12 months, per: area}", "areas: [{id: east, facts: {secure: no}}]\nactivities: []", "2025-09-02", ", if: {secure: yes}").Of("cycle east/2024-09-01");

        Assert.Equal(Outcome.DoesNotApply, finding.Outcome);
    }

    [Theory]
    [InlineData("2025-03-30", Outcome.NotYetDue)]
    [InlineData("2025-03-31", Outcome.NotYetDue)]
    [InlineData("2025-04-01", Outcome.NotMet)]
    public void Last_day_of_each_year_is_in_time(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(EachMarch, "activities: []", asOf).Of("cycle sussex/2025-03-31").Outcome);

    [Fact]
    public void One_that_comes_late_serves_the_year_that_is_still_without()
    {
        var findings = Written.Judge(EachMarch, "activities: [{id: a1, kind: audit, date: 2026-02-01}]", "2026-04-01");

        Assert.Equal((Outcome.NotMet, "2026-02-01"), (findings.Of("cycle sussex/2025-03-31").Outcome, $"{findings.Of("cycle sussex/2025-03-31").MetOn}"));
        Assert.Equal((Outcome.NotMet, null), (findings.Of("cycle sussex/2026-03-31").Outcome, findings.Of("cycle sussex/2026-03-31").MetOn));
    }

    [Fact]
    public void One_too_many_serves_no_year_to_come()
    {
        var findings = Written.Judge(EachMarch, "activities: [{id: a1, kind: audit, date: 2025-01-10}, {id: a2, kind: audit, date: 2025-03-31}]", "2026-04-01");

        Assert.Equal((Outcome.Met, Outcome.NotMet), (findings.Of("cycle sussex/2025-03-31").Outcome, findings.Of("cycle sussex/2026-03-31").Outcome));
    }

    [Fact]
    public void Year_after_one_that_cannot_be_told_cannot_be_told_either()
    {
        var findings = Written.Judge(EachMarch, "activities: [{id: a1, kind: audit, date: 2026-02-01}]", "2026-04-01", recorded: "2025-05-01 to 2026-12-31");

        Assert.Equal((Outcome.CannotTell, Outcome.CannotTell), (findings.Of("cycle sussex/2025-03-31").Outcome, findings.Of("cycle sussex/2026-03-31").Outcome));
    }

    [Fact]
    public void Two_of_which_the_days_are_not_known_serve_two_years_where_every_reading_agrees()
    {
        var findings = Written.Judge(EachMarch, "activities: [{id: a1, kind: audit, date: 2025-01}, {id: a2, kind: audit, date: 2025-04-01 to 2025-05-31}]", "2026-04-01");

        Assert.Equal((Outcome.Met, "2025-01"), (findings.Of("cycle sussex/2025-03-31").Outcome, $"{findings.Of("cycle sussex/2025-03-31").MetOn}"));
        Assert.Equal((Outcome.Met, "2025-04-01 to 2025-05-31"), (findings.Of("cycle sussex/2026-03-31").Outcome, $"{findings.Of("cycle sussex/2026-03-31").MetOn}"));
    }

    [Theory]
    [InlineData("published: 2025-09-30", Outcome.Met)]
    [InlineData("published: 2025-10-01", Outcome.NotMet)]
    [InlineData("published: none", Outcome.NotMet)]
    [InlineData("published: 2025-03-31", Outcome.NotMet)]
    [InlineData("published: 2025-04-01", Outcome.Met)]
    [InlineData("published: 2025", Outcome.CannotTell)]
    [InlineData("nil: yes, published: 2025-09-30", Outcome.NotMet)]
    [InlineData("nil: unknown, published: 2025-09-30", Outcome.CannotTell)]
    [InlineData("presented: [{to: hwb, date: 2025-09-30}]", Outcome.Met)]
    [InlineData("presented: [{to: hwb, date: 2025-10-01}]", Outcome.CannotTell)]
    [InlineData("published: none, presented: [{to: hwb, date: 2025-09-30}]", Outcome.CannotTell)]
    [InlineData("published: 2025-10-15, presented: [{to: hwb, date: 2025-09-30}]", Outcome.CannotTell)]
    [InlineData("presented: []", Outcome.CannotTell)]
    public void Report_on_the_last_whole_period_is_published_by_the_day(string published, Outcome outcome)
    {
        var finding = Covering($"{{id: d1, kind: r, {published}, period-from: 2024-04-01, period-to: 2025-03-31}}").Of("cycle sussex/2025-09-30");

        Assert.Equal((outcome, "2025-09-30"), (finding.Outcome, $"{finding.Due}"));
    }

    [Theory]
    [InlineData("period-from: 2023-04-01, period-to: 2024-03-31", Outcome.NotMet)]
    [InlineData("period-from: 2024-04-02, period-to: 2025-03-31", Outcome.NotMet)]
    [InlineData("period-from: 2023-04-01, period-to: 2025-03-31", Outcome.CannotTell)]
    [InlineData("period-to: 2025-03-31", Outcome.CannotTell)]
    [InlineData("period-to: 2025-03-30", Outcome.NotMet)]
    public void Report_on_another_period_is_not_that_periods(string period, Outcome outcome) =>
        Assert.Equal(outcome, Covering($"{{id: d1, kind: r, published: 2025-09-01, {period}}}").Of("cycle sussex/2025-09-30").Outcome);

    [Fact]
    public void Report_of_before_the_rule_is_neither_met_nor_not_met() => Assert.Equal(
        Outcome.CannotTell, Covering("{id: d1, kind: r, published: 2024-08-31, period-from: 2023-04-01, period-to: 2024-03-31}").Of("cycle sussex/2024-09-30").Outcome);

    [Theory]
    [InlineData("", Outcome.NotMet)]
    [InlineData(", nil-return: allowed", Outcome.Met)]
    public void Nil_return_will_do_where_it_is_allowed(string nilReturn, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge($"recurring: {{document: r, every: 1 year{nilReturn}}}", "documents: [{id: d1, kind: r, nil: yes, published: 2025-08-01}]", "2025-10-15").Of("cycle sussex/2024-09-01").Outcome);

    [Theory]
    [InlineData("published: 2025-02-28, meeting: m1", Outcome.Met)]
    [InlineData("published: 2025-03-01, meeting: m1", Outcome.Met)]
    [InlineData("published: 2025-03-02, meeting: m1", Outcome.NotMet)]
    [InlineData("published: 2025-03-01, meeting: m0", Outcome.NotMet)]
    [InlineData("published: 2025-03-01, meeting: none", Outcome.NotMet)]
    [InlineData("published: 2025-03-01", Outcome.CannotTell)]
    [InlineData("meeting: m1", Outcome.CannotTell)]
    [InlineData("published: 2024-08-31, meeting: m1", Outcome.NotMet)]
    public void Document_for_a_meeting_is_out_on_its_day(string document, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(ForMeeting, $"bodies: [{{id: executive}}]\nmeetings: [{{id: m1, body: executive, date: 2025-03-01, status: held}}]\ndocuments: [{{id: d1, kind: r, {document}}}]", "2025-04-01")
            .Of("cycle executive/m1").Outcome);

    [Theory]
    [InlineData("date: 2025-05-01, called: 2025-03-15", Outcome.NotYetDue)]
    [InlineData("date: 2025-03-20", Outcome.CannotTell)]
    public void Meeting_to_come_has_its_day_and_one_that_may_not_have_been_held_cannot_be_told(string meeting, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge(ForMeeting, $"bodies: [{{id: executive}}]\nmeetings: [{{id: m1, body: executive, {meeting}}}]\ndocuments: []", "2025-04-01").Of("cycle executive/m1").Outcome);

    [Theory]
    [InlineData("date: 2025-03-20, status: cancelled")]
    [InlineData("date: 2025-05-01")]
    [InlineData("date: 2024-08-31, status: held")]
    public void Meeting_that_the_rule_does_not_see_asks_for_nothing(string meeting) => Assert.Equal(
        Outcome.DoesNotApply, Written.Judge(ForMeeting, $"bodies: [{{id: executive}}]\nmeetings: [{{id: m1, body: executive, {meeting}}}]\ndocuments: []", "2025-04-01").Of("body executive").Outcome);

    [Theory]
    [InlineData("2026-10-30", Outcome.NotYetDue, null)]
    [InlineData("2026-10-31", Outcome.NotYetDue, null)]
    [InlineData("2026-11-01", Outcome.NotMet, 1)]
    public void Review_falls_due_as_the_last_one_set_it(string asOf, Outcome outcome, int? overdue)
    {
        var finding = Written.Judge(Reviewed, "documents: [{id: d1, kind: manual, reviews: [{date: 2024-10, next: 2026-10}]}]", asOf).Of("cycle d1/2024-10");

        Assert.Equal((outcome, "2026-10", overdue), (finding.Outcome, $"{finding.Due}", finding.OverdueDays));
    }

    [Theory]
    [InlineData("next: 2025-03-31", "2025-03-31", Outcome.Met)]
    [InlineData("next: 2025-03-31", "2025-04-01", Outcome.NotMet)]
    [InlineData("next: none", "2025-04-01", Outcome.DoesNotApply)]
    [InlineData("next: unknown", "2025-04-01", Outcome.CannotTell)]
    public void Review_is_kept_by_the_next(string set, string next, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge(Reviewed, $"documents: [{{id: d1, kind: manual, reviews: [{{date: 2024-10-31, {set}}}, {{date: {next}, next: 2028-01-01}}]}}]", "2026-01-01").Of("cycle d1/2024-10-31").Outcome);

    [Fact]
    public void Review_that_fell_due_before_the_rule_is_none_of_its_business() => Assert.Equal(
        ["partnership sussex"], Written.Judge(Reviewed, "documents: [{id: d1, kind: manual, reviews: [{date: 2022-01-01, next: 2024-08-31}]}]", "2026-01-01").Subjects());

    [Theory]
    [InlineData("{id: d1, kind: manual}")]
    [InlineData("{id: d1, kind: manual, reviews: {whole: no, items: []}}")]
    public void Reviews_that_nobody_recorded_cannot_be_told(string document) =>
        Assert.Equal(Outcome.CannotTell, Written.Judge(Reviewed, $"documents: [{document}]", "2026-01-01").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2025-09-02", Outcome.Waived)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void Waiver_of_the_day_after_the_last_waives(string to, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(Every, $"activities: []\nwaivers: [{{id: w, rule: R, by: x, why: x, granted: 2025-01-01, from: 2025-01-01, to: {to}}}]", "2026-01-31").Of("cycle sussex/2024-09-01").Outcome);

    [Theory]
    [InlineData("recurring: {document: r}")]
    [InlineData("recurring: {document: r, activity: a, every: 1 year}")]
    [InlineData("recurring: {document: r, every: 1 year, due-each-year: 03-31}")]
    [InlineData("recurring: {document: r, every: 1 year, covers: financial-year}")]
    [InlineData("recurring: {activity: a, due-each-year: 03-31, covers: financial-year}")]
    [InlineData("recurring: {activity: a, per-meeting-of: executive}")]
    [InlineData("recurring: {document: r, per-meeting-of: executive, per: area}")]
    [InlineData("recurring: {review-of: r, every: 1 year}")]
    public void Rule_that_says_too_little_or_two_things_is_a_mistake(string rule) => Assert.Single(Written.Mistakes(rule));

    [Theory]
    [InlineData("document: report, every: 1 year, per: area", "report is published for each area at least once in every 1 year")]
    [InlineData("document: report, due-each-year: 09-30, covers: financial-year", "report is published on the last whole financial-year by 09-30 of each year")]
    [InlineData("activity: audit, due-each-year: 03-31", "audit takes place by 03-31 of each year")]
    [InlineData("document: report, per-meeting-of: executive, nil-return: allowed", "report is published for each meeting of executive, on or before its day; a nil return will do")]
    [InlineData("review-of: manual", "manual is reviewed again by the day that its last review set")]
    public void Rule_is_described_in_a_sentence(string fields, string sentence) => Assert.Equal(sentence, Written.Describe($"recurring: {{{fields}}}"));

    private static ValueList<Finding> Covering(string document) =>
        Written.Judge("recurring: {document: r, due-each-year: 09-30, covers: financial-year}", $"documents: [{document}]", "2025-10-15");
}
