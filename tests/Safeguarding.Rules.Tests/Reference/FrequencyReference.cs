using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>How often a body meets: each period, and each gap between two meetings.</summary>
internal sealed class FrequencyReference(Judged judged, FrequencyRule rule)
{
    public static IEnumerable<Expected> Judge(Judged judged) => new FrequencyReference(judged, (FrequencyRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All()
    {
        var bodies = Scope.Bodies(judged, rule.Body);
        if (bodies.Count == 0)
        {
            return [new("body", rule.Body, Outcome.CannotTell)];
        }

        IEnumerable<Expected> missing = judged.Records.Bodies.Covers(judged.From, judged.Until) ? [] : [new("partnership", judged.Records.Partnership, Outcome.CannotTell)];
        return [.. bodies.SelectMany(Of), .. missing];
    }

    private IEnumerable<Expected> Of(Body body)
    {
        if (body.From is { } begun && judged.Seen(begun) is null)
        {
            return [new("body", body.Id, Outcome.CannotTell)];
        }

        var (first, last) = (Scope.First(judged, body), Scope.Last(judged, body));
        if (first > last)
        {
            return [new("body", body.Id, Outcome.DoesNotApply)];
        }

        var found = new List<Expected>();
        foreach (var (per, least, most) in Bounds())
        {
            found.AddRange(Periods.Between(per, judged.Rule, first, last).Select(p => Period(body, p.First, p.Last, least, most)));
        }

        if (rule.Every is { } every)
        {
            found.AddRange(Gaps(body, every, first, last));
        }

        // One finding for a period that two bounds speak about: the worse.
        var all = found.GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst)).ToList();
        return all.Count == 0 ? [new("body", body.Id, Outcome.DoesNotApply)] : all;
    }

    private IEnumerable<(PeriodLength Per, int? Least, int? Most)> Bounds()
    {
        if (rule.Exactly is { } exactly)
        {
            yield return (exactly.Period, exactly.Count, exactly.Count);
        }

        if (rule.AtLeast is { } least && rule.AtMost is { } most && least.Period == most.Period)
        {
            yield return (least.Period, least.Count, most.Count);
            yield break;
        }

        if (rule.AtLeast is { } atLeast)
        {
            yield return (atLeast.Period, atLeast.Count, null);
        }

        if (rule.AtMost is { } atMost)
        {
            yield return (atMost.Period, null, atMost.Count);
        }
    }

    private Expected Period(Body body, DateOnly first, DateOnly last, int? least, int? most)
    {
        var id = $"{body.Id}/{first:yyyy-MM-dd}";
        var due = When.On(last);
        var covered = Periods.Covered(judged, body, first, last);
        if (covered == false)
        {
            return new("period", id, Outcome.DoesNotApply);
        }

        // Both readings, where it is not stated which meetings count.
        var readings = (rule.Counting is { } counting ? [counting] : Enum.GetValues<Rules.Kinds.Frequency.Counting>())
            .Select(c => Period(id, Days(body, c, first, last), first, last, least, most)).ToList();
        var said = readings.All(r => r == readings[0]) ? readings[0]
            : readings.Select(r => r.Outcome).Distinct().ToList() is [var one] ? new Expected("period", id, one) { Due = due, MetOn = readings[0].MetOn == readings[1].MetOn ? readings[0].MetOn : null, OverdueDays = readings[0].OverdueDays, Breach = readings[0].Breach }
            : readings.All(r => r.Outcome is Outcome.Met or Outcome.NotYetDue) ? new Expected("period", id, Outcome.NotYetDue) { Due = due }
            : new Expected("period", id, Outcome.CannotTell) { Due = due };
        return covered == true ? said : new("period", id, Outcome.CannotTell) { Due = due };
    }

    private Expected Period(string id, (List<When> Sure, List<When> Possible) days, DateOnly first, DateOnly last, int? least, int? most)
    {
        var isClosed = judged.AsOf > last;
        var due = When.On(last);
        var sure = FewestDays(days.Sure);
        var covered = judged.Records.Meetings.Covers(first, last < judged.AsOf ? last : judged.AsOf);
        var possible = covered ? MostDays([.. days.Sure, .. days.Possible]) : int.MaxValue;
        if (most is { } limit && sure > limit)
        {
            return new("period", id, Outcome.NotMet) { Breach = DayOf(days.Sure, limit + 1) };
        }

        if (most is { } bound && possible > bound)
        {
            // One too many may already have been.
            return new("period", id, Outcome.CannotTell) { Due = due };
        }

        if (most is null && sure >= least)
        {
            return new("period", id, Outcome.Met) { Due = due, MetOn = DayOf(days.Sure, least.Value) };
        }

        if (!isClosed)
        {
            return new("period", id, Outcome.NotYetDue) { Due = due };
        }

        if (least is null || sure >= least)
        {
            // Silent: with a least number too, it was met on the day of the meeting that made it enough; exactly so many, on the last.
            return new("period", id, Outcome.Met) { Due = due, MetOn = least is { } enough && least != most ? DayOf(days.Sure, enough) : due };
        }

        return possible < least
            ? new("period", id, Outcome.NotMet) { Due = due, OverdueDays = judged.AsOf.DayNumber - last.DayNumber, Breach = last.AddDays(1) }
            : new("period", id, Outcome.CannotTell) { Due = due };
    }

