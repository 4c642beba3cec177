using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.StandingBody;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Whether there always was such a body, for each area or for the partnership.</summary>
internal sealed class StandingBodyReference(Judged judged, StandingBodyRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new StandingBodyReference(judged, (StandingBodyRule)judged.Rule.Says).All();

    private Recorded<Body> Bodies => judged.Records.Bodies;

    private IEnumerable<Expected> All()
    {
        if (!rule.PerArea)
        {
            return [Of("partnership", judged.Records.Partnership, null)];
        }

        var areas = judged.Records.Areas;
        return Scope.Partnership(judged, [.. areas.Items.Select(a => Of("area", a.Id, a))], areas.Covers(judged.From, judged.Until));
    }

    private Expected Of(string type, string id, Area? area)
    {
        var holds = area is null ? judged.Rule.If.Values.Count == 0 ? true : (bool?)null : judged.If(judged.Rule.If, area.Facts, Known<ValueList<string>>.None);
        if (holds == false)
        {
            return new(type, id, Outcome.DoesNotApply);
        }

        // Day by day: is there one? A gap begins on the first day without one, or on a day just before on which there may have been none.
        DateOnly? mayBeMissing = null, since = null;
        bool? before = true;
        List<(DateOnly From, DateOnly First)> gaps = [];
        for (var day = judged.From; day <= judged.Until; day = day.AddDays(1))
        {
            var there = Three.Any(Bodies.Items.Select(b => Counts(b, area) & IsThere(b, day))) | (Bodies.Covers(day, day) ? false : null);
            mayBeMissing ??= there != true ? day : null;
            since = there == true ? null : since ?? day;
            if (there == false && (before == true || gaps.Count == 0))
            {
                gaps.Add((since!.Value, day));
            }

            before = there;
        }

        if (mayBeMissing == judged.AsOf)
        {
            return new(type, id, Outcome.NotYetDue) { Due = judged.AsOf };
        }

        var late = LateMeetings(area);
        var meetings = late.Days.Select(d => new Expected(type, id, Outcome.NotMet) { Breach = d }).ToList();
        if (gaps.Count > 0)
        {
            // Each needs a waiver of its own.
            return gaps.Select(g => Gap(type, id, area, g.From, g.First, holds)).Concat(meetings).Aggregate(judged.Worst);
        }

        return holds is null ? new(type, id, Outcome.CannotTell)
            : late.Truth == true ? meetings.Aggregate(judged.Worst)
            : late.Truth is null || mayBeMissing is not null ? new(type, id, Outcome.CannotTell)
            : new(type, id, Outcome.Met) { MetOn = Began(area) };
    }

    private Expected Gap(string type, string id, Area? area, DateOnly from, DateOnly first, bool? holds)
    {
        var due = from == first ? When.On(first) : When.Between(from, first);

        // It was there again on the day on which the next began, also after the rule.
        var again = Bodies.Items.Where(b => Counts(b, area) == true && b.From is { } began && judged.Seen(began) == true && Three.Before(first, judged.Dated(began, Bodies)) == true)
            .Select(b => (When?)judged.Dated(b.From!.Value, Bodies)).OrderBy(d => d!.Value.Latest).FirstOrDefault();
        return holds is null || (first == judged.AsOf && from != first) ? new(type, id, Outcome.CannotTell) { Due = due }
            : new(type, id, Outcome.NotMet) { Due = due, MetOn = again, OverdueDays = due.IsDay && (again ?? judged.AsOf).IsDay ? (again ?? judged.AsOf).Latest.DayNumber - first.DayNumber : null, Breach = due };
    }

    // The day on which the one began that is there on the last day.
    private When? Began(Area? area) => Bodies.Items.Where(b => (Counts(b, area) & IsThere(b, judged.Until)) == true)
        .OrderBy(b => b.From is null ? DateOnly.MinValue : b.From.Value.Earliest).Select(b => b.From is { Precision: WhenPrecision.Unknown } ? null : b.From).FirstOrDefault();

    // A body of the kind, or one that took over from such a body; for the area; set up as asked.
    private bool? Counts(Body body, Area? area)
    {
        bool? isForArea = area is null ? true : body.Area.IsRecorded ? body.Area.TryGet(out var areas) ? areas.Contains(area.Id) : null : null;
        bool? established = rule.EstablishedBy.IsEmpty ? true
            : body.EstablishedBy.IsRecorded ? body.EstablishedBy.TryGet(out var by) ? Three.Any(by.Select(b => offices.IsOfKind(b, rule.EstablishedBy))) : false : null;
        return IsOfKind(body, []) & isForArea & established;
    }

    private bool? IsOfKind(Body body, HashSet<string> seen)
    {
        if (rule.Bodies.Contains(body.Kind ?? body.Id))
        {
            return true;
        }

        return seen.Add(body.Id)
            ? Three.Any(body.Succeeds.Select(id => Bodies.Items.FirstOrDefault(b => b.Id == id) is { } before ? IsOfKind(before, seen) : rule.Bodies.Contains(id) ? true : (bool?)null))
            : false;
    }

    private bool? IsThere(Body body, DateOnly day) => Lists.On(
        body.From is { } from ? judged.Dated(from, Bodies) : null, body.To is { } to ? judged.Dated(to, Bodies) : null, day, Bodies.SpeaksTo())
        & (body.From is { } begun ? judged.Seen(begun) : true);

    // A replaced body may still meet on the day its successor begins, and not after. Silent: what stands for itself.
    private (bool? Truth, List<When> Days) LateMeetings(Area? area)
    {
        if (rule.Replaces.IsEmpty)
        {
            return (false, []);
        }

        bool? any = false;
        List<When> days = [];
        var successors = Bodies.Items.Where(b => Counts(b, area) != false).ToList();
        foreach (var meeting in judged.Records.Meetings.Items)
        {
            foreach (var old in meeting.Bodies)
            {
                var body = offices.Body(old);
                var day = Meetings.Day(meeting, body, judged);
                bool? isForArea = area is null ? true : body is not null && body.Area.IsRecorded ? body.Area.TryGet(out var areas) ? areas.Contains(area.Id) : null : null;
                var after = Three.Any(successors.Select(b => Counts(b, area) & (b.From is { } from ? Three.Before(judged.Dated(from, Bodies), day) : true)));
                var truth = offices.IsOfKind(old, rule.Replaces) & Meetings.IsHeld(meeting, judged) & judged.InForce(day) & after & isForArea;
                any |= truth;
                days.AddRange(truth == true ? [day] : []);
            }
        }

        return (any | (judged.Records.Meetings.Covers(judged.From, judged.Until) ? false : null), [.. days.OrderBy(d => d.Latest)]);
    }
}
