using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.RegularAttendance;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>How regularly each office, or agency, comes: in each period, or on its longest run of missed meetings.</summary>
internal sealed class RegularAttendanceReference(Judged judged, RegularAttendanceRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new RegularAttendanceReference(judged, (RegularAttendanceRule)judged.Rule.Says).All();

    private Recorded<Meeting> List => judged.Records.Meetings;

    private IEnumerable<Expected> All() => Scope.EachBody(judged, rule.Body, List, Of).Distinct();

    /// <summary>A meeting as it was for somebody: on which day, whether it was expected at it, and whether it came.</summary>
    private sealed record Turn(When Day, bool? Expected, bool? Came)
    {
        public bool? Attended => Expected & Came;

        public bool? Missed => Expected & !Came;

        public Turn In(DateOnly first, DateOnly last) => this with { Expected = Expected & Three.Within(Day, first, last) };
    }

    /// <summary>A meeting that was held, or may have been, and who was there.</summary>
    private sealed record Sitting(Meeting Meeting, bool? Held, Asked Asked, Gathering There)
    {
        public When Day => Asked.Day;
    }

    private IEnumerable<Expected> Of(Body body)
    {
        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        var (first, last) = (Scope.First(judged, body), Scope.Last(judged, body));
        var sittings = List.Items.Select(m => Sit(m, body)).Where(s => s.Held != false).ToList();
        if (sittings.Any(s => MayMiss(s, first, last)) || Whom(body, sittings).Any(o => rule.ByAgency && !offices.Agency(o).IsRecorded && sittings.Any(s => In(s, first, last) && IsAsked(o, s))))
        {
            // Others may have been expected whom nobody recorded.
            yield return new("body", body.Id, Outcome.CannotTell);
        }

        var names = !rule.ByAgency ? Whom(body, sittings)
            : Whom(body, sittings).Select(o => offices.Agency(o)).Where(a => a.HasValue).Select(a => a.Value).Concat(NamedAgencies).Distinct(StringComparer.Ordinal);
        foreach (var who in names)
        {
            var turns = sittings.Select(s => rule.ByAgency ? OfAgency(s, body, who, sittings) : OfOffice(s, who)).ToList();
            foreach (var (isOne, said) in rule.MissedInARow is { } many ? [Run(body, who, turns, many, first, last)] : InPeriods(body, who, turns, first, last))
            {
                if (isOne == true)
                {
                    yield return holds == false ? new(said.Type, said.Id, Outcome.DoesNotApply) : said.WithOpenIf(holds, judged.AsOf);
                }
                else if (isOne is null)
                {
                    yield return holds == false ? Scope.Silence : new(said.Type, said.Id, Outcome.CannotTell) { Due = said.Due };
                }
            }
        }
    }

    private Sitting Sit(Meeting meeting, Body body)
    {
        var day = Meetings.Day(meeting, body, judged);
        var held = meeting.Bodies.Contains(body.Id) & Meetings.IsHeld(meeting, judged) & Meetings.IsOfKind(meeting, rule.MeetingKinds) & judged.InForce(day);
        return new(meeting, held, new(day) { Body = body, Areas = body.Area }, Meetings.There(meeting, null, rule.Deputies, false, body, judged, offices));
    }

    // Whoever had a seat at one of the meetings, or is named.
    private IEnumerable<string> Whom(Body body, List<Sitting> sittings) => body.Seats.Items.Where(s => s.Office.HasValue).Select(s => s.Office.Value)
        .Where(o => sittings.Any(s => offices.Seats(s.Asked).Any(seat => seat.Office(o) == true))).Concat(rule.Who.Named).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> NamedAgencies => rule.Who.Parts.SelectMany(p => p.Agencies).Where(a => a != WhoPart.Same);

    private bool IsNamed => rule.Who.Parts.All(p => !p.Offices.IsEmpty || (rule.ByAgency && !p.Agencies.IsEmpty && !p.Agencies.Contains(WhoPart.Same)));

    // Whether nobody knows who else had a seat.
    private bool IsOpen(Sitting sitting) => !offices.AreSeatsWhole(sitting.Asked) || offices.Seats(sitting.Asked).Any(s => !s.Seat.Office.IsRecorded);

    private bool MayMiss(Sitting sitting, DateOnly first, DateOnly last) => !IsNamed && IsOpen(sitting) && In(sitting, first, last);

    // Whether it may have been in the time judged, or in a period that the time touches.
    private bool In(Sitting sitting, DateOnly first, DateOnly last)
    {
        var periods = rule.MissedInARow is not null ? [] : Periods.Between(rule.AtLeast?.Period ?? rule.Per!.Value, judged.Rule, first, last).ToList();
        return Three.Within(sitting.Day, periods.Count > 0 ? periods[0].First : first, periods.Count > 0 ? periods[^1].Last : last) != false;
    }

    private bool IsAsked(string office, Sitting sitting) =>
        rule.Who.Named.Contains(office) || (!IsNamed && offices.Picks(rule.Who, office, sitting.Asked with { Office = office }) != false);

    private Turn OfOffice(Sitting sitting, string office)
    {
        var picked = offices.Picks(rule.Who, office, sitting.Asked with { Office = office });
        var came = sitting.There.For(office) | Excused(sitting.Meeting, office);

        // Whoever is named by id and does not fit the rest is missing, not skipped.
        return rule.Who.Named.Contains(office) ? new(sitting.Day, sitting.Held, picked & came)
            : new(sitting.Day, sitting.Held & picked & offices.IsSeated(office, sitting.Asked, _ => true), came);
    }

    private Turn OfAgency(Sitting sitting, Body body, string agency, List<Sitting> sittings)
    {
        // A part that names others asks for nobody of it.
        var asked = rule.Who with { Parts = [.. rule.Who.Parts.Where(p => p.Agencies.IsEmpty || p.Agencies.Contains(agency) || p.Agencies.Contains(WhoPart.Same))] };
        bool? IsOf(string office) => offices.Agency(office) is { IsRecorded: true } own ? own.TryGet(out var its) && its == agency : null;
        bool? Picks(string office) => asked.Parts.IsEmpty ? false : offices.Picks(asked, office, sitting.Asked with { Office = office });
        bool? expected = NamedAgencies.Contains(agency) ? true : IsOpen(sitting) && !asked.NamesOffices ? null : false;
        foreach (var office in Whom(body, sittings))
        {
            expected |= IsOf(office) & (rule.Who.Named.Contains(office) ? true : Picks(office) & offices.IsSeated(office, sitting.Asked, _ => true));
        }

        var came = Three.Any(sitting.There.Stands.Select(s => s.There & IsOf(s.Office) & Picks(s.Office))) | (sitting.There.Strangers ? null : false)
            | Three.Any(sitting.Meeting.Attendance.Items.Select(l => Excused(sitting.Meeting, l.Office) & IsOf(l.Office) & Picks(l.Office)));
        return new(sitting.Day, sitting.Held & expected, came);
    }

    private bool? Excused(Meeting meeting, string office) => !rule.OrApology ? false
        : Three.Any(meeting.Attendance.Items.Where(l => l.Office == office && (l.For ?? l.Office) == l.Office).Select(l => l.Apology));

    private IEnumerable<(bool? IsOne, Expected Said)> InPeriods(Body body, string who, List<Turn> turns, DateOnly from, DateOnly to)
    {
        foreach (var (first, last) in Periods.Between(rule.AtLeast?.Period ?? rule.Per!.Value, judged.Rule, from, to))
        {
            var its = turns.Select(t => t.In(first, last)).Where(t => t.Expected != false).ToList();
            var id = $"{body.Id}/{who}/{first:yyyy-MM-dd}";
            var covered = Periods.Covered(judged, body, first, last);
            yield return (Three.Any(its.Select(t => t.Expected)), covered == false ? new("period", id, Outcome.DoesNotApply)
                : covered is null ? new("period", id, Outcome.CannotTell) { Due = When.On(last) }
                : InPeriod(id, its, first, last));
        }
    }

    private Expected InPeriod(string id, List<Turn> turns, DateOnly first, DateOnly last)
    {
        var due = When.On(last);
        var came = turns.Where(t => t.Attended == true).Select(t => t.Day).OrderBy(d => d.Latest).ToList();
        if (rule.AtLeast is { } least && came.Count >= least.Count)
        {
            return new("period", id, Outcome.Met) { Due = due, MetOn = came[least.Count - 1] };
        }

        if (judged.AsOf <= last)
        {
            return new("period", id, Outcome.NotYetDue) { Due = due };
        }

        // How many may have been attended, and how many missed, in every reading.
        IEnumerable<(int Came, int Missed)> readings = [(0, 0)];
        foreach (var turn in turns)
        {
            readings = readings.SelectMany(r => Readings(turn).Select(t => (r.Came + t.Came, r.Missed + t.Missed))).Distinct().ToList();
        }

        (int Part, int Whole) share = rule.Share switch { Fraction.Half => (1, 2), Fraction.TwoThirds => (2, 3), _ => (3, 4) };
        var enough = List.Covers(first, last) ? Three.Agreed([.. readings.Where(r => r.Came + r.Missed > 0).Select(r => (bool?)(rule.AtLeast is { } n
            ? r.Came >= Math.Min(n.Count, r.Came + r.Missed) : r.Came * share.Whole >= (r.Came + r.Missed) * share.Part))]) : null;
        return enough switch
        {
            true => new("period", id, Outcome.Met) { Due = due, MetOn = due },
            false => new("period", id, Outcome.NotMet) { Due = due, OverdueDays = judged.AsOf.DayNumber - last.DayNumber, Breach = last.AddDays(1) },
            _ => new("period", id, Outcome.CannotTell) { Due = due },
        };
    }

    private static IEnumerable<(int Came, int Missed)> Readings(Turn turn)
    {
        if (turn.Came != false)
        {
            yield return (1, 0);
        }

        if (turn.Came != true)
        {
            yield return (0, 1);
        }

        if (turn.Expected is null)
        {
            yield return (0, 0);
        }
    }

    private (bool? IsOne, Expected Said) Run(Body body, string who, List<Turn> all, int many, DateOnly first, DateOnly last)
    {
        var id = $"{body.Id}/{who}";
        var turns = all.Where(t => t.Expected != false && t.Day.Earliest <= last).OrderBy(t => t.Day.Latest).ToList();
        var isOne = Three.Any(all.Select(t => t.In(first, last).Expected));

        // Each missed meeting with which a run has become too long, or goes on being so, is a breach of its own.
        var runs = turns.Where(t => t.Missed == true).Select(t => Sure(turns, t, last)).Where(r => r.Count >= many).ToList();
        if (runs.Count > 0)
        {
            var isExact = List.Covers(first, last) && turns.TrueForAll(t => t.Day.IsDay && t.Attended is not null && t.Missed is not null) && turns.DistinctBy(t => t.Day).Count() == turns.Count;
            var breaches = runs.Select(r => new Expected("run", id, Outcome.NotMet) { Breach = isExact ? r[many - 1].Day : When.Between(first, last) });
            return (isOne, breaches.Aggregate(judged.Worst));
        }

        var mayBeTooLong = turns.Where(t => t.Missed != false).Any(t => Perhaps(turns, t).Count >= many);
        return (isOne, new("run", id, mayBeTooLong || !List.Covers(first, last) ? Outcome.CannotTell : Outcome.Met));
    }

    // The meetings missed one after the other from this one on: nothing that may have been attended can lie between, nor a meeting that nobody recorded.
    private List<Turn> Sure(List<Turn> turns, Turn start, DateOnly last)
    {
        var end = turns.Where(t => t.Attended != false && t.Day.Latest >= start.Day.Earliest).Select(t => t.Day.Earliest).DefaultIfEmpty(DateOnly.MaxValue).Min();
        List<Turn> run = [.. turns.Where(t => t.Missed == true && t.Day.Earliest >= start.Day.Earliest && t.Day.Latest < end && t.Day.Latest <= last && List.Covers(start.Day.Earliest, t.Day.Latest))];
        return run.Contains(start) ? run : [start];
    }

    // Those that may have been missed from this one on: nothing that was attended lies between for sure.
    private static List<Turn> Perhaps(List<Turn> turns, Turn start)
    {
        var end = turns.Where(t => t.Attended == true && t.Day.Earliest > start.Day.Latest).Select(t => t.Day.Latest).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return [.. turns.Where(t => t.Missed != false && t.Day.Latest >= start.Day.Latest && t.Day.Earliest <= end)];
    }
}