    // The days on which the body met in a period, and those on which it may have.
    private (List<When> Sure, List<When> Possible) Days(Body body, Rules.Kinds.Frequency.Counting? counting, DateOnly first, DateOnly last)
    {
        var meetings = judged.Records.Meetings.Items
            .Select(m => (Day: Meetings.Day(m, body, judged), Truth: Counts(m, body, counting) & Three.Within(Meetings.Day(m, body, judged), first, last)))
            .Where(m => m.Truth != false).ToList();
        return ([.. meetings.Where(m => m.Truth == true).Select(m => m.Day)], [.. meetings.Where(m => m.Truth is null).Select(m => m.Day.Within(first, last))]);
    }

    // Where it is not stated which meetings count, one that was not quorate, or of which that is not known, is a possible one.
    private bool? Counts(Meeting meeting, Body body, Rules.Kinds.Frequency.Counting? counting)
    {
        bool? involves = rule.CountsForEach ? meeting.Bodies.Contains(body.Id) : meeting.Bodies[0] == body.Id;
        bool? kind = Meetings.IsOfKind(meeting, rule.MeetingKinds)
            & (rule.Excluding.IsEmpty ? true : meeting.Kind.IsRecorded ? !(meeting.Kind.TryGet(out var its) && rule.Excluding.Contains(its)) : null);
        var held = involves & kind & Meetings.IsHeld(meeting, judged);
        if (counting == Rules.Kinds.Frequency.Counting.Held || held == false)
        {
            return held;
        }

        var quorate = Quorums.IsQuorate(judged, meeting, body);
        return held & (counting is null && quorate == false ? null : quorate);
    }

    private IEnumerable<Expected> Gaps(Body body, Duration every, DateOnly first, DateOnly last)
    {
        var (sure, possible) = Days(body, rule.Counting, first, last);
        var later = Days(body, rule.Counting, last.AddDays(1), DateOnly.MaxValue).Sure;
        var start = body.From is { IsDay: false, Precision: not WhenPrecision.Unknown } begun && begun.Latest > first ? begun.Earliest >= first ? begun : When.Between(first, begun.Latest) : When.On(first);
        foreach (var next in sure.OrderBy(d => d.Latest).ThenBy(d => d.Earliest).Distinct().Select(d => (When?)d).Append(null))
        {
            var due = Due(start, every);
            if (next is null && last < judged.AsOf && due.Limit is { } end && Three.OnOrBefore(end, last) != true)
            {
                // The rule or the body ended before the next meeting fell due, or may have.
                yield return Three.OnOrBefore(end, last) == false && judged.Records.Meetings.Covers(start.Earliest, last) ? new("gap", $"{body.Id}/{start}", Outcome.DoesNotApply) : new("gap", $"{body.Id}/{start}", Outcome.CannotTell) { Due = end };
                break;
            }

            yield return DutyReference.Judge("gap", $"{body.Id}/{start}", judged.AsOf, due, next is { } met ? [met] : later, [.. possible.Where(d => Three.OnOrBefore(d, start) != true)],
                due.Limit is not { } limit || judged.Records.Meetings.Covers(start.Earliest, limit.Latest));
            start = next ?? start;
        }

        // A meeting that was held, on a day that may have been in the time judged or not: from it a gap ran, or none.
        foreach (var meeting in judged.Records.Meetings.Items.Where(m => Counts(m, body, rule.Counting) == true && Three.Within(Meetings.Day(m, body, judged), first, last) is null))
        {
            yield return new("gap", $"{body.Id}/{meeting.Date}", Outcome.CannotTell) { Due = Due(meeting.Date, every).Limit };
        }
    }

    private LastDay Due(When start, Duration every) =>
        Counting.After(start, every, judged.Rule) is { Limit: { } end } ? Counting.After(end, rule.Tolerance, judged.Rule) : LastDay.Uncountable;

    // The days that meetings of which each has several possible days take at the least: those that can share a day do.
    private static int FewestDays(IEnumerable<When> days)
    {
        var fewest = 0;
        DateOnly? shared = null;
        foreach (var day in days.OrderBy(d => d.Latest))
        {
            if (shared is not { } on || day.Earliest > on)
            {
                fewest++;
                shared = day.Latest;
            }
        }

        return fewest;
    }

    // At the most: each takes a day of its own, as far as there is one.
    private static int MostDays(IEnumerable<When> days)
    {
        var taken = new HashSet<DateOnly>();
        foreach (var day in days.OrderBy(d => d.Latest))
        {
            var free = day.Earliest;
            while (free <= day.Latest && taken.Contains(free))
            {
                free = free.AddDays(1);
            }

            if (free <= day.Latest)
            {
                taken.Add(free);
            }
        }

        return taken.Count;
    }

    private static When? DayOf(IEnumerable<When> days, int n) =>
        days.OrderBy(d => d.Latest).ThenBy(d => d.Earliest).DistinctBy(d => d.IsDay ? d.Latest.ToString("O") : Guid.NewGuid().ToString()).Skip(n - 1).Select(d => (When?)d).FirstOrDefault();
}
