namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Meetings: those that were, and those that were announced.</summary>
internal static class MeetingSight
{
    public static Meeting? Seen(Meeting meeting, DateOnly day)
    {
        if (meeting.Date.IsBy(day) && IsBy(meeting, day))
        {
            return meeting;
        }

        var seen = Happened(meeting, day);
        var announced = seen.Called.Date is not null || seen.NoticeGiven.Date is not null;
        if (meeting.Date.IsAfter(day))
        {
            return announced ? Plan(seen) : null;
        }

        // A meeting that was announced for some day of a month may be yet to come, and what was announced stands. Narrowed here,
        // its plan on an earlier day would also show a date that nobody announced.
        return announced ? seen : seen with { Date = meeting.Date.UpTo(day) };
    }

    private static bool IsBy(Meeting meeting, DateOnly day) => meeting.Called.IsBy(day) && meeting.Cancelled.IsBy(day)
        && meeting.NoticeGiven.IsBy(day) && meeting.PapersSent.IsBy(day);

    private static Meeting Happened(Meeting meeting, DateOnly day)
    {
        var cancelled = meeting.Cancelled.UpTo(day);
        var noticeGiven = meeting.NoticeGiven.UpTo(day);
        var cancelledLater = meeting.Cancelled.Date is not null && cancelled.IsNone;
        var notifiedLater = meeting.NoticeGiven.Date is not null && noticeGiven.IsNone;
        return meeting with
        {
            Status = cancelledLater && meeting.Status == MeetingStatus.Cancelled ? MeetingStatus.Scheduled : meeting.Status,
            Called = meeting.Called.UpTo(day),
            Cancelled = cancelled,
            NoticeGiven = noticeGiven,
            // Who gave a notice and what it said are known no sooner than the notice.
            NoticeBy = notifiedLater ? Known<string>.NotRecorded : meeting.NoticeBy,
            NoticeStates = notifiedLater ? Known<ValueList<string>>.NotRecorded : meeting.NoticeStates,
            PapersSent = meeting.PapersSent.UpTo(day),
        };
    }

    private static Meeting Plan(Meeting meeting)
    {
        // A meeting that was called off, nobody recorded when: whether it was off by the day cannot be known.
        var calledOffSomeDay = meeting.Status == MeetingStatus.Cancelled && meeting.Cancelled.Date is null;
        return meeting with
        {
            Status = meeting.Cancelled.Date is not null ? MeetingStatus.Cancelled : MeetingStatus.NotRecorded,
            Cancelled = calledOffSomeDay ? Occurrence.NotRecorded : meeting.Cancelled,
            Chair = Known<string>.NotRecorded,
            Attendance = Recorded<Attendance>.NotKept,
            Items = Recorded<AgendaItem>.NotKept,
            Discretion = Known<Discretion>.None,
            SaidQuorate = null,
        };
    }
}
