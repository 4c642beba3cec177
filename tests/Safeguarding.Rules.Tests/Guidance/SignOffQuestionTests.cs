using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class SignOffQuestionTests
{
    private static readonly AuthorityRule ByExecutive = new() { Decisions = ["sign-off"], By = ["executive"] };

    private static readonly AuthorityRule BothApprove = new()
    {
        Decisions = ["sign-off"],
        Approvers = new SomeOf(null, [new OneOfThem(Given.Sector("local-authority")), new OneOfThem(Given.Sector("police"))]),
    };

    [Fact]
    public void The_body_that_decides_is_named()
    {
        var answer = Asked(ByExecutive).SignOff("sign-off", "c1");

        Assert.Equal(["executive"], answer.Bodies);
        Assert.Equal(new Subject("case", "c1"), answer.About);
        Assert.Equal("the sign-off of sign-off for c1: by executive", answer.Lines().First());
        Assert.Equal(AnswerState.Told, answer.State);
        Assert.Empty(answer.There);
    }

    [Fact]
    public void Of_several_bodies_of_the_kind_only_those_of_the_area_decide()
    {
        var records = Records() with
        {
            Areas = Whole(Area(), Area("west")),
            Bodies = Whole(Partnership("east"), Partnership("west")),
        };
        var rule = ByExecutive with { By = ["statutory-partnership"], AreaSame = true };

        Assert.Equal(["partnership-east"], Asked(records, rule).SignOff("sign-off", "c1").Bodies);
        Assert.Equal(["partnership-east", "partnership-west"], Asked(records, rule).SignOff("sign-off").Bodies);
    }

    [Fact]
    public void An_area_that_is_not_recorded_is_needed_where_it_matters()
    {
        var records = Records() with { Cases = Whole(Case() with { Area = default }) };

        Assert.Contains("the area of c1", Asked(records, ByExecutive with { AreaSame = true }).SignOff("sign-off", "c1").FactsNeeded);
        Assert.Empty(Asked(records, ByExecutive).SignOff("sign-off", "c1").FactsNeeded);
    }

    [Fact]
    public void A_body_that_is_forbidden_may_not_and_an_agency_may()
    {
        var answer = Asked(new AuthorityRule { Decisions = ["sign-off"], ByAgency = ["any"], ForbiddenTo = ["executive"] }).SignOff("sign-off");

        Assert.Equal(["any"], answer.Agencies);
        Assert.Empty(answer.Bodies);
        Assert.Equal([new SignOffBar("executive", "R-1 forbids it to decide")], answer.MayNot);
        Assert.Equal("the sign-off of sign-off: by an agency", answer.Lines().First());
    }

    [Fact]
    public void Rules_that_name_who_decides_hold_together()
    {
        var answer = Asked(Records(), ByExecutive with { By = ["executive", "board"] }, ByExecutive).SignOff("sign-off");

        Assert.Equal(["executive"], answer.Bodies);
        Assert.Empty(Asked(Records(), ByExecutive, new AuthorityRule { Decisions = ["sign-off"], ForbiddenTo = ["executive"] }).SignOff("sign-off").Bodies);
    }

    [Fact]
    public void Those_who_must_approve_are_named_with_who_may_act_for_them()
    {
        var answer = Asked(Records() with { Delegations = Whole(Delegation() with { Delegate = "scrutineer" }) }, BothApprove).SignOff("sign-off", "c1");

        Assert.Equal(["sector local-authority", "sector police"], answer.Approvers.Select(g => g.Asks));
        Assert.Equal(["dcs-east", "scrutineer"], answer.Approvers[0].Approvers.Select(a => a.Office));
        Assert.Equal([new SignOffDelegate("scrutineer", "g1", true)], answer.Approvers[0].Approvers[0].Delegates);
        Assert.False(answer.Approvers[0].Approvers[0].HasApproved);
        Assert.Contains("no rule says which body or agency decides", answer.Remarks);
    }

    [Theory]
    [InlineData("all", "2025-01-20", true)]
    [InlineData("sign-off", "2025-01-20", true)]
    [InlineData("investment", "2025-01-20", false)]
    [InlineData("all", "2025-01-19", false)]
    public void A_delegate_may_act_within_its_scope_and_to_the_last_day(string scope, string to, bool may)
    {
        var delegation = Delegation() with { Scope = ValueList.Create<string>([scope]), To = When(to) };

        var answer = Asked(Records() with { Delegations = Whole(delegation) }, BothApprove).SignOff("sign-off", "c1");

        Assert.Equal(may, !answer.Approvers[0].Approvers[0].Delegates.IsEmpty);
        Assert.Equal(!may, answer.MayNot.Any(b => b.Who == "dsp-police"));
    }

    [Fact]
    public void A_scope_that_is_not_recorded_is_perhaps()
    {
        var answer = Asked(Records() with { Delegations = Whole(Delegation() with { Scope = default }) }, BothApprove).SignOff("sign-off", "c1");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.False(Assert.Single(answer.Approvers[0].Approvers[0].Delegates).IsSure);
        Assert.Contains("whether the delegation g1 covers sign-off: its scope", answer.FactsNeeded);
    }

    [Fact]
    public void What_is_there_already_is_shown_with_who_approved_and_what_the_rules_say()
    {
        var records = Records() with
        {
            Decisions = Whole(Decision() with { Case = "c1", Document = Known<string>.None, Concern = Known<string>.None, Appointment = Known<string>.None, Approvals = [Approval()] }),
        };

        var answer = Asked(records, BothApprove).SignOff("sign-off", "c1");

        var there = Assert.Single(answer.There);
        Assert.Equal(["dcs-east"], there.Approvals);
        Assert.Equal(Outcome.NotMet, there.Outcome);
        Assert.True(answer.Approvers[0].Approvers[0].HasApproved);
        Assert.False(answer.Approvers[1].Approvers[0].HasApproved);
    }

    [Theory]
    [InlineData("executive", true)]
    [InlineData("board", false)]
    public void Whoever_approved_what_another_body_decided_has_signed_nothing_off(string by, bool hasApproved)
    {
        var records = Records() with { Bodies = Whole(Body(), Body("board")), Decisions = Whole(Decision() with { Case = "c1", Body = by, Approvals = [Approval()] }) };

        var answer = Asked(records, BothApprove, ByExecutive).SignOff("sign-off", "c1");

        Assert.Equal(hasApproved, answer.Approvers[0].Approvers[0].HasApproved);
    }

    [Theory]
    [InlineData("2025-01-18", "2025-01-19", Outcome.Met)]
    [InlineData("2025-01-19", "2025-01-19", Outcome.Met)]
    [InlineData("2025-01-20", "2025-01-19", Outcome.NotMet)]
    public void The_event_gives_the_day_where_it_has_happened(string decided, string closed, Outcome outcome)
    {
        var rule = ByExecutive with { Before = "closed", RequiredFor = new() { Cases = ["incident"], With = "notified" } };
        var records = Records() with
        {
            Cases = Whole(Case() with { Events = [Event(), Event("closed", closed)] }),
            Decisions = Whole(Decision() with { Case = "c1", Date = When(decided) }),
        };

        var answer = Asked(records, rule).SignOff("sign-off", "c1");

        Assert.Equal(When(closed), answer.By);
        Assert.Equal(outcome, answer.Outcome);
    }

    [Fact]
    public void Before_the_event_there_is_no_day_yet_and_the_next_step_is_told()
    {
        var rule = ByExecutive with { Before = "published", RequiredFor = new() { Cases = ["incident"], With = "notified" } };

        var answer = Asked(rule).SignOff("sign-off", "c1");

        Assert.Null(answer.By);
        Assert.Equal("published", answer.Before);
        Assert.Equal(Outcome.NotYetDue, answer.Outcome);
        Assert.Contains("have c1 signed off by executive", answer.NextStep, StringComparison.Ordinal);
        Assert.Contains("by: the day of `published`, which is not recorded to have happened", answer.Lines());
    }

    [Fact]
    public void Ways_are_numbered()
    {
        var rule = new AuthorityRule
        {
            Decisions = ["sign-off"],
            Ways = [new() { In = DecidedIn.QuorateMeeting }, new() { Approvers = new EachOfThem(Given.Office("dcs-east", "dsp-police")) }],
        };

        var group = Assert.Single(Asked(rule).SignOff("sign-off").Approvers);

        Assert.Equal(2, group.Way);
        Assert.Equal("each dcs-east or dsp-police", group.Asks);
        Assert.Null(group.Approvers[0].HasApproved);
    }

    [Fact]
    public void A_type_that_no_rule_knows_is_not_stated_and_the_nearest_is_named()
    {
        var answer = Asked(ByExecutive).SignOff("signoff");

        Assert.False(answer.IsStated);
        Assert.Equal(["did you mean the type sign-off?"], answer.Remarks);
    }

    [Fact]
    public void Unknown_case_names_the_nearest_and_an_empty_name_is_a_mistake_of_the_caller()
    {
        var ask = Asked(Records() with { Cases = Whole(Case("case-10")) }, ByExecutive);

        Assert.Equal("the records know no case or document `case10`; nearest: `case-10`", ask.SignOff("sign-off", "case10").Reason);
        Assert.Throws<ArgumentException>(() => ask.SignOff(""));
        Assert.Throws<ArgumentException>(() => ask.SignOff("sign-off", ""));
    }

    [Fact]
    public void A_rule_whose_condition_is_not_so_does_not_speak()
    {
        var rule = Given.Rule("authority", ByExecutive) with { If = new Facts(KeyValuePair.Create("grave", "yes")) };
        var records = Records() with { Cases = Whole(Case() with { Facts = new Facts(KeyValuePair.Create("grave", "no")) }, Case("c2")) };
        var ask = Given.Ruleset(rule).Ask(records, Day("2025-01-20"));

        Assert.False(ask.SignOff("sign-off", "c1").IsStated);
        Assert.Equal(["whether grave is yes for c2"], ask.SignOff("sign-off", "c2").FactsNeeded);
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked(BothApprove).SignOff("sign-off", "c1").Json()).RootElement;

        Assert.Equal("sign-off", json.GetProperty("ask").GetString());
        Assert.Equal("dcs-east", json.GetProperty("approvers")[0].GetProperty("offices")[0].GetProperty("office").GetString());
    }

    private static PartnershipRecords Records() => Some.Records() with { Cases = Whole(Case()) };

    private static Body Partnership(string area) => Body($"partnership-{area}") with { Kind = "statutory-partnership", Area = ValueList.Create<string>([area]) };

    private static Ask Asked(params AuthorityRule[] rules) => Asked(Records(), rules);

    private static Ask Asked(PartnershipRecords records, params AuthorityRule[] rules) =>
        Given.Ruleset([.. rules.Select((r, i) => Given.Rule("authority", r, $"R-{i + 1}"))]).Ask(records, Day("2025-01-20"));
}
