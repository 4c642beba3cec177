using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each appointment to a role, on each of its days; and who presided at each held meeting.</summary>
internal sealed class EligibilityReference(Judged judged, EligibilityRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new EligibilityReference(judged, (EligibilityRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All()
    {
        var (appointments, meetings) = (judged.Records.Appointments, judged.Records.Meetings);
        var isChair = rule.Role == EligibilityRule.Chair;
        var all = Scope.EachBody(judged, rule.Body, (first, last) => appointments.Covers(first, last) && (!isChair || meetings.Covers(first, last)), body =>
            appointments.Items.Where(a => a.Role == rule.Role).SelectMany(a => Of(a, body))
                .Concat(isChair ? meetings.Items.SelectMany(m => Of(m, body)) : [])).ToList();
        return all.GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst));
    }

    private IEnumerable<Expected> Of(Appointment appointment, Body body)
    {
        bool? isOnBody = appointment.Body.IsRecorded ? appointment.Body.TryGet(out var on) && on == body.Id : null;
        if (isOnBody == false)
        {
            yield break;
        }

        // Every day of it that falls in the rule's time: those that are sure, and those that may be.
        bool? holds = true, falls = false;
        DateOnly? mayBreak = null, breaks = null;
        for (var day = judged.From; day <= judged.Until; day = day.AddDays(1))
        {
            var inForce = offices.InForce(appointment with { From = judged.Dated(appointment.From, judged.Records.Appointments), To = appointment.To is { } to ? judged.Dated(to, judged.Records.Appointments) : null }, day);
            if (inForce != false)
            {
                falls |= inForce;
                var matches = Matches(appointment, body, day);
                mayBreak ??= matches == false ? day : null;
                breaks ??= inForce == true && matches == false ? day : null;
                holds &= inForce == true ? matches : matches == false ? null : matches;
            }
        }

        if (falls == false)
        {
            yield break;
        }

        var outcome = (isOnBody & falls & judged.Seen(appointment.From)) is null || holds is null ? Outcome.CannotTell : holds == true ? Outcome.Met : Outcome.NotMet;
        yield return new("appointment", appointment.Id, outcome) { MetOn = outcome == Outcome.Met ? judged.Dated(appointment.From, judged.Records.Appointments) : null, Breach = mayBreak is { } first && breaks is { } last ? When.Between(first, last) : null };
    }

    private bool? Matches(Appointment appointment, Body body, DateOnly day)
    {
        var asked = new Asked(day) { Body = body, Areas = body.Area };
        var principal = rule.For is not { } whom ? true
            : appointment.For.IsRecorded ? appointment.For.TryGet(out var other) ? offices.Picks(whom, other, asked) : false : null;
        return offices.Picks(rule.Who, appointment.Office, asked) & principal;
    }

    private IEnumerable<Expected> Of(Meeting meeting, Body body)
    {
        // A joint meeting has the chair of its host.
        var day = Meetings.Day(meeting, body, judged);
        var applies = meeting.Bodies[0] == body.Id & Meetings.IsHeld(meeting, judged) & judged.InForce(day);
        if (applies == false)
        {
            yield break;
        }

        if (!meeting.Chair.IsNone)
        {
            yield return Said("meeting", meeting.Id, applies & (meeting.Chair.TryGet(out var chair) ? Presides(chair, meeting, null, body, day) : null), meeting);
        }

        if (meeting.Items.Reach == Reach.Some)
        {
            // There may be other items, and somebody else may have presided for them.
            yield return new("body", body.Id, Outcome.CannotTell);
        }

        foreach (var item in meeting.Items.Items.Where(i => !i.Chair.IsNone))
        {
            yield return Said("item", $"{meeting.Id}/{item.Id}", applies & (item.Chair.TryGet(out var its) ? Presides(its, meeting, item, body, day) : null), meeting);
        }

        Expected Said(string type, string id, bool? met, Meeting at)
        {
            var outcome = applies is null || met is null ? Outcome.CannotTell : met == true ? Outcome.Met : Outcome.NotMet;
            return new(type, id, outcome) { MetOn = outcome == Outcome.Met ? at.Date : null, Breach = at.Date };
        }
    }

    private bool? Presides(string chair, Meeting meeting, AgendaItem? item, Body body, When day)
    {
        var asked = new Asked(day) { Body = body, Areas = body.Area };
        var lines = meeting.Attendance.Items.Where(l => l.Office == chair).ToList();
        if ((lines.Count > 0 && lines.All(l => l.Present == Presence.No)) || (item is not null && item.Absent.TryGet(out var absent) && absent.Contains(chair)))
        {
            // Whoever chaired is marked as not there: the records contradict each other.
            return null;
        }

        var presides = offices.Picks(rule.Who, chair, asked);
        for (var i = 0; i < rule.InAbsence.Count; i++)
        {
            bool? nobodyBefore = !IsThere(rule.Who, chair, meeting, item, asked);
            for (var j = 0; j < i; j++)
            {
                nobodyBefore &= !IsThere(rule.InAbsence[j], chair, meeting, item, asked);
            }

            presides |= offices.Picks(rule.InAbsence[i], chair, asked) & nobodyBefore;
        }

        return presides;
    }

    // Whether somebody else of these was in the room, whomever they were there for.
    private bool? IsThere(Who who, string chair, Meeting meeting, AgendaItem? item, Asked asked)
    {
        bool? there = false;
        foreach (var office in offices.Known(who).Where(o => o != chair))
        {
            var lines = meeting.Attendance.Items.Where(l => l.Office == office).ToList();
            bool? came = lines.Any(l => l.Present == Presence.Yes) ? true
                : lines.Any(l => l.Present != Presence.No) ? null
                : lines.Count == 0 && meeting.Attendance.Reach is Reach.Some or Reach.NotKept ? null : false;
            bool? inTheRoom = item is null ? true : !item.Absent.IsRecorded ? null : !item.Absent.TryGet(out var absent) || !absent.Contains(office);
            there |= came & inTheRoom & offices.Picks(who, office, asked);
        }

        var strangers = meeting.Attendance.Reach is Reach.Some or Reach.NotKept && !who.NamesOffices && !offices.AreAllListed(asked.Day);
        return there | (strangers ? null : false);
    }
}
