using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Makes records of bodies and of their meetings.</summary>
internal static class Bodies
{
    private const int NoticeDays = 90;

    /// <summary>A body with its seats.</summary>
    public static Body Of(string body, Cast cast, IReadOnlyList<(Interval Days, Roster Roster)> rosters, WorldRecords world) => new()
    {
        Id = body,
        Area = cast.Areas,
        Seats = Recorded.Whole<Seat>([.. rosters.SelectMany((r, i) => r.Roster.Seated.Select(p => new Seat
        {
            Office = world.Add(p),
            Standing = p.Standing ?? Standing.Voting,
            From = i == 0 ? null : When.On(r.Days.First),
            To = i == rosters.Count - 1 ? null : When.On(r.Days.Last),
        }))]),
    };

    /// <summary>A meeting to which everybody came, with every topic and every word of notice that the scenes name.</summary>
    public static Meeting Meeting(string body, string? kind, DateOnly day, Roster roster, string? chair, IEnumerable<Scene> scenes, WorldRecords world)
    {
        var here = scenes.Where(s => s.Type == SceneType.Meeting && s.IsOf(body) && s.Has(kind)).ToList();
        var came = roster.All.Select(world.Add).Concat(chair is null ? [] : [chair]).Distinct(StringComparer.Ordinal).ToList();
        var relevant = roster.All.Select(p => p.Agency).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        var given = When.On(DateArithmetic.Shift(day, -NoticeDays));
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{body}-{(kind is null or MeetingKinds.Ordinary ? string.Empty : kind + "-")}{day:yyyy-MM-dd}"),
            Bodies = [body],
            Kind = kind ?? MeetingKinds.Ordinary,
            Date = day,
            Status = MeetingStatus.Held,
            Called = Occurrence.On(given),
            Chair = chair is null ? Known<string>.None : chair,
            Attendance = Recorded.Whole<Attendance>([.. came.Select(o => new Attendance { Office = o })]),
            Items = Recorded.Whole<AgendaItem>([.. here.Where(s => s is { Topic: not null, Role: null }).Select(s => s.Topic!).Append("business").Distinct(StringComparer.Ordinal).Select(t => new AgendaItem { Id = t, Topic = t, RelevantTo = relevant })]),
            NoticeGiven = Occurrence.On(given),
            PapersSent = Occurrence.On(given),
            NoticeStates = here.Where(s => s.Role == "notice").Select(s => s.Topic!).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }
}
