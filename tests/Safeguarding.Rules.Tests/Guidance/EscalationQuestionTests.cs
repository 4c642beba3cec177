using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class EscalationQuestionTests
{
    private static readonly EscalationRule ThreeStages = new()
    {
        Stages =
        [
            Stage("stage-1", 5) with { UrgentWithin = new(1, DurationUnit.Day) },
            Stage("stage-2", 10) with { Holder = new() { Named = ["executive"] } },
            Stage("stage-3", 20),
        ],
    };

    [Fact]
    public void The_whole_route_is_laid_out_with_its_dates()
    {
        var answer = Asked("2025-01-12", Concern() with { Urgent = false });

        Assert.Equal("stage-1", answer.At);
        Assert.Equal(When("2025-01-15"), answer.By);
        Assert.Equal(["2025-01-15", "2025-01-25", "2025-02-14"], Assert.Single(answer.Routes).Legs.Select(l => l.By.ToString()));
        Assert.Equal([LegState.Open, LegState.ToCome, LegState.ToCome], answer.Routes[0].Legs.Select(l => l.State));
        Assert.Contains("stage-2", answer.NextStep, StringComparison.Ordinal);
        Assert.Equal("the escalation of n1: at stage-1, by 2025-01-15", answer.Lines().First());
    }

    [Fact]
    public void A_stage_that_was_passed_up_is_behind_and_the_next_stands_open_also_before_it_is_entered()
    {
        var answer = Asked("2025-01-16", Concern() with { Urgent = false, Steps = [Step() with { Left = On("2025-01-14"), Ended = StepEnd.PassedUp }] });

        Assert.Equal("stage-2", answer.At);
        Assert.Equal(When("2025-01-24"), answer.By);
        Assert.Equal(["been through: stage-1, entered 2025-01-10, left 2025-01-14, by 2025-01-15", "AT: stage-2, held by executive, not entered yet, by 2025-01-24", "to come: stage-3, at the latest by 2025-02-13"], answer.Routes[0].Legs.Select(l => l.ToString()));
    }

    [Fact]
    public void An_overdue_stage_keeps_its_day_and_says_what_to_do_now()
    {
        var answer = Asked("2025-01-16", Concern() with { Urgent = false });

        Assert.Equal(When("2025-01-15"), answer.By);
        Assert.Equal(Rules.Findings.Outcome.NotMet, answer.Routes[0].Outcome);
        Assert.Contains("now", answer.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Urgency_that_is_not_recorded_is_shown_both_ways_and_the_earlier_day_counts()
    {
        var answer = Asked("2025-01-12", Concern());

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal([true, false], answer.Routes.Select(r => r.AsUrgent));
        Assert.Equal(When("2025-01-11"), answer.By);
        Assert.Contains("whether n1 is urgent", answer.FactsNeeded);
    }

    [Fact]
    public void A_resolved_concern_has_no_next_stage()
    {
        var answer = Asked("2025-01-16", Concern() with { Urgent = false, Resolved = On("2025-01-14") });

        Assert.Null(answer.At);
        Assert.Equal(When("2025-01-14"), answer.Resolved);
        Assert.Equal("the escalation of n1: resolved on 2025-01-14", answer.Lines().First());
    }

    [Fact]
    public void Without_stages_the_forum_is_told_and_no_times_are_made_up()
    {
        var answer = Given.Ruleset(Given.Rule("escalation", new EscalationRule { Forum = "executive" }))
            .Ask(Some.Records() with { Concerns = Whole(Concern() with { Forum = "executive" }) }, Day("2025-01-16")).Escalation("n1");

        Assert.Equal("executive", answer.Forum);
        Assert.Null(answer.By);
        Assert.Equal(["R-1 states no stages and no times"], answer.Remarks);
        Assert.Equal("the escalation of n1: no stages are stated", answer.Lines().First());
    }

    [Fact]
    public void A_concern_that_no_rule_is_about_is_not_stated()
    {
        var about = ThreeStages with { About = ["disagreement"] };

        Assert.False(Asked("2025-01-12", Concern() with { About = "other" }, about).IsStated);
    }

    [Fact]
    public void A_concern_of_before_the_rule_is_not_stated() =>
        Assert.False(Asked("2025-01-12", Concern() with { Raised = When("2024-08-31"), Steps = [] }).IsStated);

    [Fact]
    public void Unknown_concern_names_the_nearest_and_an_empty_name_is_a_mistake_of_the_caller()
    {
        var ask = Given.Ruleset(Given.Rule("escalation", ThreeStages)).Ask(Some.Records() with { Concerns = Whole(Concern("concern-1")) }, Day("2025-01-12"));

        Assert.Equal("the records know no concern `concern1`; nearest: `concern-1`", ask.Escalation("concern1").Reason);
        Assert.Throws<ArgumentException>(() => ask.Escalation(""));
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked("2025-01-12", Concern() with { Urgent = false }).Json()).RootElement;

        Assert.Equal("stage-1", json.GetProperty("at").GetString());
        Assert.Equal("to-come", json.GetProperty("routes")[0].GetProperty("stages")[2].GetProperty("state").GetString());
    }

    private static EscalationStage Stage(string id, int days) => new() { Id = id, Within = new(days, DurationUnit.Day), From = StageClock.StageStart };

    private static EscalationAnswer Asked(string asOf, Concern concern, EscalationRule? says = null) =>
        Given.Ruleset(Given.Rule("escalation", says ?? ThreeStages)).Ask(Some.Records() with { Concerns = Whole(concern) }, Day(asOf)).Escalation(concern.Id);
}
