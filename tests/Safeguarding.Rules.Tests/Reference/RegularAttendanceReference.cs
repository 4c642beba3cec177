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

    private IEnumerable<Expected> All() => Scope.EachBody(judged, rule.Body, List, Of);

    /// <summary>A meeting as it was for somebody: on which day, whether it counts for it at all, and whether it came.</summary>
    private sealed record Turn(When Day, bool? Expected, bool? Came);

    private IEnumerable<Expected> Of(Body body)
    {
        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        var (first, last) = (Scope.First(judged, body), Scope.Last(judged, body));
        foreach (var who in Whom())
        {
            var turns = List.Items.Select(m => Of(m, body, who)).Where(t => t.Expected != false).OrderBy(t => t.Day.Latest).ToList();
            if (turns.Count == 0)
            {
                continue;
            }

            var said = rule.MissedInARow is { } many ? [Run(body, who, turns, many, first, last)] : InPeriods(body, who, turns, first, last);
            foreach (var expected in said)
            {
                yield return holds == false ? new(expected.Type, expected.Id, Outcome.DoesNotApply) : expected.WithOpenIf(holds, judged.AsOf);
            }
        }
    }

    // Each office that is asked, or the agency of each.
    private IEnumerable<string> Whom()
    {
        var known = offices.Known(rule.Who).Where(o => judged.Records.Offices.Items.Any(x => x.Id == o) || rule.Who.Named.Contains(o));
        return rule.ByAgency ? known.Select(o => offices.Agency(o)).Where(a => a.HasValue).Select(a => a.Value).Concat(rule.Who.Parts.SelectMany(p => p.Agencies)).Distinct(StringComparer.Ordinal) : known;
    }

    private IEnumerable<string> OfficesOf(string who) => rule.ByAgency ? judged.Records.Offices.Items.Where(o => o.Agency.TryGet(out var agency) && agency == who).Select(o => o.Id) : [who];

    private Turn Of(Meeting meeting, Body body, string who)
    {
        var day = Meetings.Day(meeting, body, judged);
        var asked = new Asked(day) { Body = body, Areas = body.Area };
        var held = meeting.Bodies.Contains(body.Id) & Meetings.IsHeld(meeting, judged) & Meetings.IsOfKind(meeting, rule.MeetingKinds) & judged.InForce(day);
        if (held == false)
        {
            return new(day, false, null);
        }

        var there = Meetings.There(meeting, null, rule.Deputies, false, body, judged, offices);
        bool? expected = rule.ByAgency && rule.Who.Parts.Any(p => p.Agencies.Contains(who)) && IsNamedAgency ? true : false;
        bool? came = false;
        foreach (var office in OfficesOf(who))
        {
            var picked = offices.Picks(rule.Who, office, asked);
            expected |= rule.Who.Named.Contains(office) ? true : picked & offices.IsSeated(office, asked, _ => true);
            came |= picked & (there.For(office) | (rule.OrApology ? Three.Any(meeting.Attendance.Items.Where(l => l.Office == office).Select(l => l.Apology)) : false));
        }

        return new(day, held & expected, came);
    }

    private bool IsNamedAgency => rule.Who.Parts.All(p => !p.Agencies.IsEmpty && p.Designations.IsEmpty && p.Sectors.IsEmpty && p.Standings.IsEmpty && p.Offices.IsEmpty && p.Holds is null && p.Except is null);

    private IEnumerable<Expected> InPeriods(Body body, string who, List<Turn> turns, DateOnly from, DateOnly to)
    {
        foreach (var (first, last) in Periods.Between(rule.AtLeast?.Period ?? rule.Per!.Value, judged.Rule, from, to))
        {
            var its = turns.Where(t => Three.Within(t.Day, first, last) != false).ToList();
            if (its.Count == 0)
            {
                continue;
            }

            var id = $"{body.Id}/{who}/{first:yyyy-MM-dd}";
            var covered = Periods.Covered(judged, body, first, last);
            if (covered == false)
            {
                yield return new("period", id, Outcome.DoesNotApply);
                continue;
            }

            var due = When.On(last);
            var held = its.Count(t => t.Expected == true);
            var came = its.Where(t => (t.Expected & t.Came) == true).Select(t => t.Day).ToList();
            var mayHaveCome = its.Count(t => (t.Expected & t.Came) != false);
            var isClosed = judged.AsOf > last;
            Expected said;
            if (rule.AtLeast is { } least)
            {
                var needed = isClosed ? Math.Min(least.Count, held) : least.Count;
                said = came.Count >= needed ? new("period", id, Outcome.Met) { Due = due, MetOn = needed == least.Count ? came[needed - 1] : due }
                    : !isClosed ? new("period", id, Outcome.NotYetDue) { Due = due }
                    : mayHaveCome >= needed ? new("period", id, Outcome.CannotTell) { Due = due }
                    : new("period", id, Outcome.NotMet) { Due = due, OverdueDays = judged.AsOf.DayNumber - last.DayNumber, Breach = last.AddDays(1) };
            }
            else
            {
                var share = rule.Share switch { Fraction.Half => (1, 2), Fraction.TwoThirds => (2, 3), _ => (3, 4) };
                said = !isClosed ? new("period", id, Outcome.NotYetDue) { Due = due }
                    : came.Count * share.Item2 >= held * share.Item1 ? new("period", id, Outcome.Met) { Due = due, MetOn = due }
                    : mayHaveCome * share.Item2 >= held * share.Item1 ? new("period", id, Outcome.CannotTell) { Due = due }
                    : new("period", id, Outcome.NotMet) { Due = due, OverdueDays = judged.AsOf.DayNumber - last.DayNumber, Breach = last.AddDays(1) };
            }

            yield return covered is null ? new("period", id, Outcome.CannotTell) { Due = due } : said;
        }
    }

    private Expected Run(Body body, string who, List<Turn> turns, int many, DateOnly first, DateOnly last)
    {
        var id = $"{body.Id}/{who}";
        int sure = 0, possible = 0, longest = 0;
        foreach (var turn in turns)
        {
            // Presence not recorded counts as possible; a meeting that may have been none of its counts as such too.
            sure = turn.Came != false ? 0 : turn.Expected == true ? sure + 1 : sure;
            possible = (turn.Expected & turn.Came) == true ? 0 : possible + 1;
            longest = Math.Max(longest, possible);
            if (sure == many)
            {
                return new("run", id, Outcome.NotMet) { Breach = turn.Day };
            }
        }

        if (longest >= many || !List.Covers(first, last))
        {
            return new("run", id, Outcome.CannotTell);
        }

        return new("run", id, Outcome.Met);
    }
}
