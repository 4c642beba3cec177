namespace Safeguarding.Rules.Records.Checking;

/// <summary>Meetings that contradict themselves: the minutes against the attendance, held against called off.</summary>
/// <remarks>An office that is absent for an item without having come is no contradiction: it was not there for that item either.</remarks>
internal static class MinutesCheck
{
    public static IEnumerable<RecordProblem> In(PartnershipRecords records) =>
        Spot.Each(ListNames.Meetings, records.Meetings.Items, m => m.Id).SelectMany(m => Of(m.Spot, m.Item));

    private static IEnumerable<RecordProblem> Of(Spot spot, Meeting meeting)
    {
        if (meeting.Status == MeetingStatus.Held && meeting.Cancelled.Date is { } cancelled)
        {
            yield return spot.Has(RecordProblemKind.HeldAndCancelled, "cancelled", cancelled.ToString());
        }

        var lines = meeting.Attendance.Items;
        var there = lines.Where(IsThere).Select(Capacity).ToHashSet();
        var inTheRoom = lines.Where(IsThere).Select(l => l.Office).ToHashSet(StringComparer.Ordinal);
        var away = lines.Where(l => l.Present == Presence.No && l.Office == Capacity(l).For && !inTheRoom.Contains(l.Office))
            .Select(l => l.Office).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Present == Presence.No && there.Contains(Capacity(lines[i])))
            {
                var other = lines[i].For == lines[i].Office ? null : lines[i].For;
                yield return spot.Has(RecordProblemKind.ThereAndNotThere, "attendance", lines[i].Office, other, entry: i);
            }
        }

        if (meeting.Chair.TryGet(out var chair) && away.Contains(chair))
        {
            yield return spot.Has(RecordProblemKind.ChairNotThere, "chair", chair);
        }

        for (var i = 0; i < meeting.Items.Items.Count; i++)
        {
            var item = meeting.Items.Items[i];
            var outside = item.Absent.TryGet(out var absent) ? absent : [];
            if (item.Chair.TryGet(out var itsChair) && (away.Contains(itsChair) || outside.Contains(itsChair, StringComparer.Ordinal)))
            {
                yield return spot.Has(RecordProblemKind.ChairNotThere, "items/chair", itsChair, entry: i);
            }
        }
    }

    // Whoever came for another may have sent apologies for its own seat.
    private static (string Office, string For) Capacity(Attendance line) => (line.Office, line.For ?? line.Office);

    private static bool IsThere(Attendance line) => line.Present is Presence.Yes or Presence.Part;
}
