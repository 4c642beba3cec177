namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Meetings: those that were, and those that were announced, or may have been.</summary>
internal static class MeetingSight
{
    public static Meeting? Seen(Meeting meeting, DateOnly day)
    {
        var seen = Happened(meeting, day);
        return !meeting.Date.IsAfter(day) ? seen
            : seen.Called.IsNone && seen.NoticeGiven.IsNone ? null
            : Plan(seen, day);
    }

    private static Meeting Happened(Meeting meeting, DateOnly day)
    {
        var cancelledLater = meeting.Cancelled.IsAfter(day);
        var notifiedLater = meeting.NoticeGiven.IsAfter(day);
        if (!cancelledLater && !notifiedLater && !meeting.Called.IsAfter(day) && !meeting.PapersSent.IsAfter(day))
        {
            return meeting;
        }

        return meeting with
        {
            Status = cancelledLater && meeting.Status == MeetingStatus.Cancelled ? MeetingStatus.Scheduled : meeting.Status,
            Called = meeting.Called.UpTo(day),
            Cancelled = meeting.Cancelled.UpTo(day),
            NoticeGiven = meeting.NoticeGiven.UpTo(day),
            // Who gave a notice and what it said are known no sooner than the notice.
            NoticeBy = notifiedLater ? Known<string>.NotRecorded : meeting.NoticeBy,
            NoticeStates = notifiedLater ? Known<ValueList<string>>.NotRecorded : meeting.NoticeStates,
            PapersSent = meeting.PapersSent.UpTo(day),
        };
    }

    private static Meeting Plan(Meeting meeting, DateOnly day)
    {
        // A meeting that was called off, nobody recorded when: whether it was off by the day cannot be known.
        var calledOffSomeDay = meeting.Status == MeetingStatus.Cancelled && meeting.Cancelled.Date is null;
        return meeting with
        {
            Status = meeting.Cancelled.Date?.IsBy(day) == true ? MeetingStatus.Cancelled : MeetingStatus.NotRecorded,
            Cancelled = calledOffSomeDay ? Occurrence.NotRecorded : meeting.Cancelled,
            Chair = Known<string>.NotRecorded,
            Attendance = Recorded<Attendance>.NotKept,
            Items = Recorded<AgendaItem>.NotKept,
            Discretion = Known<Discretion>.None,
            SaidQuorate = null,
        };
    }
}
