using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

/// <summary>Meetings that a rule may speak about: held, and not only planned or called off.</summary>
public sealed class HeldMeetingsTests
{
    [Fact]
    public void A_meeting_that_was_called_off_is_none_and_one_of_which_nobody_said_so_perhaps()
    {
        var planned = Some.Meeting() with { Status = MeetingStatus.Scheduled };

        Assert.Equal([Truth.True], Held(Some.Meeting()));
        Assert.Equal([Truth.Unknown], Held(planned));
        Assert.Empty(Held(planned with { Cancelled = Some.On("2025-01-10") }));
        Assert.Empty(Held(planned with { Date = Some.When("2025-07-01") }));
        Assert.Equal([Truth.Unknown], Held(planned with { Date = Some.When("2025-06-30") }));
        Assert.Empty(Held(Some.Meeting() with { Status = MeetingStatus.Cancelled }));
    }

    private static List<Truth> Held(Meeting meeting) =>
        [.. new Ledger(Some.Records() with { Meetings = Some.Whole(meeting) }, Some.Day("2025-06-30"), []).Held(Some.Body(), [], default).Select(m => m.Speaks.Truth)];
}
