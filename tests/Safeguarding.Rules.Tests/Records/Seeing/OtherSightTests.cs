using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class OtherSightTests
{
    private static readonly DateOnly January10 = Some.Day("2025-01-10");

    [Fact]
    public void Action_completed_later_is_not_done_and_still_due() => Assert.Equal(
        Some.Action(),
        Assert.Single((Some.Records() with { Actions = Some.Whole(Some.Action() with { Completed = Some.On("2025-01-11") }) })
            .AsOf(January10).Actions.Items));

    [Fact]
    public void Activity_of_a_later_day_is_not_seen() => Assert.Equal(
        Some.Whole(Some.Activity()),
        (Some.Records() with { Activities = Some.Whole(Some.Activity(), Some.Activity("s2") with { Date = Some.When("2025-01-11") }) })
            .AsOf(January10).Activities);

    [Fact]
    public void Waiver_granted_later_is_not_seen_and_one_granted_for_later_keeps_its_days()
    {
        var waiver = Some.Waiver() with { From = Some.When("2025-02-01"), To = Some.When("2025-03-01") };

        Assert.Equal(
            [waiver],
            (Some.Records() with { Waivers = [waiver, Some.Waiver("v2") with { Granted = Some.When("2025-01-11") }] }).AsOf(January10).Waivers);
    }

    [Fact]
    public void Lists_keep_how_far_they_reach()
    {
        var records = Some.Records() with { Activities = Recorded.Some(Some.Activity()), Actions = default };

        var seen = records.AsOf(Some.Day("2024-01-01"));

        Assert.Equal(Recorded.Some<ScrutinyActivity>(), seen.Activities);
        Assert.False(seen.Actions.IsKept);
        Assert.Equal(records.Meetings, seen.Meetings);
    }
}
