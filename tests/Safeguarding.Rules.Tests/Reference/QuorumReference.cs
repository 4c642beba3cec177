using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each held meeting of the body, and each item with a quorum of its own.</summary>
internal sealed class QuorumReference(Judged judged, QuorumRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new QuorumReference(judged, (QuorumRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All()
    {
        var all = Scope.EachBody(judged, rule.Body, judged.Records.Meetings, body => judged.Records.Meetings.Items.SelectMany(m => Of(m, body))).ToList();

        // A joint meeting is one subject: the worst of what is said of it for each body stands.
        return all.GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst));
    }

    private IEnumerable<Expected> Of(Meeting meeting, Body body)
    {
        var applies = Applies(meeting, body);
        if (applies == false)
        {
            yield break;
        }

        yield return Of("meeting", meeting.Id, applies, Quorate(meeting, body), meeting, Used(meeting.Discretion));
        if (meeting.Items.Reach == Reach.Some || (meeting.Items.Reach == Reach.NotKept && !rule.Items.IsEmpty))
        {
            // There may be items that nobody recorded.
            yield return new("body", body.Id, Outcome.CannotTell);
        }

        foreach (var item in meeting.Items.Items)
        {
            var isListed = Three.Any(rule.Items.Select(i => item.Topic.IsRecorded ? item.Topic.TryGet(out var topic) && topic == i.Topic : (bool?)null));
            bool? someoneWasOut = item.Absent.IsRecorded ? item.Absent.TryGet(out var absent) && !absent.IsEmpty : null;
            bool? hasDiscretion = item.Discretion.IsRecorded ? item.Discretion.HasValue : null;
            var isSubject = isListed | someoneWasOut | hasDiscretion;
            if (isSubject != false)
            {
                yield return Of("item", $"{meeting.Id}/{item.Id}", applies & isSubject, Quorate(meeting, body, item), meeting, Used(item.Discretion) | Used(meeting.Discretion));
            }
        }
    }

    /// <summary>Whether the rule speaks about a meeting, as one of a body.</summary>
    public bool? Applies(Meeting meeting, Body body) =>
        meeting.Bodies.Contains(body.Id) & Meetings.IsHeld(meeting, judged) & Meetings.IsOfKind(meeting, rule.MeetingKinds) & judged.InForce(Meetings.Day(meeting, body, judged));

    /// <summary>Whether the attendance satisfies what the rule needs; for an item, what it needs of items of that topic as well.</summary>
    public bool? Quorate(Meeting meeting, Body body, AgendaItem? item = null) => item is null ? Met(rule.Needs, meeting, body, null)
        : rule.Items.Aggregate(Met(rule.Needs, meeting, body, item), (all, i) =>
            all & (item.Topic.IsRecorded ? item.Topic.TryGet(out var topic) && topic == i.Topic ? Met(i.Needs, meeting, body, item) : true : Met(i.Needs, meeting, body, item) | null));

    private bool? Met(Requirement needs, Meeting meeting, Body body, AgendaItem? item)
    {
        var asked = new Asked(Meetings.Day(meeting, body, judged)) { Body = body, Areas = body.Area };
        var there = Meetings.There(meeting, item, rule.Deputies, rule.OnePersonSeveralSeats, body, judged, offices);
        var members = there with
        {
            Stands = [.. there.Stands.Select(s => s with { There = s.There & offices.CountsForQuorum(s.Office, asked) })],
            Strangers = there.Strangers && (!offices.AreSeatsWhole(asked) || offices.Seats(asked).Any(s => !s.Seat.Office.IsRecorded)),
        };
        return new Requirements(judged, offices).Fulfilled(needs, members, asked);
    }

    private bool? Used(Known<Discretion> discretion) => !rule.ChairsDiscretion ? false : discretion.IsRecorded ? discretion.HasValue : null;

    private static Expected Of(string type, string id, bool? applies, bool? quorate, Meeting meeting, bool? discretion)
    {
        var outcome = applies is null ? Outcome.CannotTell
            : quorate is null ? Outcome.CannotTell
            : quorate == true ? Outcome.Met
            : discretion == true ? Outcome.Waived
            : discretion is null ? Outcome.CannotTell : Outcome.NotMet;
        return new(type, id, outcome) { MetOn = outcome == Outcome.Met ? meeting.Date : null, Breach = meeting.Date };
    }
}
