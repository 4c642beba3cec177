using System.Collections.Frozen;

namespace Safeguarding.Rules.Records.Checking;

/// <summary>Meetings that contradict themselves: the minutes against the attendance, held against called off.</summary>
/// <remarks>An office absent for an item without having come is no contradiction: it was not there for that item either.</remarks>
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

        var (doubted, away) = Presences(meeting.Attendance.Items);
        foreach (var (line, entry) in doubted)
        {
            var other = line.For == line.Office ? null : line.For;
            yield return spot.Has(RecordProblemKind.ThereAndNotThere, "attendance", line.Office, other, entry: entry);
        }

        if (meeting.Chair.TryGet(out var chair) && away.Contains(chair))
        {
            yield return spot.Has(RecordProblemKind.ChairNotThere, "chair", chair);
        }

        for (var i = 0; i < meeting.Items.Items.Count; i++)
        {
            var item = meeting.Items.Items[i];
            var outside = item.Absent.TryGet(out var absent) ? absent : [];
            if (item.Chair.TryGet(out var itsChair)
                && (away.Contains(itsChair) || outside.Contains(itsChair, StringComparer.Ordinal)))
            {
                yield return spot.Has(RecordProblemKind.ChairNotThere, "items/chair", itsChair, entry: i);
            }
        }
    }

    // The lines that say of somebody there that it was not, and the offices that were not in the room.
    private static (IReadOnlyList<(Attendance Line, int Entry)> Doubted, IReadOnlySet<string> Away) Presences(
        ValueList<Attendance> lines)
    {
        var not = lines.Select((line, entry) => (Line: line, Entry: entry)).Where(l => l.Line.Present == Presence.No).ToList();
        if (not.Count == 0)
        {
            return ([], FrozenSet<string>.Empty);
        }

        var there = lines.Where(l => l.Present is Presence.Yes or Presence.Part).ToList();
        var capacities = there.Select(Capacity).ToHashSet();
        var inTheRoom = there.Select(l => l.Office).ToHashSet(StringComparer.Ordinal);
        return (
            [.. not.Where(n => capacities.Contains(Capacity(n.Line)))],
            not.Select(n => Capacity(n.Line)).Where(n => n.Office == n.For && !inTheRoom.Contains(n.Office))
                .Select(n => n.Office).ToHashSet(StringComparer.Ordinal));
    }

    // Whoever came for another may have sent apologies for its own seat.
    private static (string Office, string For) Capacity(Attendance line) => (line.Office, line.For ?? line.Office);
}
