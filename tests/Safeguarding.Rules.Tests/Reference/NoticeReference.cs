using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Notice;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each meeting held, or called and not cancelled.</summary>
internal sealed class NoticeReference(Judged judged, NoticeRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new NoticeReference(judged, (NoticeRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All() =>
        Scope.EachBody(judged, rule.Body, judged.Records.Meetings, body => judged.Records.Meetings.Items.SelectMany(m => Of(m, body)))
            .GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst));

    private IEnumerable<Expected> Of(Meeting meeting, Body body)
    {
        var meetings = judged.Records.Meetings;
        var day = Meetings.Day(meeting, body, judged);
        var stands = Meetings.Stands(meeting, judged);
        var applies = meeting.Bodies.Contains(body.Id) & stands & Meetings.IsOfKind(meeting, rule.MeetingKinds) & Three.Within(day, judged.From, judged.To);
        if (applies == false)
        {
            yield break;
        }

        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        if (holds == false)
        {
            yield return applies == true ? new("meeting", meeting.Id, Outcome.DoesNotApply) : Scope.Silence;
            yield break;
        }

        var due = rule.AtLeast is { } least ? Counting.Before(day, least, judged.Rule) : LastDay.On(day);
        if (due.Limit is { } last && Three.Before(last, judged.From) == true)
        {
            // No breach is found of a time before the rule.
            yield return new("meeting", meeting.Id, Outcome.DoesNotApply);
            yield break;
        }

        var given = rule.Papers ? meeting.PapersSent : meeting.NoticeGiven;
        List<When> done = [], perhaps = [];
        if (given.Date is { } date)
        {
            var on = judged.Dated(date, meetings, body.From);
            var counts = judged.Seen(date) & IsRight(meeting, body, on);
            (counts == true ? done : counts is null ? perhaps : []).Add(on);
        }

        var until = due.Limit is { } end && end.Latest < judged.AsOf ? end.Latest : judged.AsOf;
        var said = DutyReference.Judge("meeting", meeting.Id, judged.AsOf, due, done, perhaps, !given.IsNotRecorded && (given.Date is not null || until <= meetings.SpeaksTo()));
        if (applies is null && day.Earliest > judged.AsOf && said.Outcome is Outcome.Met or Outcome.NotYetDue)
        {
            // A meeting to come that may be none of the rule's is not seen as long as there is time: docs/kinds/notice.md.
            yield break;
        }

        yield return applies is null ? new("meeting", meeting.Id, Outcome.CannotTell) { Due = said.Due } : said.WithOpenIf(holds, judged.AsOf);
    }

    private bool? IsRight(Meeting meeting, Body body, When on)
    {
        bool? by = rule.By is not { } who ? true
            : meeting.NoticeBy.TryGet(out var office) ? offices.Picks(who, office, new Asked(on) { Body = body, Areas = body.Area })
            : meeting.NoticeBy.IsNone ? false : null;
        bool? states = rule.States.IsEmpty ? true : !meeting.NoticeStates.IsRecorded ? null : meeting.NoticeStates.TryGet(out var said) && rule.States.All(s => said.Contains(s));
        return by & states;
    }
}
