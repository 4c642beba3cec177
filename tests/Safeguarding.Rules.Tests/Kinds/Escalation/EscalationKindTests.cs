using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Escalation;

public sealed class EscalationKindTests
{
    private const string TwoStages = "escalation: {stages: [{id: one, within: 5 days, from: stage-start}, {id: two, within: 10 days, from: stage-start}]}";
    private const string WithHolders = "escalation: {stages: [{id: one, holder: {designation: dcs}, within: 5 days, from: stage-start}, {id: two, holder: board}], barred: [{body: executive, before: two}]}";
    private const string Urgent = "escalation: {stages: [{id: one, within: 5 days, urgent-within: 1 day, from: raised}, {id: two, within: 10 days, from: raised}], skip: when-urgent}";
    private const string Forum = "escalation: {forum: seg, excluding: [individual]}";

    private const string People = """
        bodies: [{id: board}, {id: executive}, {id: seg-e, kind: seg}]
        agencies: [{id: council, sector: local-authority}]
        offices: [{id: dcs-east, agency: council, designation: dcs}, {id: manager, agency: council, designation: manager}]

        """;

    [Theory]
    [InlineData("2025-01-14", Outcome.NotYetDue, null)]
    [InlineData("2025-01-15", Outcome.NotYetDue, null)]
    [InlineData("2025-01-16", Outcome.NotMet, 1)]
    public void First_stage_stands_open_from_the_day_the_concern_was_raised(string asOf, Outcome outcome, int? overdue)
    {
        var finding = Of(TwoStages, "raised: 2025-01-10, steps: []", asOf);

        Assert.Equal((outcome, "2025-01-15", overdue), (finding.Outcome, $"{finding.Due}", finding.OverdueDays));
        Assert.Contains("stage `one`, or pass it up to stage `two`", finding.Why.NextStep, StringComparison.Ordinal);
        Assert.Contains("2025-01-15", finding.Why.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-15", "resolved", Outcome.Met, "2025-01-15")]
    [InlineData("2025-01-16", "resolved", Outcome.NotMet, "2025-01-15")]
    [InlineData("2025-01-15", "passed-up", Outcome.NotYetDue, "2025-01-25")]
    [InlineData("2025-01-16", "passed-up", Outcome.NotMet, "2025-01-15")]
    [InlineData("2025-01-12", "unresolved", Outcome.NotMet, "2025-01-15")]
    [InlineData("2025-01-12", "unknown", Outcome.CannotTell, "2025-01-25")]
    public void Stage_is_left_in_time(string left, string ended, Outcome outcome, string due)
    {
        var finding = Of(TwoStages, $"raised: 2025-01-10, steps: [{{stage: one, entered: 2025-01-10, left: {left}, ended: {ended}}}]", "2025-01-20");

        Assert.Equal(outcome, finding.Outcome);
        if (outcome != Outcome.CannotTell)
        {
            Assert.Equal(due, $"{finding.Due}");
        }
    }

    [Theory]
    [InlineData("resolved", Outcome.Met)]
    [InlineData("unresolved", Outcome.NotMet)]
    [InlineData("passed-up", Outcome.NotMet)]
    [InlineData("unknown", Outcome.NotMet)]
    public void Last_stage_ends_with_the_concern_resolved(string ended, Outcome outcome) => Assert.Equal(outcome, Of(
        TwoStages, $"raised: 2025-01-10, steps: [{{stage: one, entered: 2025-01-10, left: 2025-01-11, ended: passed-up}}, {{stage: two, entered: 2025-01-11, left: 2025-01-12, ended: {ended}}}]", "2025-01-20").Outcome);

    [Theory]
    [InlineData("resolved: 2025-01-15, steps: []", Outcome.Met)]
    [InlineData("resolved: 2025-01-16, steps: []", Outcome.NotMet)]
    [InlineData("resolved: 2025-01-15, steps: [{stage: one, entered: 2025-01-12}]", Outcome.Met)]
    [InlineData("resolved: 2025-01-20, steps: [{stage: one, entered: 2025-01-10, left: 2025-01-12, ended: resolved}]", Outcome.CannotTell)]
    [InlineData("resolved: unknown, steps: []", Outcome.CannotTell)]
    public void Resolved_concern_has_left_the_stage_that_was_open(string concern, Outcome outcome) =>
        Assert.Equal(outcome, Of(TwoStages, $"raised: 2025-01-10, {concern}", "2025-01-20").Outcome);

    [Fact]
    public void Stage_that_was_entered_late_stays_missed()
    {
        var finding = Of(TwoStages, "raised: 2025-01-10, steps: [{stage: one, entered: 2025-01-10, left: 2025-01-11, ended: passed-up}, {stage: two, entered: 2025-01-22, left: 2025-01-23, ended: resolved}]", "2025-02-20");

        Assert.Equal((Outcome.NotMet, "2025-01-21", "2025-01-23", 2), (finding.Outcome, $"{finding.Due}", $"{finding.MetOn}", finding.OverdueDays));
    }

    [Theory]
    [InlineData("[{stage: two, entered: 2025-01-10}]", Outcome.NotMet)]
    [InlineData("{whole: no, items: [{stage: two, entered: 2025-01-10}]}", Outcome.CannotTell)]
    [InlineData("[{stage: two, entered: 2025-01-10, left: 2025-01-11, ended: passed-up}, {stage: one, entered: 2025-01-11}]", Outcome.NotMet)]
    [InlineData("[{stage: one, entered: 2025-01-10}, {stage: two, entered: 2025-01-11}]", Outcome.CannotTell)]
    [InlineData("[{stage: uno, entered: 2025-01-10}]", Outcome.CannotTell)]
    [InlineData("[{stage: one, entered: 2025-01, left: 2025-01-12}, {stage: two, entered: 2025-01-12}]", Outcome.CannotTell)]
    public void Stages_follow_their_order(string steps, Outcome outcome) => Assert.Equal(outcome, Of(TwoStages, $"raised: 2025-01-10, steps: {steps}", "2025-01-12").Outcome);

    [Fact]
    public void Steps_that_nobody_recorded_cannot_be_told_even_before_the_last_day()
    {
        var finding = Of(TwoStages, "raised: 2025-01-10", "2025-01-11");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Equal(["which other steps c took up to the as-of date"], finding.Why.FactsNeeded);
    }

    [Fact]
    public void Steps_are_known_as_far_as_the_list_of_concerns_reaches()
    {
        const string concerns = "concerns: [{id: c, raised: 2025-01-10, steps: []}]";

        Assert.Equal(Outcome.NotMet, Written.Judge(TwoStages, concerns, "2025-01-20", recorded: "2024-09-01 to 2025-01-15").Of("concern c").Outcome);
        Assert.Equal(Outcome.CannotTell, Written.Judge(TwoStages, concerns, "2025-01-20", recorded: "2024-09-01 to 2025-01-14").Of("concern c").Outcome);
    }

    [Theory]
    [InlineData("one", "dcs-east", Outcome.NotYetDue)]
    [InlineData("one", "manager", Outcome.NotMet)]
    [InlineData("one", "executive", Outcome.NotMet)]
    [InlineData("one", "nobody-known", Outcome.CannotTell)]
    [InlineData("one", "unknown", Outcome.CannotTell)]
    [InlineData("one", "none", Outcome.NotMet)]
    [InlineData("two", "board", Outcome.NotYetDue)]
    [InlineData("two", "executive", Outcome.NotMet)]
    public void Stage_is_held_by_whom_the_rule_says_and_not_by_a_barred_body(string stage, string holder, Outcome outcome)
    {
        var before = stage == "one" ? string.Empty : "{stage: one, entered: 2025-01-10, holder: dcs-east, left: 2025-01-11, ended: passed-up}, ";

        Assert.Equal(outcome, Of(WithHolders, $"raised: 2025-01-10, steps: [{before}{{stage: {stage}, entered: 2025-01-11, holder: {holder}}}]", "2025-01-12").Outcome);
    }

    [Fact]
    public void Last_day_of_the_concern_comes_before_that_of_the_stage()
    {
        var finding = Of(TwoStages, "raised: 2025-01-10, resolve-by: 2025-01-12, steps: []", "2025-01-13");

        Assert.Equal((Outcome.NotMet, "2025-01-12"), (finding.Outcome, $"{finding.Due}"));
        Assert.Equal(Outcome.CannotTell, Of(TwoStages, "raised: 2025-01-10, resolve-by: unknown, steps: []", "2025-01-13").Outcome);
    }

    [Theory]
    [InlineData("yes", "2025-01-12", Outcome.NotMet)]
    [InlineData("no", "2025-01-12", Outcome.NotYetDue)]
    [InlineData("unknown", "2025-01-11", Outcome.NotYetDue)]
    [InlineData("unknown", "2025-01-12", Outcome.CannotTell)]
    [InlineData("unknown", "2025-01-15", Outcome.CannotTell)]
    [InlineData("unknown", "2025-01-16", Outcome.NotMet)]
    public void Urgency_that_is_not_recorded_is_read_both_ways(string urgent, string asOf, Outcome outcome)
    {
        var said = urgent == "unknown" ? string.Empty : $"urgent: {urgent}, ";

        Assert.Equal(outcome, Of(Urgent, $"raised: 2025-01-10, {said}steps: []", asOf).Outcome);
    }

    [Theory]
    [InlineData("about: practice, forum: seg-e", Outcome.Met)]
    [InlineData("about: practice, forum: board", Outcome.NotMet)]
    [InlineData("about: practice, forum: none", Outcome.NotMet)]
    [InlineData("about: practice", Outcome.CannotTell)]
    [InlineData("about: practice, forum: seg-w", Outcome.CannotTell)]
    [InlineData("about: individual, forum: board", Outcome.DoesNotApply)]
    [InlineData("about: individual, forum: seg-e", Outcome.NotMet)]
    [InlineData("about: individual", Outcome.CannotTell)]
    [InlineData("forum: seg-e", Outcome.CannotTell)]
    [InlineData("forum: board", Outcome.CannotTell)]
    public void Forum_takes_every_concern_but_what_is_excluded(string concern, Outcome outcome) =>
        Assert.Equal(outcome, Of(Forum, $"raised: 2025-01-10, {concern}", "2025-02-01").Outcome);

    [Theory]
    [InlineData("individual")]
    [InlineData("practice")]
    public void Rule_that_only_excludes_judges_nothing(string about) =>
        Assert.Equal(Outcome.DoesNotApply, Of("escalation: {excluding: [individual]}", $"raised: 2025-01-10, about: {about}, forum: board", "2025-02-01").Outcome);

    [Theory]
    [InlineData("2024-08-31", "DoesNotApply partnership sussex")]
    [InlineData("2024-09-01", "NotMet concern c")]
    [InlineData("2024-08-20 to 2024-09-10", "CannotTell concern c")]
    public void Concern_belongs_to_the_rule_of_the_day_it_was_raised(string raised, string expected)
    {
        var finding = Assert.Single(Written.Judge(TwoStages, $"concerns: [{{id: c, raised: {raised}, steps: []}}]", "2025-02-01"));

        Assert.Equal(expected, $"{finding.Outcome} {finding.Subject}");
    }

    [Theory]
    [InlineData("about: threshold", Outcome.NotMet)]
    [InlineData("about: unknown", Outcome.CannotTell)]
    public void Concern_that_may_be_about_something_else_cannot_be_told(string about, Outcome outcome) => Assert.Equal(
        outcome, Of("escalation: {about: threshold, stages: [{id: one, within: 5 days, from: raised}]}", $"raised: 2025-01-10, {about}, steps: []", "2025-02-01").Outcome);

    [Theory]
    [InlineData("2025-01-16", "2025-01-16", Outcome.Waived)]
    [InlineData("2025-01-01", "2025-01-15", Outcome.NotMet)]
    public void Waiver_of_the_day_after_the_last_waives(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(TwoStages, $"concerns: [{{id: c, raised: 2025-01-10, steps: []}}]\nwaivers: [{{id: w, rule: R, by: x, why: x, granted: {from}, from: {from}, to: {to}}}]", "2025-02-01").Of("concern c").Outcome);

    [Theory]
    [InlineData("2025-01-11", Outcome.NotMet)]
    [InlineData("2025-01-16", Outcome.Waived)]
    public void Each_breach_needs_a_waiver(string to, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            WithHolders,
            $"{People}concerns: [{{id: c, raised: 2025-01-10, steps: [{{stage: one, entered: 2025-01-10, holder: manager}}]}}]\nwaivers: [{{id: w, rule: R, by: x, why: x, granted: 2025-01-01, from: 2025-01-01, to: {to}}}]",
            "2025-02-01").Of("concern c").Outcome);

    [Fact]
    public void Facilitator_that_is_nobody_is_not_the_one_asked_for()
    {
        const string rule = "escalation: {facilitator: {designation: dcs}}";

        Assert.Equal(Outcome.Met, Of(rule, "raised: 2025-01-10, facilitator: dcs-east", "2025-02-01").Outcome);
        Assert.Equal(Outcome.NotMet, Of(rule, "raised: 2025-01-10, facilitator: none", "2025-02-01").Outcome);
        Assert.Equal(["who facilitated c"], Of(rule, "raised: 2025-01-10", "2025-02-01").Why.FactsNeeded);
    }

    [Theory]
    [InlineData("escalation: {about: threshold}")]
    [InlineData("escalation: {stages: [{id: one, within: 5 days}]}")]
    [InlineData("escalation: {stages: [{id: one}, {id: one}]}")]
    [InlineData("escalation: {stages: [{id: one}], barred: [{body: executive, before: two}]}")]
    [InlineData("escalation: {forum: seg, skip: when-urgent}")]
    public void Rule_that_cannot_be_followed_is_a_mistake(string rule) => Assert.Single(Written.Mistakes(rule));

    [Fact]
    public void Rule_is_described_in_a_sentence() => Assert.Equal(
        "a concern about threshold goes to seg, goes through `one`, held by board or designation dcs (5 days), then `two`, unless it is about individual",
        Written.Describe("escalation: {about: threshold, excluding: individual, forum: seg, stages: [{id: one, holder: [board, {designation: dcs}], within: 5 days, from: raised}, {id: two}]}"));

    private static Finding Of(string rule, string concern, string asOf) => Written.Judge(rule, $"{People}concerns: [{{id: c, {concern}}}]", asOf).Of("concern c");
}
