using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Whether and when a meeting was held, and who was there.</summary>
internal static class Meetings
{
    /// <summary>Whether it was held; what may lie after the as-of date may not have been yet.</summary>
    public static bool? IsHeld(Meeting meeting, Judged judged)
    {
        bool? held = meeting.Status switch
        {
            MeetingStatus.Held => meeting.Cancelled.Date is null ? true : null,
            MeetingStatus.Cancelled => false,
            _ => meeting.Date.Precision != WhenPrecision.Unknown && meeting.Date.Earliest > judged.AsOf ? false : null,
        };
        return held & judged.Seen(meeting.Date);
    }

    /// <summary>Whether it was held, or was called and stands: one to come is seen only if it was called or notified by now.</summary>
    public static bool? Stands(Meeting meeting, Judged judged)
    {
        bool? IsSeen(Occurrence happened) => happened.Date is { } on ? judged.Seen(on) : false;
        return meeting.Status switch
        {
            MeetingStatus.Cancelled => false,
            MeetingStatus.Held => meeting.Cancelled.Date is null ? true : null,
            MeetingStatus.Scheduled => meeting.Cancelled.Date is null,
            _ => meeting.Date.Precision != WhenPrecision.Unknown && meeting.Date.Earliest > judged.AsOf ? IsSeen(meeting.Called) | IsSeen(meeting.NoticeGiven) : null,
        };
    }

    /// <summary>Its day; one that nobody recorded was not before the body, nor before the list begins.</summary>
    public static When Day(Meeting meeting, Body? body, Judged judged)
    {
        var list = judged.Records.Meetings;
        var day = judged.Dated(meeting.Date, list, body?.From);
        return meeting.Date.Precision == WhenPrecision.Unknown && list.Reach == Reach.Between ? day.Within(list.From, DateOnly.MaxValue) : day;
    }

    public static bool? IsOfKind(Meeting meeting, ValueList<string> kinds) =>
        kinds.IsEmpty ? true : meeting.Kind.IsRecorded ? meeting.Kind.TryGet(out var kind) && kinds.Contains(kind) : null;

    /// <summary>Who stands for whom at the meeting, or for an item of it.</summary>
    public static Gathering There(Meeting meeting, AgendaItem? item, Deputies? deputies, bool severalSeats, Body body, Judged judged, Offices offices)
    {
        var lines = meeting.Attendance.Items;
        var stands = new List<Stand>();
        foreach (var line in lines.Where(l => l.Present != Presence.No))
        {
            var came = line.Present == Presence.Yes ? true : (bool?)null;
            came &= IsInTheRoom(line.Office, item);
            if (line.For is { } other && other != line.Office)
            {
                var counts = Counts(line.Office, other, deputies, meeting, body, judged, offices);
                stands.Add(new(line.Office, other, came & counts));
                if (severalSeats)
                {
                    stands.Add(new(line.Office, line.Office, came & counts));
                }
            }
            else if (severalSeats || !lines.Any(l => l.Office == line.Office && l.Present != Presence.No && l.For is { } another && another != l.Office))
            {
                stands.Add(new(line.Office, line.Office, came));
            }
        }

        // One office is not sure to give two persons: itself first, else the first by name, is.
        stands = [.. stands.Select(s => s.Person != s.Office && stands.Exists(o => o.Office == s.Office && o.There == true
            && (o.Person == o.Office || string.CompareOrdinal(o.Person, s.Person) < 0)) ? s with { There = s.There & null } : s)];
        if (meeting.Attendance.Reach is not (Reach.Some or Reach.NotKept))
        {
            return new(stands) { SeveralSeats = severalSeats };
        }

        // Others may have come, themselves or for somebody, but for those of whom it says that neither they nor anybody for them did.
        var away = lines.Where(l => l.Present == Presence.No && (l.For is null || l.For == l.Office)).Select(l => l.Office).ToHashSet();
        var known = judged.Records.Offices.Items.Select(o => o.Id).Concat(body.Seats.Items.Where(s => s.Office.HasValue).Select(s => s.Office.Value)).Distinct();
        foreach (var office in known.Where(o => !away.Contains(o)))
        {
            if (!lines.Any(l => l.Office == office))
            {
                stands.Add(new(office, office, null));
            }

            if (deputies != Deputies.NotAllowed && !stands.Any(s => s.Office == office && s.There == true))
            {
                stands.Add(new($"somebody for {office}", office, null));
            }
        }

        return new(stands) { SeveralSeats = severalSeats, Away = away, Strangers = !judged.Records.Offices.Covers(meeting.Date.Earliest, meeting.Date.Latest) };
    }

    private static bool? IsInTheRoom(string person, AgendaItem? item) =>
        item is null ? true : !item.Absent.IsRecorded ? null : !item.Absent.TryGet(out var absent) || !absent.Contains(person);

    private static bool? Counts(string deputy, string principal, Deputies? deputies, Meeting meeting, Body body, Judged judged, Offices offices)
    {
        bool? Named()
        {
            var day = Day(meeting, body, judged);
            var list = judged.Records.Appointments;
            return Three.Any(list.Items.Where(a => a.Role == "deputy" && a.Office == deputy).Select(a =>
                (a.For.IsRecorded ? a.For.TryGet(out var whom) && whom == principal : (bool?)null)
                & (a.Body.IsRecorded ? a.Body.TryGet(out var on) && on == body.Id : (bool?)null)
                & offices.InForce(a, day))) | (list.Covers(day.Earliest, day.Latest) ? false : null);
        }

        return deputies switch
        {
            Deputies.Allowed => true,
            Deputies.NotAllowed => false,
            Deputies.NamedOnly => Named(),
            _ => null,
        };
    }
}
