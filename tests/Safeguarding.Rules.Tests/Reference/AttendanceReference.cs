using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Attendance;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Who came to each held meeting: anyone there counts, with a seat or without.</summary>
internal sealed class AttendanceReference(Judged judged, AttendanceRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new AttendanceReference(judged, (AttendanceRule)judged.Rule.Says).All();

    // A joint meeting is judged for each body of the kind, and the worse answer stands.
    private IEnumerable<Expected> All() =>
        Scope.EachBody(judged, rule.Body, judged.Records.Meetings, body => judged.Records.Meetings.Items.SelectMany(m => Of(m, body)))
            .GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst));

    private IEnumerable<Expected> Of(Meeting meeting, Body body)
    {
        var day = Meetings.Day(meeting, body, judged);
        var applies = meeting.Bodies.Contains(body.Id) & Meetings.IsHeld(meeting, judged) & Meetings.IsOfKind(meeting, rule.MeetingKinds) & judged.InForce(day);
        if (applies == false)
        {
            yield break;
        }

        var asked = new Asked(day) { Body = body, Areas = body.Area };
        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        var isAsked = rule.When == AskedWhen.AgendaRelevant ? IsRelevant(meeting, asked) : true;
        if ((holds & isAsked) == false)
        {
            yield return applies == true ? new("meeting", meeting.Id, Outcome.DoesNotApply)
                : new("meeting", meeting.Id, Outcome.CannotTell);
            yield break;
        }

        var there = Meetings.There(meeting, null, rule.Deputies, false, body, judged, offices);
        var met = new Requirements(judged, offices).Fulfilled(rule.Who, rule.OrApology ? Excused(meeting, there) : there, asked);
        var outcome = (applies & holds & isAsked) is null || met is null ? Outcome.CannotTell : met == true ? Outcome.Met : Outcome.NotMet;
        yield return new("meeting", meeting.Id, outcome) { MetOn = outcome == Outcome.Met ? meeting.Date : null, Breach = meeting.Date };
    }

    // Apologies will do for oneself; they do not make anybody be there of whom the rule asks to stay away.
    private static Gathering Excused(Meeting meeting, Gathering there) => there with
    {
        Stands = [.. there.Stands, .. meeting.Attendance.Items.Where(l => (l.For ?? l.Office) == l.Office && l.Apology != false).Select(l => new Stand(l.Office, l.Office, l.Apology))],
        WithoutExcuses = there,
    };

    // Whether an item is relevant to one of the agencies of those that the rule asks for.
    private bool? IsRelevant(Meeting meeting, Asked asked)
    {
        var whos = Whos(rule.Who).ToList();
        bool? relevant = meeting.Items.Reach is Reach.Some or Reach.NotKept || meeting.Items.Items.Any(i => !i.RelevantTo.IsRecorded) ? null : false;
        foreach (var agency in meeting.Items.Items.SelectMany(i => i.RelevantTo.TryGet(out var agencies) ? agencies : []))
        {
            relevant |= Three.Any(whos.SelectMany(w => w.Parts).Select(p => IsAsked(p, agency, asked)));
        }

        return relevant;
    }

    // An agency is asked for where it fits by itself, or where one of its offices does.
    private bool? IsAsked(WhoPart part, string agency, Asked asked)
    {
        bool? fits = part.Agencies.IsEmpty || part.Agencies.Contains(agency) ? true : part.Agencies.Contains(WhoPart.Same) ? null : false;
        if (!part.Sectors.IsEmpty)
        {
            var sector = judged.Records.Agencies.Items.FirstOrDefault(a => a.Id == agency)?.Sector ?? default;
            fits &= sector.IsRecorded ? sector.TryGet(out var its) && part.Sectors.Contains(its) : null;
        }

        if (fits == false || part == new WhoPart { Agencies = part.Agencies, Sectors = part.Sectors })
        {
            return fits;
        }

        var who = new Who { Parts = [part] };
        return fits & (Three.Any(offices.Known(who).Select(o =>
                (offices.Agency(o).IsRecorded ? offices.Agency(o).TryGet(out var its) && its == agency : (bool?)null) & offices.Picks(who, o, asked)))
            | (!part.Offices.IsEmpty || offices.AreAllListed(asked.Day) ? false : null));
    }

    private static IEnumerable<Who> Whos(Requirement requirement) => requirement switch
    {
        OneOfThem one => [one.Who],
        SomeOf some => some.Of.SelectMany(Whos),
        NotThem not => Whos(not.Requirement),
        EachOfThem each => [each.Who],
        EachArea each => Whos(each.Requirement),
        CountOf count => [count.Of],
        PartOf part => [part.Of ?? Who.Anyone],
        _ => [],
    };
}
