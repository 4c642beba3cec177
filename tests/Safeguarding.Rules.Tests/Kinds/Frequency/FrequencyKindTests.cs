using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Frequency;

public sealed class FrequencyKindTests
{
    private const string TwoAYear = "frequency: {body: board, at-least: 2 per governance-year, counting: held}";
    private const string AtMostTwo = "frequency: {body: board, at-most: 2 per governance-year, counting: held}";
    private const string EveryFourMonths = "frequency: {body: board, every: 4 months, counting: held}";

    [Theory]
    [InlineData("2025-03", "2025-03-15", Rules.Findings.Outcome.CannotTell)]
    [InlineData("2025-03", "2025-03-31", Rules.Findings.Outcome.DoesNotApply)]
    [InlineData("2025-03-15", "2025-03-15", Rules.Findings.Outcome.DoesNotApply)]
    public void End_of_a_body_that_may_be_yet_to_come_ends_no_period(string to, string asOf, Rules.Findings.Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge("frequency: {body: board, at-least: 1 per governance-year, counting: held}", $"bodies: [{{id: board, to: {to}}}]\nmeetings: []", asOf).Of("period board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2025-08-30", Outcome.NotYetDue)]
    [InlineData("2025-08-31", Outcome.NotYetDue)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void One_of_two_is_not_yet_due_until_the_period_closes(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Judge(TwoAYear, ["2024-10-01"], asOf).Of("period board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2024-08-31", Outcome.NotMet)]
    [InlineData("2024-09-01", Outcome.Met)]
    [InlineData("2025-08-31", Outcome.Met)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void Meeting_counts_on_the_first_and_the_last_day_of_the_period(string day, Outcome outcome) =>
        Assert.Equal(outcome, Judge(TwoAYear, ["2024-12-01", day], "2025-10-01").Of("period board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2025-02-28", Outcome.NotYetDue, 2)]
    [InlineData("2025-02-28", Outcome.NotMet, 3)]
    [InlineData("2025-09-01", Outcome.Met, 2)]
    [InlineData("2025-09-01", Outcome.NotMet, 3)]
    public void One_too_many_is_not_met_at_once_and_few_enough_is_met_when_the_period_closes(string asOf, Outcome outcome, int meetings) =>
        Assert.Equal(outcome, Judge(AtMostTwo, [.. new[] { "2024-10-01", "2024-11-01", "2024-12-01" }.Take(meetings)], asOf).Of("period board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2025-01", "2025-01", Outcome.CannotTell)]
    [InlineData("2025-01-17", "2025-01", Outcome.CannotTell)]
    [InlineData("2025-01-17", "2025-01-17", Outcome.NotMet)]
    [InlineData("2025-01-17", "2025-02", Outcome.Met)]
    public void Meetings_that_may_have_been_on_one_day_are_not_known_to_be_two(string one, string other, Outcome outcome)
    {
        Assert.Equal(outcome, Judge(TwoAYear, [one, other], "2025-10-01").Of("period board/2024-09-01").Outcome);

        // The other way round: as many as are allowed, or one more.
        var atMostOne = Judge("frequency: {body: board, at-most: 1 per governance-year, counting: held}", [one, other], "2025-10-01").Of("period board/2024-09-01").Outcome;
        Assert.Equal(outcome switch { Outcome.Met => Outcome.NotMet, Outcome.NotMet => Outcome.Met, _ => outcome }, atMostOne);
    }

    [Fact]
    public void Gap_does_not_begin_before_the_rule_where_the_body_may_have() => Assert.Equal(
        new DateOnly(2025, 1, 1),
        Written.Judge(EveryFourMonths, "bodies: [{id: board, from: 2024}]\nmeetings: []", "2024-12-31").Single(f => f.Subject.Type == "gap").Due?.Earliest);

    [Theory]
    [InlineData("2024-12-31", Outcome.Met, null)]
    [InlineData("2025-01-01", Outcome.Met, null)]
    [InlineData("2025-01-02", Outcome.NotMet, 1)]
    public void Gap_is_kept_on_its_last_day_and_not_the_day_after(string next, Outcome outcome, int? late)
    {
        var gap = Judge(EveryFourMonths, [next], "2025-06-30").Of("gap board/2024-09-01");

        Assert.Equal(outcome, gap.Outcome);
        Assert.Equal(Some.Day("2025-01-01"), gap.Due?.Latest);
        Assert.Equal(late, gap.OverdueDays);
    }

    [Theory]
    [InlineData("2025-01-01", Outcome.NotYetDue, null)]
    [InlineData("2025-01-02", Outcome.NotMet, 1)]
    public void Open_gap_is_not_yet_due_on_its_last_day(string asOf, Outcome outcome, int? late)
    {
        var gap = Judge(EveryFourMonths, [], asOf).Of("gap board/2024-09-01");

        Assert.Equal(outcome, gap.Outcome);
        Assert.Equal(late, gap.OverdueDays);
    }

    [Theory]
    [InlineData("2024-12-30", "", Outcome.DoesNotApply)]
    [InlineData("2024-12-31", "", Outcome.DoesNotApply)]
    [InlineData("2025-01-01", "", Outcome.NotMet)]
    [InlineData("2024-12-31", "2025-01-20", Outcome.DoesNotApply)]
    [InlineData("2024-12-31", "2025-01-01", Outcome.DoesNotApply)]
    [InlineData("2024-12-31", "2024-12-31", Outcome.Met)]
    [InlineData("2025-01-01", "2025-01-20", Outcome.NotMet)]
    [InlineData("2024-12-31", "2024-12-20 to 2025-01-20", Outcome.CannotTell)]
    public void Gap_whose_last_day_the_rule_did_not_see_is_part_of_a_period_whatever_came_later(string to, string next, Outcome outcome) => Assert.Equal(
        outcome, Judge(EveryFourMonths, next.Length == 0 ? [] : [next], "2025-06-30", $", in-force: {{from: 2024-09-01, to: {to}}}").Of("gap board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2024-12-31", Outcome.DoesNotApply)]
    [InlineData("2025-01-01", Outcome.NotMet)]
    [InlineData("2024-12-20 to 2025-01-20", Outcome.CannotTell)]
    public void Gap_whose_last_day_the_body_did_not_see_is_part_of_a_period(string to, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(EveryFourMonths, $"bodies: [{{id: board, to: {to}}}]\nmeetings: []", "2025-06-30").Of("gap board/2024-09-01").Outcome);

    [Fact]
    public void Gap_that_a_meeting_before_the_end_may_have_kept_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell,
        Written.Judge(EveryFourMonths, "bodies: [{id: board}]\nmeetings: not-kept", "2025-06-30", ", in-force: {from: 2024-09-01, to: 2024-12-31}").Of("gap board/2024-09-01").Outcome);

    [Fact]
    public void Tolerance_moves_the_last_day_of_a_gap() => Assert.Equal(
        Some.Day("2025-01-11"),
        Judge("frequency: {body: board, every: 4 months, tolerance: 10 days, counting: held}", [], "2024-10-01").Of("gap board/2024-09-01").Due?.Latest);

    [Fact]
    public void Meetings_of_one_day_count_once() =>
        Assert.Equal(Outcome.NotMet, Judge(TwoAYear, ["2024-10-01", "2024-10-01"], "2025-09-01").Of("period board/2024-09-01").Outcome);

    [Theory]
    [InlineData("2025-07-01 to 2025-08-31", Outcome.Met)]
    [InlineData("2025-08-15 to 2025-09-15", Outcome.CannotTell)]
    [InlineData("2025-09", Outcome.NotMet)]
    public void Meeting_that_is_not_known_to_the_day_counts_where_every_day_of_it_would(string date, Outcome outcome) =>
        Assert.Equal(outcome, Judge(TwoAYear, ["2024-10-01", date], "2025-12-01").Of("period board/2024-09-01").Outcome);

    [Fact]
    public void Two_imprecise_meetings_of_which_the_later_listed_may_be_the_earlier_keep_the_gap() => Assert.Equal(
        Outcome.CannotTell,
        Judge("frequency: {body: board, every: 90 days, counting: held}", ["2025", "2024-11-01 to 2025-02-01"], "2026-06-30").Of("gap board/2024-09-01").Outcome);

    [Fact]
    public void Body_that_may_not_have_begun_cannot_be_told()
    {
        var findings = Written.Judge(TwoAYear, "bodies: [{id: board, from: 2025}]\nmeetings: []", "2025-06-30");

        Assert.Equal(Outcome.CannotTell, findings.Of("body board").Outcome);
        Assert.Equal(["whether board had begun by 2025-06-30"], findings.Of("body board").Why.FactsNeeded);
    }

    [Fact]
    public void Two_versions_judge_a_period_that_neither_covers_wholly_and_must_agree()
    {
        static Outcome Of(int meetings)
        {
            var ruleset = new RulesetLoader().Text("two.yaml", """
                format: 1
                ruleset: test/two
                status: adopted
                adopted-on: 2016-01-01
                in-force: {from: 2024-09-01}
                governance-year: {starts: 09-01}
                rules:
                  R:
                    - {frequency: {body: board, at-least: 1 per governance-year, counting: held}, strength: must, source: T-01, in-force: {from: 2024-09-01, to: 2025-02-28}}
                    - {frequency: {body: board, at-least: 2 per governance-year, counting: held}, strength: must, source: T-01, in-force: {from: 2025-03-01}}
                """).OrThrow();
            var dates = new[] { "2024-10-01", "2024-11-01" }.Take(meetings).Select((d, i) => $"{{id: m{i}, body: board, date: {d}, status: held}}");
            var records = new RulesetLoader().RecordsText("r.yaml", $"format: 1\nrecorded: 2016-01-01 to 2028-12-31\nbodies: [{{id: board}}]\nmeetings: [{string.Join(", ", dates)}]").OrThrow();
            return ruleset.Evaluate(records, Some.Day("2025-10-01")).Findings.Of("period board/2024-09-01").Outcome;
        }

        Assert.Equal(Outcome.NotMet, Of(0));
        Assert.Equal(Outcome.CannotTell, Of(1));
        Assert.Equal(Outcome.Met, Of(2));
    }

    [Fact]
    public void Reason_counts_and_the_next_step_says_how_many_more_by_when()
    {
        var why = Judge(TwoAYear, ["2024-10-01"], "2025-06-30").Of("period board/2024-09-01").Why;

        Assert.Equal("1 of 2 from 2024-09-01 to 2025-08-31: 2024-10-01", why.Reason);
        Assert.Equal("hold 1 more by 2025-08-31", why.NextStep);
    }

    [Fact]
    public void Quorate_meetings_of_a_body_without_a_quorum_rule_are_warned_of_at_loading() => Assert.Contains(
        new RulesetLoader().Text("q.yaml", """
            format: 1
            ruleset: test/q
            status: adopted
            adopted-on: 2016-01-01
            in-force: {from: 2024-09-01}
            governance-year: {starts: 09-01}
            rules: {R: {frequency: {body: board, at-least: 1 per governance-year, counting: quorate}, strength: must, source: T-01}}
            """).Diagnostics,
        d => d.Code == "SGR0216");

    private static ValueList<Finding> Judge(string rule, IReadOnlyList<string> dates, string asOf, string more = "") => Written.Judge(
        rule, $"bodies: [{{id: board}}]\nmeetings: [{string.Join(", ", dates.Select((d, i) => $"{{id: m{i}, body: board, date: {d}, status: held}}"))}]", asOf, more);
}
