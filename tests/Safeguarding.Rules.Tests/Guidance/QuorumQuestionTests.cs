using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class QuorumQuestionTests
{
    private static readonly DateOnly AsOf = Day("2025-01-20");

    private static readonly QuorumRule EachSector = new()
    {
        Body = "executive",
        Needs = new SomeOf(null, [Of("local-authority"), Of("police")]),
        Deputies = Deputies.NamedOnly,
    };

    [Fact]
    public void Everybody_there_is_quorate()
    {
        var answer = Asked(EachSector).Quorum("executive", AsOf, "dcs-east", "dsp-police");

        Assert.True(answer.IsQuorate);
        Assert.Equal(AnswerState.Told, answer.State);
        Assert.Equal(0, answer.More.Fewest);
        Assert.Empty(answer.Missing);
        Assert.Equal(["X-01"], answer.Citations.Select(c => c.Clause));
    }

    [Fact]
    public void One_missing_is_named_and_asked_to_come()
    {
        var answer = Asked(EachSector).Quorum("executive", AsOf, "dcs-east");

        Assert.False(answer.IsQuorate);
        Assert.Equal(["dsp-police"], answer.Missing);
        Assert.Equal(["dsp-police"], answer.Ways());
        Assert.Equal(1, answer.More.Fewest);
        Assert.True(answer.More.IsExact);
    }

    [Fact]
    public void Nobody_there_asks_for_one_of_each()
    {
        var answer = Asked(EachSector).Quorum("executive", AsOf);

        Assert.Equal(["dcs-east, and dsp-police"], answer.Ways());
        Assert.Equal(2, answer.More.Fewest);
    }

    [Fact]
    public void Interchangeable_offices_are_one_way()
    {
        var records = WithSeats(Seat(), Seat("dcs-west"), Seat("dcs-city"), Seat("dsp-police"));
        var two = EachSector with { Needs = new SomeOf(null, [new CountOf(2, Given.Sector("local-authority")), Of("police")]) };

        var answer = Asked(two, records).Quorum("executive", AsOf, "dsp-police");

        Assert.Equal(["any 2 of (dcs-city, dcs-east, dcs-west)"], answer.Ways());
        Assert.Equal(1, answer.More.Count);
    }

    [Fact]
    public void Different_ways_are_all_shown()
    {
        var either = EachSector with { Needs = new SomeOf(1, [Of("local-authority"), Of("police")]) };

        Assert.Equal(["dcs-east", "dsp-police"], Asked(either).Quorum("executive", AsOf).Ways());
    }

    [Fact]
    public void More_than_twenty_ways_are_counted_and_not_shown()
    {
        var offices = Enumerable.Range(10, 22).Select(n => $"office-{n}").ToArray();
        var any = EachSector with { Needs = new SomeOf(1, offices.Select(o => (Requirement)new OneOfThem(Given.Office(o))).ToValueList()) };

        var answer = Asked(any, WithSeats([.. offices.Select(Seat)])).Quorum("executive", AsOf);

        Assert.Equal(20, answer.More.Ways.Count);
        Assert.Equal(22, answer.More.Count);
        Assert.Contains("  22 ways in all, 20 shown", answer.Lines());
    }

    [Fact]
    public void Someone_without_a_seat_an_attendee_a_suspended_and_a_vacant_seat_are_never_asked()
    {
        var records = WithSeats(
            Seat(),
            Seat("dsp-police") with { Suspended = [Spell()] },
            Seat("dsp-police-2") with { Vacant = [Spell()] },
            Seat("dsp-police-3") with { Standing = Standing.Attendee });

        var answer = Asked(EachSector, records).Quorum("executive", AsOf, "dcs-east");

        Assert.False(answer.IsQuorate);
        Assert.Null(answer.More.Fewest);
        Assert.True(answer.More.IsExact);
        Assert.Contains("nobody's coming would make it quorate", answer.Lines());
        Assert.Empty(answer.Missing);
    }

    [Theory]
    [InlineData("2025-01-09", true)]
    [InlineData("2025-01-10", false)]
    [InlineData("2025-01-15", false)]
    [InlineData("2025-01-16", true)]
    public void A_suspension_counts_from_its_first_day_to_its_last(string date, bool isQuorate)
    {
        var records = WithSeats(Seat(), Seat("dsp-police") with { Suspended = [Spell() with { To = When("2025-01-15") }] });

        var answer = Asked(EachSector, records).Quorum("executive", Day(date), "dcs-east", "dsp-police");

        Assert.Equal(isQuorate, answer.IsQuorate);
        Assert.Equal(isQuorate ? [] : ["dsp-police"], answer.NotCounted);
    }

    [Fact]
    public void A_deputy_counts_where_it_is_named_and_else_does_not()
    {
        var line = Attendance("deputy-police") with { For = "dsp-police" };
        var named = Some.Records() with { Appointments = Whole(new Appointment { Id = "d", Role = "deputy", Body = "executive", Office = "deputy-police", For = "dsp-police", From = When("2024-09-01") }) };

        Assert.True(Asked(EachSector, named).Quorum("executive", AsOf, [Attendance(), line]).IsQuorate);
        var unnamed = Asked(EachSector).Quorum("executive", AsOf, [Attendance(), line]);
        Assert.False(unnamed.IsQuorate);
        Assert.Equal(["deputy-police (for dsp-police)"], unnamed.NotCounted);
        Assert.Equal(["dsp-police"], unnamed.Ways());
        Assert.Contains("deputy-police is named to come for dsp-police", Asked(EachSector, named).Quorum("executive", AsOf, "dcs-east").Remarks);
    }

    [Fact]
    public void Whether_deputies_count_is_needed_where_it_is_not_stated_and_the_member_is_asked_to_come()
    {
        var answer = Asked(EachSector with { Deputies = null }).Quorum("executive", AsOf, [Attendance(), Attendance("deputy-police") with { For = "dsp-police" }]);

        Assert.Null(answer.IsQuorate);
        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(["whether deputies count under R-1, and deputy-police for dsp-police"], answer.FactsNeeded);
        Assert.Equal(["dsp-police"], answer.Ways());
    }

    [Fact]
    public void A_member_whose_deputy_counts_is_not_asked_to_come_beside_it()
    {
        var three = EachSector with { Needs = new CountOf(3, Who.Anyone), Deputies = Deputies.Allowed };

        var answer = Asked(three).Quorum("executive", AsOf, [Attendance("deputy-east") with { For = "dcs-east" }, Attendance("dsp-police")]);

        Assert.False(answer.IsQuorate);
        Assert.Null(answer.More.Fewest);
    }

    [Fact]
    public void Someone_there_for_somebody_else_is_not_asked_to_come()
    {
        var answer = Asked(EachSector).Quorum("executive", AsOf, [Attendance() with { For = "dsp-police" }]);

        Assert.Null(answer.More.Fewest);
        Assert.Equal(["dcs-east", "dsp-police"], answer.Missing);
    }

    [Fact]
    public void Someone_who_stays_for_part_is_not_there_for_sure()
    {
        var answer = Asked(EachSector).Quorum("executive", AsOf, [Attendance() with { Present = Presence.Part }, Attendance("dsp-police")]);

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(["dcs-east"], answer.Ways());
    }

    [Fact]
    public void Several_rules_hold_together()
    {
        var ruleset = Given.Ruleset(
            Given.Rule("quorum", EachSector with { Needs = Of("police") }),
            Given.Rule("quorum", EachSector with { Needs = Of("local-authority") }, "R-2") with { Basis = Basis.Interpretation, Because = "councils matter" });

        var answer = ruleset.Ask(Some.Records(), AsOf).Quorum("executive", AsOf, "dsp-police");

        Assert.False(answer.IsQuorate);
        Assert.Equal(["dcs-east"], answer.Ways());
        Assert.Equal(["R-1", "R-2"], answer.Grounds.Select(g => g.Rule));
        Assert.Equal(Basis.Interpretation, answer.Basis);
        Assert.Equal("councils matter", answer.Because);
    }

    [Fact]
    public void A_rule_whose_condition_is_not_so_does_not_speak()
    {
        var rule = Given.Rule("quorum", EachSector) with { If = new Facts(KeyValuePair.Create("pilot", "yes")) };
        var records = Some.Records() with { Areas = Whole(Area() with { Facts = new Facts(KeyValuePair.Create("pilot", "no")) }), Bodies = Whole(Body() with { Area = ValueList.Create<string>(["east"]) }) };

        Assert.False(Given.Ruleset(rule).Ask(records, AsOf).Quorum("executive", AsOf).IsStated);
    }

    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    public void A_rule_speaks_from_its_first_day(string date, bool isStated) =>
        Assert.Equal(isStated, Asked(EachSector, Some.Records() with { Bodies = Whole(Body() with { From = null }) }).Quorum("executive", Day(date)).IsStated);

    [Fact]
    public void No_rule_is_not_stated()
    {
        var answer = Given.Ruleset().Ask(Some.Records(), AsOf).Quorum("executive", AsOf, "dcs-east");

        Assert.False(answer.IsStated);
        Assert.Null(answer.IsQuorate);
        Assert.Equal("the quorum of executive on 2025-01-20: not stated", answer.Lines().First());
        Assert.Empty(answer.Grounds);
    }

    [Fact]
    public void Unknown_body_names_the_nearest()
    {
        var answer = Asked(EachSector).Quorum("excutive", AsOf);

        Assert.Equal("the records know no body `excutive`; nearest: `executive`", answer.Reason);
        Assert.Equal(new UnknownId("body", "excutive", "executive"), answer.Unknown);
        Assert.Equal(AnswerState.CannotTell, answer.State);
    }

    [Fact]
    public void A_kind_of_body_is_no_body()
    {
        var records = Some.Records() with { Bodies = Whole(Body("partnership-east") with { Kind = "statutory-partnership" }) };

        Assert.Equal("partnership-east", Asked(EachSector, records).Quorum("statutory-partnership", AsOf).Unknown?.Nearest);
    }

    [Fact]
    public void A_meeting_kind_that_is_not_known_matters_where_the_rule_is_for_some()
    {
        var sometimes = EachSector with { MeetingKinds = ["planning"] };

        Assert.Equal(AnswerState.CannotTell, Asked(sometimes).Quorum("executive", AsOf).State);
        Assert.False(Asked(sometimes).Quorum("executive", AsOf, [], "planning").IsQuorate);
        Assert.False(Asked(sometimes).Quorum("executive", AsOf, [], "sign-off").IsStated);
    }

    [Fact]
    public void A_requirement_that_somebody_be_away_says_so_and_is_looked_through_all_the_same()
    {
        var not = EachSector with { Needs = new SomeOf(null, [new CountOf(1, Who.Anyone), new NotThem(Of("police"))]) };

        var answer = Asked(not).Quorum("executive", AsOf);

        Assert.Equal(["dcs-east"], answer.Ways());
        Assert.Contains(answer.Remarks, r => r.StartsWith("the rule also asks that some not be there", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(5, false)]
    public void Of_twenty_members_who_are_all_different_three_are_within_the_budget(int fewest, bool isExact)
    {
        var offices = Enumerable.Range(10, 20).Select(n => $"office-{n}").ToArray();
        var some = EachSector with { Needs = new SomeOf(fewest, offices.Select(o => (Requirement)new OneOfThem(Given.Office(o))).ToValueList()) };

        var answer = Asked(some, WithSeats([.. offices.Select(Seat)])).Quorum("executive", AsOf);

        Assert.Equal(fewest, answer.More.Fewest);
        Assert.Equal(isExact, answer.More.IsExact);
        Assert.Equal(isExact ? 1140 : 1, answer.More.Count);
    }

    [Fact]
    public void An_empty_name_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Asked(EachSector).Quorum(" ", AsOf));
        Assert.Throws<ArgumentException>(() => Asked(EachSector).Quorum("executive", AsOf, ""));
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked(EachSector).Quorum("executive", AsOf, "dcs-east").Json()).RootElement;

        Assert.Equal("quorum", json.GetProperty("ask").GetString());
        Assert.Equal("told", json.GetProperty("answer").GetString());
        Assert.False(json.GetProperty("quorate").GetBoolean());
        Assert.Equal("dsp-police", json.GetProperty("ways")[0].GetProperty("choices")[0].GetProperty("of")[0].GetString());
        Assert.Equal("X-01", json.GetProperty("rules")[0].GetProperty("citations")[0].GetProperty("clause").GetString());
    }

    private static OneOfThem Of(string sector) => new(Given.Sector(sector));

    private static Ask Asked(QuorumRule says, PartnershipRecords? records = null) =>
        Given.Ruleset(Given.Rule("quorum", says)).Ask(records ?? Some.Records(), AsOf);

    /// <summary>Offices whose name begins with <c>dsp</c> are of the police.</summary>
    private static PartnershipRecords WithSeats(params Seat[] seats) => Some.Records() with
    {
        Offices = Whole([.. seats.Select(s => Office(s.Office.Value) with { Agency = s.Office.Value.StartsWith("dsp", StringComparison.Ordinal) ? "police" : "east-council" })]),
        Bodies = Whole(Body() with { Seats = Recorded.Whole(seats) }),
    };
}
