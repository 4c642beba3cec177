using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Deadline;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each case, document or concern, and each event that starts a clock.</summary>
internal sealed class DeadlineReference(Judged judged, DeadlineRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new DeadlineReference(judged, (DeadlineRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All()
    {
        var records = judged.Records;
        return !rule.Cases.IsEmpty ? Each(records.Cases, Matter.Of, rule.Cases)
            : !rule.Documents.IsEmpty ? Each(records.Documents, Matter.Of, rule.Documents)
            : Each(records.Concerns, Matter.Of, rule.Concerns);
    }

    private IEnumerable<Expected> Each<T>(Recorded<T> list, Func<T, Matter> matter, ValueList<string> kinds)
    {
        var found = list.Items.Select(matter).SelectMany(m => Of(m, m.Kind.IsRecorded ? m.Kind.TryGet(out var kind) && kinds.Contains(kind) : null, list)).ToList();
        return Scope.Partnership(judged, found, list.Covers(judged.From, judged.Until));
    }

    private IEnumerable<Expected> Of<T>(Matter matter, bool? isOfKind, Recorded<T> list)
    {
        if (isOfKind == false)
        {
            yield break;
        }

        var starts = Events(matter, rule.After, list).Events;
        var (events, wholeTo) = Events(matter, rule.Event, list);
        var startsWholeTo = Events(matter, rule.After, list).WholeTo;
        var holds = judged.If(judged.Rule.If, matter.Facts, matter.Area);
        var clocks = starts.OrderBy(s => s.Date.Latest).ThenBy(s => s.Date.Earliest).ToList();
        for (var i = 0; i < clocks.Count; i++)
        {
            var (start, written, _) = clocks[i];
            var speaks = judged.InForce(start) & judged.Seen(start);
            if (speaks != false)
            {
                var id = i == 0 ? matter.Id : $"{matter.Id}/{written}";
                yield return Weighed(isOfKind, speaks, holds, Clock(matter, id, start, written, events, wholeTo, list));
            }
        }

        if (clocks.Count > 0)
        {
            yield break;
        }

        // Without a start it was done out of order, where it is known that nothing started it. Where the events are not given, there
        // may be a start; of a case whose events are given and name none, only the finding on the whole list speaks.
        var done = events.Where(e => (e.Counts & judged.InForce(e.Date)) != false).OrderBy(e => e.Date.Latest).ToList();
        if (done.Count == 0)
        {
            if (matter.Events.Reach is Reach.Some or Reach.NotKept && !matter.Own.ContainsKey(rule.After))
            {
                yield return new(matter.Type, matter.Id, holds == false ? Outcome.DoesNotApply : Outcome.CannotTell);
            }

            yield break;
        }

        var outOfOrder = startsWholeTo(done[0].Date.Latest) && done.Any(e => (e.Counts & judged.InForce(e.Date)) == true);
        yield return Weighed(isOfKind, true, holds, new(matter.Type, matter.Id, outOfOrder ? Outcome.NotMet : Outcome.CannotTell) { Breach = done[0].Date });
    }

    // What is said where it is not sure that the rule speaks about it at all.
    private static Expected Weighed(bool? isOfKind, bool? speaks, bool? holds, Expected said) =>
        holds == false ? new(said.Type, said.Id, Outcome.DoesNotApply)
        : (isOfKind & speaks & holds) is null && said.Outcome != Outcome.NotYetDue ? said with { Outcome = Outcome.CannotTell, MetOn = null, OverdueDays = null, Breach = null }
        : said;

    private Expected Clock<T>(Matter matter, string id, When start, When written, List<(When Date, When Written, bool? Counts)> events, Func<DateOnly, bool> wholeTo, Recorded<T> list)
    {
        // A start that nobody dated shows no date of its own for the last day.
        var due = rule.Within is { } within ? Counting.After(start, within, judged.Rule) with { Shown = Counting.After(written, within, judged.Rule).Shown } : LastDay.None;
        var soonest = rule.NotBefore is { } least ? Counting.After(start, least, judged.Rule) : LastDay.None;
        if (soonest is { IsNone: false, Limit: null })
        {
            return new(matter.Type, id, Outcome.CannotTell) { Due = due.Shown };
        }

        var done = events.Where(e => e.Counts == true && Three.OnOrBefore(start, e.Date) == true).Select(e => e.Date).OrderBy(d => d.Latest).ToList();
        var perhaps = events.Where(e => e.Counts != false && Three.OnOrBefore(start, e.Date) != false && !(e.Counts == true && Three.OnOrBefore(start, e.Date) == true)).Select(e => e.Date).ToList();
        var before = events.Where(e => e.Counts == true && Three.Before(e.Date, start) == true).Select(e => e.Date).OrderBy(d => d.Latest).ToList();
        var perhapsBefore = events.Any(e => e.Counts != false && Three.Before(e.Date, start) != false);
        var until = due.Limit is { } last && last.Latest < judged.AsOf ? last.Latest : judged.AsOf;
        if (done.Count == 0 && perhaps.Count == 0 && before.Count > 0)
        {
            return wholeTo(until) ? new(matter.Type, id, Outcome.NotMet) { Breach = before[^1] } : new(matter.Type, id, Outcome.CannotTell);
        }

        // Too soon: the first on or after the start counts.
        if (soonest.Limit is { } first)
        {
            var shown = Counting.After(written, rule.NotBefore!.Value, judged.Rule).Shown;
            var early = done.Count > 0 ? Three.Before(done[0], first) : false;
            var someEarly = early | Three.Any(perhaps.Select(d => Three.Before(d, first) & null));
            if (early == true)
            {
                return new(matter.Type, id, Outcome.NotMet) { Due = shown, Breach = done[0] };
            }

            // Who did it not recorded: cannot tell.
            if (someEarly is null || (done.Count == 0 && events.Any(e => e.Counts is null && judged.Seen(e.Date) == true)) || (done.Count == 0 && !wholeTo(first.Latest < judged.AsOf ? first.Latest : judged.AsOf)))
            {
                return new(matter.Type, id, Outcome.CannotTell) { Due = shown };
            }

            if (due.IsNone)
            {
                return done.Count > 0 ? new(matter.Type, id, Outcome.Met) { Due = shown, MetOn = done[0] } : new(matter.Type, id, Outcome.NotYetDue) { Due = shown is { Precision: WhenPrecision.Unknown } ? null : shown };
            }
        }

        if (rule.Within is null && rule.NotBefore is null)
        {
            // Without a limit it must be done until the case is closed. Silent: a closing from before the start is none of this clock's.
            var closings = Events(matter, Closing(matter), list).Events.Where(c => Three.OnOrBefore(start, c.Date) != false).ToList();
            var closingsWholeTo = Events(matter, Closing(matter), list).WholeTo;
            due = closings.Count > 0 && closings[0].Counts == true && Three.OnOrBefore(start, closings[0].Date) == true ? LastDay.On(closings[0].Date)
                : closings.Count > 0 || !closingsWholeTo(judged.AsOf) ? LastDay.Uncountable : LastDay.None;
            until = due.Limit is { } closed ? closed.Latest : judged.AsOf;
        }

        if (due.IsNone && done.Count == 0 && events.Any(e => e.Counts is null && judged.Seen(e.Date) == true && Three.OnOrBefore(start, e.Date) != false))
        {
            return new(matter.Type, id, Outcome.CannotTell);
        }

        var said = DutyReference.Judge(matter.Type, id, judged.AsOf, due, done, perhaps, wholeTo(until));
        var mayBeOutOfOrder = done.Count == 0 && (perhapsBefore || !wholeTo(start.Latest < judged.AsOf ? start.Latest : judged.AsOf));
        if (done.Count > 0 || said.Outcome is not (Outcome.NotYetDue or Outcome.NotMet))
        {
            return said;
        }

        // Out of order in one reading and overdue in the other: both are breaches, of different days and of different things.
        return (said.Outcome == Outcome.NotYetDue ? mayBeOutOfOrder : perhapsBefore) ? new(matter.Type, id, Outcome.CannotTell) { Due = said.Due } : said;
    }

    private static string Closing(Matter matter) => matter.Type switch { "case" => "closed", "document" => "published", _ => "resolved" };

    // The events of a name, each with whether it counts; and whether any may be missing.
    private (List<(When Date, When Written, bool? Counts)> Events, Func<DateOnly, bool> WholeTo) Events<T>(Matter matter, string name, Recorded<T> list)
    {
        if (matter.Own.TryGetValue(name, out var own))
        {
            return ([.. own.Items.Select(d => (judged.Dated(d, list), d, judged.Seen(d)))], day => own.WholeTo(day, list, own.Items.Select(d => (When?)d)));
        }

        return ([.. matter.Events.Items.Where(e => e.Event == name).Select(e => (judged.Dated(e.Date, list), e.Date, judged.Seen(e.Date) & (name == rule.Event ? IsBy(e.By) : true)))],
            day => matter.Events.WholeTo(day, list, matter.Events.Items.Select(e => (When?)e.Date)));
    }

    public bool? IsBy(Known<string> by)
    {
        if (rule.By.IsEmpty)
        {
            return true;
        }

        if (!by.TryGet(out var who))
        {
            return by.IsNone ? false : null;
        }

        return rule.By.Contains(who) ? true
            : offices.Body(who) is { } body ? rule.By.Contains(body.Kind ?? body.Id)
            : offices.Office(who) is { } office ? office.Agency.IsRecorded ? office.Agency.TryGet(out var agency) && rule.By.Contains(agency) : rule.By.All(IsBody) ? false : null
            : judged.Records.Agencies.Items.Any(a => a.Id == who) ? false : null;
    }

    private bool IsBody(string word) => judged.Records.Bodies.Items.Any(b => b.Id == word || b.Kind == word);
}
