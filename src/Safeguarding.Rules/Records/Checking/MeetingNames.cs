namespace Safeguarding.Rules.Records.Checking;

/// <summary>Names in meetings, their attendance and their items.</summary>
internal static class MeetingNames
{
    public static void In(PartnershipRecords records, KnownNames known, NameCheck check)
    {
        foreach (var (spot, meeting) in Spot.Each(ListNames.Meetings, records.Meetings.Items, m => m.Id))
        {
            check.Each(spot, "body", meeting.Bodies, known.Bodies);
            check.One(spot, "chair", meeting.Chair, known.Offices);
            Attendance(spot, meeting, known, check);
            Items(spot, meeting, known, check);
            check.One(spot, "discretion/by", By(meeting.Discretion), known.Offices);
            check.One(spot, "notice-by", meeting.NoticeBy, known.Offices);
        }
    }

    private static void Attendance(Spot spot, Meeting meeting, KnownNames known, NameCheck check)
    {
        for (var i = 0; i < meeting.Attendance.Items.Count; i++)
        {
            var line = meeting.Attendance.Items[i];
            check.One(spot, "attendance/office", line.Office, known.Offices, i);
            check.One(spot, "attendance/for", line.For, known.Offices, i);
        }
    }

    private static void Items(Spot spot, Meeting meeting, KnownNames known, NameCheck check)
    {
        for (var i = 0; i < meeting.Items.Items.Count; i++)
        {
            var item = meeting.Items.Items[i];
            check.Each(spot, "items/absent", item.Absent, known.Offices, i);
            check.One(spot, "items/chair", item.Chair, known.Offices, i);
            check.One(spot, "items/discretion/by", By(item.Discretion), known.Offices, i);
            check.Each(spot, "items/relevant-to", item.RelevantTo, known.Agencies, i);
        }
    }

    private static string? By(Known<Discretion> discretion) => discretion.TryGet(out var used) ? used.By : null;
}
