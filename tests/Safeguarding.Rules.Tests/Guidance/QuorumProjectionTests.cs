using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

/// <summary>A meeting on a day after the as-of date.</summary>
public sealed class QuorumProjectionTests
{
    private static readonly QuorumRule Police = new()
    {
        Body = "executive",
        Needs = new OneOfThem(Given.Sector("police")),
        Deputies = Deputies.NotAllowed,
    };

    [Fact]
    public void Seats_that_are_recorded_up_to_the_as_of_date_are_taken_to_stand()
    {
        var answer = Ask(To("2025-01-20")).Quorum("executive", Day("2025-02-20"), "dsp-police");

        Assert.True(answer.IsQuorate);
        Assert.Contains("seats, posts and appointments are taken to stand on 2025-02-20 as they do on 2025-01-20", answer.Remarks);
    }

    [Fact]
    public void On_the_as_of_date_nothing_is_taken_for_granted() =>
        Assert.DoesNotContain(Ask(To("2025-01-20")).Quorum("executive", Day("2025-01-20")).Remarks, r => r.Contains("taken to stand", StringComparison.Ordinal));

    [Fact]
    public void Seats_that_are_not_recorded_up_to_the_as_of_date_cannot_be_told()
    {
        var answer = Ask(To("2025-01-19")).Quorum("executive", Day("2025-02-20"), "dsp-police");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.NotEmpty(answer.FactsNeeded);
        Assert.Null(answer.More.Fewest);
    }

    [Fact]
    public void What_is_recorded_of_later_days_changes_nothing()
    {
        var records = To("2025-01-20");
        var later = records with { Bodies = records.Bodies.With([Body() with { Seats = [Seat() with { From = When("2025-02-01") }, Seat("dsp-police") with { To = When("2025-02-01") }] }]) };
        var without = records with { Bodies = records.Bodies.With([Body() with { Seats = [Seat("dsp-police")] }]) };

        Assert.Equal(Ask(without).Quorum("executive", Day("2025-02-20"), "dsp-police"), Ask(later).Quorum("executive", Day("2025-02-20"), "dsp-police"));
    }

    [Fact]
    public void A_body_that_has_ended_can_hold_no_meeting()
    {
        var records = Some.Records() with { Bodies = Whole(Body() with { To = When("2025-01-10") }) };

        var answer = Ask(records).Quorum("executive", Day("2025-01-11"), "dsp-police");

        Assert.False(answer.IsQuorate);
        Assert.Equal("executive ended on 2025-01-10: it can hold no meeting that day", answer.Reason);
        Assert.True(Ask(records).Quorum("executive", Day("2025-01-10"), "dsp-police").IsQuorate);
    }

    [Theory]
    [InlineData("2024-09-01", true)]
    [InlineData("2024-08-31", false)]
    public void A_body_that_has_not_begun_can_hold_none(string date, bool isQuorate)
    {
        var rule = Given.Rule("quorum", Police) with { InForce = default, Whole = default };

        Assert.Equal(isQuorate, Given.Ruleset(rule).Ask(Some.Records(), Day("2025-01-20")).Quorum("executive", Day(date), "dsp-police").IsQuorate);
    }

    [Fact]
    public void A_body_that_may_not_have_begun_cannot_be_told()
    {
        var records = Some.Records() with { Bodies = Whole(Body() with { From = When("2025-01") }) };

        var answer = Ask(records).Quorum("executive", Day("2025-01-20"), "dsp-police");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(["whether executive was there on 2025-01-20: when it began or ended"], answer.FactsNeeded);
        Assert.False(Ask(records).Quorum("executive", Day("2025-01-20"), "dcs-east").IsQuorate);
    }

    private static Ask Ask(PartnershipRecords records) => Given.Ruleset(Given.Rule("quorum", Police)).Ask(records, Day("2025-01-20"));

    private static PartnershipRecords To(string last) => Some.Records() with { Bodies = Recorded.Between(Day("2016-01-01"), Day(last), Body()) };
}
