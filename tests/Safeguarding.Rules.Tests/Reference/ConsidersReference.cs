using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Considers;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each topic that a body must consider, at each meeting or in each period.</summary>
internal sealed class ConsidersReference(Judged judged, ConsidersRule rule)
{
    public static IEnumerable<Expected> Judge(Judged judged) => new ConsidersReference(judged, (ConsidersRule)judged.Rule.Says).All();

    private Recorded<Meeting> List => judged.Records.Meetings;

    private IEnumerable<Expected> All() => rule.Per.Period is { } per
        ? Scope.EachBody(judged, rule.Body, (_, _) => true, body => Periods.Between(per, judged.Rule, Scope.First(judged, body), Scope.Last(judged, body))
            .SelectMany(p => rule.Topics.Select(t => Period(body, p.First, p.Last, t))))
        : Scope.EachBody(judged, rule.Body, List, body => List.Items.SelectMany(m => rule.Topics.SelectMany(t => Meeting(m, body, t))));

    private IEnumerable<Expected> Meeting(Meeting meeting, Body body, string topic)
    {
        var applies = Applies(meeting, body) & judged.InForce(Meetings.Day(meeting, body, judged));
        if (applies == false)
        {
            yield break;
        }

        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        var considered = Considers(meeting, topic);
        var outcome = holds == false ? Outcome.DoesNotApply
            : (applies & holds) is null || considered is null ? Outcome.CannotTell : considered == true ? Outcome.Met : Outcome.NotMet;
        yield return new("topic", $"{body.Id}/{meeting.Id}/{topic}", outcome) { MetOn = outcome == Outcome.Met ? meeting.Date : null, Breach = meeting.Date };
    }

    private bool? Applies(Meeting meeting, Body body) =>
        meeting.Bodies.Contains(body.Id) & Meetings.IsHeld(meeting, judged) & Meetings.IsOfKind(meeting, rule.MeetingKinds);

    private static bool? Considers(Meeting meeting, string topic) =>
        Three.Any(meeting.Items.Items.Select(i => i.Topic.IsRecorded ? i.Topic.TryGet(out var its) && its == topic : (bool?)null))
        | (meeting.Items.Reach is Reach.Some or Reach.NotKept ? null : false);

    private Expected Period(Body body, DateOnly first, DateOnly last, string topic)
    {
        var id = $"{body.Id}/{first:yyyy-MM-dd}/{topic}";
        var holds = judged.If(judged.Rule.If, Facts.Empty, body.Area);
        if (holds == false)
        {
            return new("topic", id, Outcome.DoesNotApply);
        }

        var covered = Periods.Covered(judged, body, first, last);
        if (covered is { } wholly && !wholly)
        {
            return new("topic", id, Outcome.DoesNotApply);
        }

        var days = List.Items.Select(m => (Day: Meetings.Day(m, body, judged), Truth: Applies(m, body) & Considers(m, topic) & Three.Within(Meetings.Day(m, body, judged), first, last)))
            .Where(m => m.Truth != false).ToList();
        var until = last < judged.AsOf ? last : judged.AsOf;
        var said = DutyReference.Judge("topic", id, judged.AsOf, LastDay.On(last), [.. days.Where(d => d.Truth == true).Select(d => d.Day)],
            [.. days.Where(d => d.Truth is null).Select(d => d.Day.Within(first, last))], List.Covers(first, until));

        // What was considered after the period serves another.
        return covered is null ? new("topic", id, Outcome.CannotTell) { Due = When.On(last) } : said.WithOpenIf(holds, judged.AsOf);
    }
}
