using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

/// <summary>The questions, asked of the rulesets that ship about the records that ship as their example.</summary>
public sealed class ShippedRulesetsTests
{
    private static readonly DateOnly AsOf = Day("2026-11-22");
    private static readonly RulesetLoader Loader = new();
    private static readonly PartnershipRecords Example = Loader.Records(Architecture.Repository.Path("rulesets/examples/sussex-executive.yaml")).OrThrow();

    private static Ask Executive => Shipped("sussex/executive").Ask(Example, AsOf);

    private static Ask WithReadings => Ruleset.Together(Shipped("sussex/executive"), Shipped("sussex/interpretations")).Ask(Example, AsOf);

    [Fact]
    public void Quorum_of_the_executive_is_not_stated_and_the_readings_are_named_K_01()
    {
        var answer = Executive.Quorum("executive", AsOf, "dcs-west-sussex");

        Assert.False(answer.IsStated);
        Assert.Equal([new ShippedRule("sussex/interpretations", "READ-EXEC-QUORUM", Basis.Interpretation)], answer.WouldSpeak);
        Assert.Contains("may be chosen: READ-EXEC-QUORUM in sussex/interpretations, an interpretation", answer.Lines());
    }

    [Fact]
    public void Quorum_of_an_area_partnership_names_its_own_reading() =>
        Assert.Equal(["READ-AREA-QUORUM"], Executive.Quorum("partnership-west-sussex", AsOf).WouldSpeak.Select(r => r.Rule));

    [Fact]
    public void Quorum_with_the_readings_says_who_is_missing_and_the_fewest_people()
    {
        var answer = WithReadings.Quorum("executive", AsOf, "dcs-west-sussex", "dcs-east-sussex", "independent-scrutineer");

        Assert.False(answer.IsQuorate);
        Assert.Equal(["dcs-brighton-and-hove", "deputy-chief-nursing-officer", "head-of-public-protection"], answer.Missing);
        Assert.Equal(["independent-scrutineer"], answer.NotCounted);
        Assert.Equal(["deputy-chief-nursing-officer, and head-of-public-protection"], answer.Ways());
        Assert.Equal(2, answer.More.Fewest);
        Assert.Equal(Basis.Interpretation, answer.Basis);
        Assert.StartsWith("responsibility is equal and joint", answer.Because, StringComparison.Ordinal);
        Assert.Contains("designated-nurse is named to come for deputy-chief-nursing-officer", answer.Remarks);
        Assert.False(Assert.Single(answer.Grounds).Binds);
    }

    [Fact]
    public void Quorum_with_nobody_there_takes_any_director()
    {
        var way = Assert.Single(WithReadings.Quorum("executive", AsOf).More.Ways);

        Assert.Equal("any 1 of (dcs-brighton-and-hove, dcs-east-sussex, dcs-west-sussex), and deputy-chief-nursing-officer, and head-of-public-protection", way.ToString());
        Assert.Equal(3, way.People);
    }

    [Fact]
    public void Chair_of_the_executive_is_the_police_until_2028_and_then_the_nursing_officer()
    {
        var answer = Executive.Chair("executive");

        Assert.Equal("head-of-public-protection", answer.Holder);
        Assert.Equal(When("2026-09-01"), answer.Since);
        Assert.Equal(When("2028-09-01"), answer.HandOverBy);
        Assert.True(answer.IsEligible);
        Assert.Equal([new ChairSuccessor("deputy-chief-nursing-officer", ["deputy-chief-nursing-officer"], true)], answer.Successors);
        Assert.Equal(["X-07", "X-08"], answer.Citations.Select(c => c.Clause));
    }

    [Fact]
    public void Next_meeting_of_the_executive_is_due_at_the_end_of_its_year_and_one_is_called()
    {
        var answer = Executive.NextMeeting("executive");

        Assert.Equal(When("2027-08-31"), answer.By);
        Assert.Equal("EXEC-MEETS", answer.Rule);
        Assert.Equal([new PlannedMeeting("executive-2027-03", When("2027-03-11"), true)], answer.Planned);
    }

    [Fact]
    public void Obligations_of_the_executive_have_their_owners()
    {
        var answer = Executive.Obligations(AsOf, Day("2028-12-31"));

        Assert.Equal(["2027-08-31 body executive", "2028-09-01 office head-of-public-protection"], answer.Due.Select(d => $"{d.Due} {d.Owner}"));
    }

    [Fact]
    public void Sign_off_of_a_review_is_not_the_executives_and_those_who_say_so_are_named_K_09()
    {
        var answer = Executive.SignOff("rapid-review-sign-off");

        Assert.False(answer.IsStated);
        Assert.Equal(
            ["AREA-APPROVES-RAPID-REVIEW in sussex/area-partnerships", "READ-ALL-THREE-SIGN-OFF in sussex/interpretations, an interpretation", "READ-EXEC-SIGNS-OFF-NO-CASE in sussex/interpretations, an interpretation"],
            answer.WouldSpeak.Select(r => r.ToString()));
    }

    [Fact]
    public void Sign_off_of_a_review_with_the_readings_names_the_three_partners_and_their_delegates()
    {
        var answer = WithReadings.SignOff("rapid-review-sign-off");

        Assert.Equal(3, answer.Approvers.Count);
        Assert.Equal(["chief-constable, or for it head-of-public-protection (delegation-police)"], answer.Approvers[1].Approvers.Select(a => a.ToString()));
        Assert.Contains(new SignOffBar("executive", "READ-EXEC-SIGNS-OFF-NO-CASE forbids it to decide"), answer.MayNot);
    }

    [Fact]
    public void Sign_off_of_procedures_is_the_executives()
    {
        var answer = Executive.SignOff("common-procedures");

        Assert.Equal(["executive"], answer.Bodies);
        Assert.Equal(["X-09", "X-21", "X-17"], answer.Citations.Select(c => c.Clause));
    }

    [Fact]
    public void Escalation_in_an_area_goes_to_its_forum_without_times_K_23()
    {
        var concern = new Concern { Id = "n1", About = "safeguarding-concern", Area = ValueList.Create<string>(["west-sussex"]), Raised = When("2026-10-01"), Forum = Known<string>.None };
        var ask = Shipped("sussex/area-partnerships").Ask(Example with { Concerns = Whole(concern) }, AsOf);

        var answer = ask.Escalation("n1");

        Assert.Equal("safeguarding-engagement-group", answer.Forum);
        Assert.Null(answer.By);
        Assert.Equal(["SEG-HEARS-CONCERNS states no stages and no times"], answer.Remarks);
        Assert.False(Executive.Escalation("n1").IsStated && Executive.Escalation("n1").Unknown is null);
    }

    private static Ruleset Shipped(string name) => Loader.Shipped(name).OrThrow();
}
