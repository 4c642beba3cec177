using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Kinds.Rotation;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class ChairQuestionTests
{
    private static readonly RotationRule TwoYears = new() { Role = "chair", Body = "executive", Among = ["dcs-east", "dsp-police"], Every = new(2, DurationUnit.Year) };

    private static readonly EligibilityRule Named = new() { Role = "chair", Body = "executive", Who = Given.Office("dcs-east", "dsp-police") };

    [Fact]
    public void The_open_appointment_is_in_the_chair_and_the_other_follows()
    {
        var answer = Asked("2025-01-20", [Appointment()]);

        Assert.Equal("dcs-east", answer.Holder);
        Assert.Equal(When("2024-09-01"), answer.Since);
        Assert.Equal(When("2026-09-01"), answer.HandOverBy);
        Assert.True(answer.IsEligible);
        Assert.Equal(["dsp-police, eligible"], answer.Successors.Select(s => s.ToString()));
        Assert.Equal(AnswerState.Told, answer.State);
        Assert.Equal("the chair of executive on 2025-01-20: dcs-east", answer.Lines().First());
    }

    [Theory]
    [InlineData("2026-08-31", null)]
    [InlineData("2026-09-01", null)]
    [InlineData("2026-09-02", 1)]
    public void A_handover_is_overdue_from_the_day_after_it_was_due(string asOf, int? overdue)
    {
        var answer = Asked(asOf, [Appointment()]);

        Assert.Equal(When("2026-09-01"), answer.HandOverBy);
        Assert.Equal(overdue, answer.OverdueDays);
    }

    [Theory]
    [InlineData("2026-08-31", "dcs-east")]
    [InlineData("2026-09-01", "dsp-police")]
    public void The_successor_is_in_the_chair_from_its_first_day(string asOf, string holder) =>
        Assert.Equal(holder, Asked(asOf, [Appointment() with { To = When("2026-08-31") }, Appointment("a2", "dsp-police", "2026-09-01")]).Holder);

    [Fact]
    public void On_the_day_of_a_handover_it_is_the_new_ones()
    {
        var answer = Asked("2026-09-01", [Appointment() with { To = When("2026-09-01") }, Appointment("a2", "dsp-police", "2026-09-01")]);

        Assert.Equal("dsp-police", answer.Holder);
        Assert.Equal(AnswerState.Told, answer.State);
    }

    [Fact]
    public void In_a_listed_order_only_the_next_follows()
    {
        var three = TwoYears with { Among = ["dcs-east", "dsp-police", "scrutineer"], Order = TurnOrder.Listed };

        Assert.Equal(["dsp-police"], Asked("2025-01-20", [Appointment()], three).Successors.Select(s => s.Entry));
        Assert.Equal(["dsp-police", "scrutineer"], Asked("2025-01-20", [Appointment()], three with { Order = TurnOrder.AnyOther }).Successors.Select(s => s.Entry));
    }

    [Fact]
    public void An_agency_is_shown_with_those_of_its_offices_that_are_eligible()
    {
        var agencies = TwoYears with { Among = ["east-council", "police"] };
        var records = Some.Records() with
        {
            Appointments = Whole(Appointment()),
            Offices = Whole(Office(), Office("dsp-police") with { Agency = "police" }, Office("constable") with { Agency = "police" }),
        };

        var answer = Given.Ruleset(Given.Rule("rotation", agencies), Given.Rule("eligibility", Named, "R-2")).Ask(records, Day("2025-01-20")).Chair("executive");

        Assert.Equal(["police (dsp-police), eligible"], answer.Successors.Select(s => s.ToString()));
    }

    [Fact]
    public void Someone_who_is_not_eligible_is_named_as_such()
    {
        var answer = Asked("2025-01-20", [Appointment("a1", "scrutineer")]);

        Assert.False(answer.IsEligible);
        Assert.Equal(["dcs-east", "dsp-police"], answer.Successors.Select(s => s.Entry));
        Assert.Contains("in the chair: scrutineer, since 2024-09-01 (a1), NOT eligible", answer.Lines());
    }

    [Fact]
    public void Nobody_in_the_chair_is_a_fact_where_the_list_covers_the_day()
    {
        var answer = Asked("2026-10-01", [Appointment() with { To = When("2026-08-31") }]);

        Assert.Null(answer.Holder);
        Assert.Equal(AnswerState.Told, answer.State);
        Assert.Equal("nobody is chair of executive since dcs-east, who was to 2026-08-31", answer.Reason);
        Assert.Equal(["dsp-police"], answer.Successors.Select(s => s.Entry));
    }

    [Fact]
    public void An_empty_chair_says_by_when_it_was_to_be_filled_where_a_rule_sets_that()
    {
        var answer = Asked("2026-10-01", [Appointment() with { To = When("2026-08-31") }], TwoYears with { NoVacancy = true });

        Assert.Contains("due 2026-09-01, not filled again, 30 days overdue", answer.Remarks);
        Assert.Empty(Asked("2026-10-01", [Appointment() with { To = When("2026-08-31") }]).Remarks);
    }

    [Fact]
    public void Nobody_recorded_cannot_be_told_where_the_list_does_not_cover_the_day()
    {
        var records = Some.Records() with { Appointments = Recorded.Between(Day("2024-09-01"), Day("2025-01-19"), Array.Empty<Appointment>()) };

        var answer = Ruleset().Ask(records, Day("2025-01-20")).Chair("executive");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(["who is chair of executive: the appointments are not recorded so far"], answer.FactsNeeded);
    }

    [Fact]
    public void A_term_that_is_open_where_the_list_ends_is_likely_and_not_sure()
    {
        var records = Some.Records() with { Appointments = Recorded.Between(Day("2024-09-01"), Day("2025-01-19"), Appointment()) };

        var answer = Ruleset().Ask(records, Day("2025-01-20")).Chair("executive");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal("dcs-east", answer.Holder);
        Assert.Contains("in the chair: perhaps dcs-east, since 2024-09-01 (a1), eligible", answer.Lines());
        Assert.Contains("whether dcs-east still is chair of executive (a1)", answer.FactsNeeded);
        Assert.Equal(AnswerState.Told, Ruleset().Ask(records, Day("2025-01-19")).Chair("executive").State);
    }

    [Fact]
    public void Two_at_once_contradict_each_other_and_both_are_named()
    {
        var answer = Asked("2025-01-20", [Appointment(), Appointment("a2", "dsp-police", "2024-12-01")]);

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Null(answer.Holder);
        Assert.Contains("a1 (dcs-east) and a2 (dsp-police)", Assert.Single(answer.FactsNeeded), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shortest_term_gives_the_first_day_and_no_last()
    {
        var answer = Asked("2025-01-20", [Appointment()], TwoYears with { Every = null, AtLeast = new(2, DurationUnit.Year) });

        Assert.Null(answer.HandOverBy);
        Assert.Equal(When("2026-09-01"), answer.NotBefore);
    }

    [Fact]
    public void Without_a_rotation_the_rest_is_told_and_that_is_named()
    {
        var answer = Given.Ruleset(Given.Rule("eligibility", Named)).Ask(Some.Records() with { Appointments = Whole(Appointment()) }, Day("2025-01-20")).Chair("executive");

        Assert.True(answer.IsStated);
        Assert.Null(answer.HandOverBy);
        Assert.Equal(["no rule says when the chair passes on, and to whom"], answer.Remarks);
    }

    [Fact]
    public void Without_a_rule_it_is_not_stated_and_the_records_are_told()
    {
        var answer = Given.Ruleset().Ask(Some.Records() with { Appointments = Whole(Appointment()) }, Day("2025-01-20")).Chair("executive");

        Assert.False(answer.IsStated);
        Assert.Equal("dcs-east", answer.Holder);
        Assert.Null(answer.IsEligible);
    }

    [Fact]
    public void Unknown_body_names_the_nearest_and_an_empty_name_is_a_mistake_of_the_caller()
    {
        var ask = Ruleset().Ask(Some.Records(), Day("2025-01-20"));

        Assert.Equal("the records know no body `excutive`; nearest: `executive`", ask.Chair("excutive").Reason);
        Assert.Throws<ArgumentException>(() => ask.Chair(" "));
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked("2025-01-20", [Appointment()]).Json()).RootElement;

        Assert.Equal("dcs-east", json.GetProperty("holder").GetString());
        Assert.Equal("2026-09-01", json.GetProperty("handOverBy").GetString());
        Assert.Equal("dsp-police", json.GetProperty("successors")[0].GetProperty("entry").GetString());
    }

    private static Ruleset Ruleset(RotationRule? rotation = null) =>
        Given.Ruleset(Given.Rule("rotation", rotation ?? TwoYears), Given.Rule("eligibility", Named, "R-2"));

    private static ChairAnswer Asked(string asOf, Appointment[] appointments, RotationRule? rotation = null) =>
        Ruleset(rotation).Ask(Some.Records() with { Appointments = Whole(appointments) }, Day(asOf)).Chair("executive");
}
