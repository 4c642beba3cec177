using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class MatterSightTests
{
    private static readonly DateOnly January20 = Some.Day("2025-01-20");

    [Fact]
    public void Event_of_a_later_day_is_not_seen() => Assert.Equal(
        Some.Case() with { Events = [Some.Event()] },
        Seen(Some.Case() with { Events = [Some.Event(), Some.Event("reviewed", "2025-01-25")] }));

    [Fact]
    public void Event_on_an_unknown_day_is_seen() => Assert.Equal(
        Some.Case() with { Events = [Some.Event(date: "unknown")] },
        Seen(Some.Case() with { Events = [Some.Event(date: "unknown")] }));

    [Fact]
    public void Concern_raised_later_is_not_seen() =>
        Assert.True((Some.Records() with { Concerns = Some.Whole(Some.Concern() with { Raised = Some.When("2025-01-21") }) })
            .AsOf(January20).Concerns.Items.IsEmpty);

    [Fact]
    public void Concern_resolved_later_is_not_resolved_and_is_still_to_be_by_the_day_set() => Assert.Equal(
        Some.Concern() with { ResolveBy = Some.When("2025-02-28") },
        Seen(Some.Concern() with { ResolveBy = Some.When("2025-02-28"), Resolved = Some.On("2025-02-01") }));

    [Fact]
    public void Step_left_later_is_not_left_and_nobody_knows_how_it_will_end() => Assert.Equal(
        Some.Concern(),
        Seen(Some.Concern() with { Steps = [Some.Step() with { Left = Some.On("2025-02-01"), Ended = StepEnd.PassedUp }, Some.Step("2025-02-01")] }));

    [Fact]
    public void Step_left_by_then_ended_as_it_did()
    {
        var concern = Some.Concern() with { Steps = [Some.Step() with { Left = Some.On("2025-01-20"), Ended = StepEnd.PassedUp }] };

        Assert.Equal(concern, Seen(concern));
    }

    private static Case Seen(Case matter) =>
        Assert.Single((Some.Records() with { Cases = Some.Whole(matter) }).AsOf(January20).Cases.Items);

    private static Concern Seen(Concern concern) =>
        Assert.Single((Some.Records() with { Concerns = Some.Whole(concern) }).AsOf(January20).Concerns.Items);
}
