using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class MeetingSightTests
{
    private static readonly DateOnly January14 = Some.Day("2025-01-14");
    private static readonly Meeting Called = Some.Meeting(date: "2025-01-20") with { Called = Some.On("2024-12-01") };

    [Fact]
    public void Meeting_of_the_day_is_seen_as_it_was()
    {
        var meeting = Some.Meeting(date: "2025-01-14") with { Chair = "dcs-east", Attendance = [Some.Attendance()], SaidQuorate = true };

        Assert.Equal(meeting, SeenOnly(meeting));
    }

    [Fact]
    public void Meeting_to_come_that_nobody_announced_is_not_seen() =>
        Assert.Empty(Seen(Some.Meeting(date: "2025-01-20") with { Called = Occurrence.None, NoticeGiven = Occurrence.None }));

    [Fact]
    public void Meeting_to_come_that_may_have_been_announced_is_seen() => Assert.Single(Seen(Some.Meeting(date: "2025-01-20")));

    [Theory]
    [InlineData("2025-01-14", true)]
    [InlineData("2025-01-15", false)]
    [InlineData("2025-01", true)]
    [InlineData("unknown", true)]
    public void Meeting_to_come_is_seen_where_it_was_called_by_then(string called, bool isSeen) =>
        Assert.Equal(isSeen ? 1 : 0, Seen(Called with { Called = Some.On(called), NoticeGiven = Occurrence.None }).Count);

    [Theory]
    [InlineData("2025-01-14", true)]
    [InlineData("2025-01-15", false)]
    public void Meeting_to_come_is_seen_where_notice_was_given_by_then(string given, bool isSeen) =>
        Assert.Equal(isSeen ? 1 : 0, Seen(Some.Meeting(date: "2025-01-20") with { Called = Occurrence.None, NoticeGiven = Some.On(given) }).Count);

    [Fact]
    public void Meeting_to_come_is_a_plan_and_no_more() => Assert.Equal(
        Called with { Status = MeetingStatus.NotRecorded, PapersSent = Occurrence.None },
        SeenOnly(Called with
        {
            Chair = "dcs-east",
            Attendance = [Some.Attendance()],
            Items = [Some.AgendaItem()],
            Discretion = new Discretion { By = "dcs-east", Why = "urgent" },
            SaidQuorate = true,
            PapersSent = Some.On("2025-01-15"),
        }));

    [Fact]
    public void Plan_called_off_later_stands()
    {
        var plan = SeenOnly(Called with { Status = MeetingStatus.Cancelled, Cancelled = Some.On("2025-01-15") });

        Assert.Equal((MeetingStatus.NotRecorded, Occurrence.None), (plan.Status, plan.Cancelled));
    }

    [Fact]
    public void Plan_called_off_by_then_is_cancelled()
    {
        var plan = SeenOnly(Called with { Status = MeetingStatus.Cancelled, Cancelled = Some.On("2025-01-14") });

        Assert.Equal((MeetingStatus.Cancelled, Some.On("2025-01-14")), (plan.Status, plan.Cancelled));
    }

    [Fact]
    public void Plan_called_off_in_the_month_may_stand_or_not()
    {
        var plan = SeenOnly(Called with { Status = MeetingStatus.Cancelled, Cancelled = Some.On("2025-01") });

        Assert.Equal((MeetingStatus.NotRecorded, Some.On("2025-01")), (plan.Status, plan.Cancelled));
    }

    [Fact]
    public void Plan_called_off_nobody_recorded_when_may_stand_or_not()
    {
        var plan = SeenOnly(Called with { Status = MeetingStatus.Cancelled });

        Assert.Equal((MeetingStatus.NotRecorded, Occurrence.NotRecorded), (plan.Status, plan.Cancelled));
    }

    [Fact]
    public void Meeting_of_the_past_called_off_later_was_scheduled()
    {
        var meeting = SeenOnly(Some.Meeting(date: "2025-01-10") with { Status = MeetingStatus.Cancelled, Cancelled = Some.On("2025-01-15") });

        Assert.Equal((MeetingStatus.Scheduled, Occurrence.None), (meeting.Status, meeting.Cancelled));
    }

    [Fact]
    public void Meeting_of_the_past_called_off_nobody_recorded_when_stays_cancelled() =>
        Assert.Equal(MeetingStatus.Cancelled, SeenOnly(Some.Meeting(date: "2025-01-10") with { Status = MeetingStatus.Cancelled }).Status);

    [Fact]
    public void Notice_given_later_is_none_and_says_nothing()
    {
        var meeting = SeenOnly(Called with { NoticeGiven = Some.On("2025-01-15"), NoticeBy = "dcs-east", NoticeStates = (ValueList<string>)["place"] });

        Assert.Equal(Called with { Status = MeetingStatus.NotRecorded, NoticeGiven = Occurrence.None }, meeting);
    }

    [Fact]
    public void Meeting_of_the_month_may_be_yet_to_come_and_stays_as_it_is_written()
    {
        var meeting = Some.Meeting(date: "2025-01") with { Chair = "dcs-east", SaidQuorate = true };

        Assert.Equal(meeting, SeenOnly(meeting));
    }

    [Fact]
    public void Meeting_on_an_unknown_day_is_seen() => Assert.Single(Seen(Some.Meeting(date: "unknown")));

    private static ValueList<Meeting> Seen(Meeting meeting) =>
        (Some.Records() with { Meetings = Some.Whole(meeting) }).AsOf(January14).Meetings.Items;

    private static Meeting SeenOnly(Meeting meeting) => Assert.Single(Seen(meeting));
}
