using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which a meeting may slip.</summary>
internal static class MeetingSlips
{
    /// <summary>Another day, somebody away, another in the chair, an item not taken, notice late.</summary>
    public static IEnumerable<Meeting> Of(Meeting meeting, PartnershipRecords records) =>
    [
        .. Slips.Days(meeting.Date).Select(d => meeting with { Date = d }),
        .. Slips.Each(meeting.Attendance, a => [a with { Present = Presence.No }]).Select(a => meeting with { Attendance = a }),
        .. Others(meeting.Chair, records).Select(c => meeting with { Chair = c }),
        .. Slips.LeftOut(meeting.Items).Select(i => meeting with { Items = i }),
        .. Slips.Days(meeting.NoticeGiven).Select(n => meeting with { NoticeGiven = n }),
        .. Others(meeting.NoticeBy, records).Select(n => meeting with { NoticeBy = n }),
        .. meeting.NoticeStates.HasValue ? Slips.Each(meeting.NoticeStates.Value, _ => []).Select(n => meeting with { NoticeStates = n }) : [],
        .. Slips.Days(meeting.PapersSent).Select(p => meeting with { PapersSent = p }),
    ];

    /// <summary>The last meeting of each body: another on the day after, and two away from it, where one of them would do.</summary>
    public static IEnumerable<Recorded<Meeting>> OfLast(Recorded<Meeting> meetings) =>
        from last in meetings.Items.GroupBy(m => m.Bodies).Select(g => g.MaxBy(m => m.Date.Earliest)!)
        from instead in (IEnumerable<ValueList<Meeting>>)
        [
            [last, last with { Id = last.Id + "-again", Date = DateArithmetic.Shift(last.Date.Earliest, 1) }],
            .. Slips.Pairs(last.Attendance).Select(pair => ValueList.Create<Meeting>([last with { Attendance = last.Attendance.With(last.Attendance.Items.Except(pair).ToValueList()) }])),
        ]
        select meetings.With(meetings.Items.SelectMany(m => m == last ? instead : [m]).ToValueList());

    /// <summary>Somebody away from every meeting of a body, and all that is on the agenda of none.</summary>
    public static IEnumerable<PartnershipRecords> OfAll(PartnershipRecords records) =>
        from body in records.Bodies.Items
        let mine = records.Meetings.Items.Where(m => m.Bodies.Contains(body.Id)).ToHashSet()
        from changed in (IEnumerable<Func<Meeting, Meeting>>)
        [
            .. mine.SelectMany(m => m.Attendance.Items).Select(a => a.Office).Distinct(StringComparer.Ordinal).Select(o => (Func<Meeting, Meeting>)(m => Without(m, o))),
            .. mine.SelectMany(m => m.Items.Items).Select(i => i.Topic).Distinct().Select(t => (Func<Meeting, Meeting>)(m => m with { Items = m.Items.With(m.Items.Items.Where(i => i.Topic != t).ToValueList()) })),
        ]
        select records with { Meetings = records.Meetings.With(records.Meetings.Items.Select(m => mine.Contains(m) ? changed(m) : m).ToValueList()) };

    private static IEnumerable<Known<string>> Others(Known<string> office, PartnershipRecords records) =>
        office.HasValue ? records.Offices.Items.Select(o => o.Id).Where(o => o != office.Value).Select(Known<string>.Is).Prepend(Known<string>.None) : [];

    private static Meeting Without(Meeting meeting, string office) =>
        meeting with { Attendance = meeting.Attendance.With(meeting.Attendance.Items.Where(a => a.Office != office).ToValueList()) };
}
