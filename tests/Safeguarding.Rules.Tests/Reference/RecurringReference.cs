using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Recurring;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each cycle in which something must come again.</summary>
internal sealed class RecurringReference(Judged judged, RecurringRule rule)
{
    public static IEnumerable<Expected> Judge(Judged judged) => new RecurringReference(judged, (RecurringRule)judged.Rule.Says).All();

    private PartnershipRecords Records => judged.Records;

    private bool IsActivity => !rule.Activities.IsEmpty;

    private IEnumerable<Expected> All()
    {
        if (!rule.ReviewOf.IsEmpty)
        {
            return Scope.Partnership(judged, [.. Records.Documents.Items.SelectMany(Reviews)], Records.Documents.Covers(judged.From, judged.Until)).Distinct();
        }

        if (rule.PerMeetingOf is { } body)
        {
            return Scope.EachBody(judged, body, Records.Meetings, b => Records.Meetings.Items.SelectMany(m => OfMeeting(m, b)));
        }

        if (!rule.PerArea)
        {
            var cycles = Cycles(Records.Partnership, null).ToList();
            return cycles.Count > 0 ? cycles : [new("partnership", Records.Partnership, Outcome.DoesNotApply)];
        }

        return Scope.Partnership(judged, [.. Records.Areas.Items.SelectMany(a => Cycles(a.Id, a.Id))], Records.Areas.Covers(judged.From, judged.Until));
    }

    private IEnumerable<Expected> Cycles(string scope, string? area) =>
        rule.Every is { } every ? Every(scope, area, every) : rule.Covers is { } covers ? Covering(scope, area, covers) : Yearly(scope, area);

    /// <summary>What came: on which day, and whether it counts.</summary>
    private List<(When Day, bool? Counts)> Occurrences(string? area)
    {
        if (IsActivity)
        {
            return [.. Records.Activities.Items.Select(a => (judged.Dated(a.Date, Records.Activities),
                (a.Kind.IsRecorded ? a.Kind.TryGet(out var kind) && rule.Activities.Contains(kind) : (bool?)null)
                & (area is null ? true : a.Area.IsRecorded ? a.Area.TryGet(out var areas) ? areas.Contains(area) : null : null)
                & judged.Seen(a.Date))).Where(o => o.Item2 != false)];
        }

        return [.. Records.Documents.Items.Select(d => Published(d, area)).Where(o => o.Counts != false)];
    }

    private (When Day, bool? Counts) Published(Document document, string? area)
    {
        var publication = Publications.Of(document, judged);
        var counts = (document.Kind.IsRecorded ? document.Kind.TryGet(out var kind) && rule.Documents.Contains(kind) : (bool?)null)
            & (area is null ? true : document.Area.IsRecorded ? document.Area.TryGet(out var areas) && areas.Contains(area) : null)
            & (rule.NilReturn ? true : !document.Nil) & publication.IsOut;
        var day = publication.Day ?? When.Between(judged.From, judged.AsOf);
        if (document.PeriodTo is { Precision: not WhenPrecision.Unknown } end)
        {
            // Published before its period had ended it is nobody's report; where it is not recorded when it was, it is one from after that.
            counts &= document.Published.IsNotRecorded && end.Earliest < (day.Latest < judged.AsOf ? day.Latest : judged.AsOf) ? true : Three.Before(end, day);
            day = day.Within(end.Earliest.AddDays(1), DateOnly.MaxValue);
        }

        return (day, counts);
    }

    private bool Covered(DateOnly first, DateOnly last)
    {
        var until = last < judged.AsOf ? last : judged.AsOf;
        return IsActivity ? Records.Activities.Covers(first, until) : Records.Documents.Covers(first, until);
    }

    private IEnumerable<Expected> Every(string scope, string? area, Duration every)
    {
        var all = Occurrences(area);
        var sure = all.Where(o => (o.Counts & Three.OnOrBefore(judged.From, o.Day)) == true).Select(o => o.Day).OrderBy(d => d.Latest).ThenBy(d => d.Earliest).ToList();
        var perhaps = all.Where(o => (o.Counts & Three.OnOrBefore(judged.From, o.Day)) is null).Select(o => o.Day).ToList();
        var start = When.On(judged.From);
        foreach (var next in sure.Distinct().Where(d => judged.InForce(d) != false).Select(d => (When?)d).Append(null))
        {
            var due = Counting.After(start, every, judged.Rule);
            var later = next ?? sure.Where(d => judged.InForce(d) == false).Select(d => (When?)d).FirstOrDefault();
            if (next is null && judged.To < judged.AsOf && due.Limit is { } end && Three.OnOrBefore(end, judged.To) == false)
            {
                // The rule ended before the next one fell due.
                yield return new("cycle", $"{scope}/{start}", Outcome.DoesNotApply);
                yield break;
            }

            yield return DutyReference.Judge("cycle", $"{scope}/{start}", judged.AsOf, due, later is { } came ? [came] : [],
                [.. perhaps.Where(d => Three.OnOrBefore(d, start) != true)], due.Limit is { } limit && Covered(start.Earliest, limit.Latest));
            start = next ?? start;
        }
    }

    private IEnumerable<DateOnly> DueDays()
    {
        // Each due day from the rule's first day to the first that has not passed, as far as the rule reaches.
        for (var year = judged.From.Year; ; year++)
        {
            var due = rule.DueEachYear!.Value;
            var day = new DateOnly(year, due.Month, Math.Min(due.Day, DateTime.DaysInMonth(year, due.Month)));
            if (day >= judged.From && day <= judged.To)
            {
                yield return day;
            }

            if (day >= judged.AsOf || day > judged.To)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Expected> Yearly(string scope, string? area)
    {
        // Every reading: of those of which it is not known whether they count, and of days not known exactly the first, the last, and
        // those on either side of a due day.
        var ends = DueDays().Prepend(judged.From.AddDays(-1)).ToList();
        IEnumerable<DateOnly?> Days(When day, bool? counts) => ends.SelectMany(d => new[] { d, d.AddDays(1) }).Append(day.Earliest).Append(day.Latest)
            .Where(d => day.Earliest <= d && d <= day.Latest).Distinct().Select(d => d >= judged.From ? d : (DateOnly?)null).Concat(counts is null ? [null] : []).Distinct();
        var readings = Occurrences(area).Aggregate(
            (IEnumerable<List<DateOnly>>)[[]],
            (all, o) => all.SelectMany(list => Days(o.Day, o.Counts).Select(d => d is { } day ? [.. list, day] : list)));
        var said = readings.Select(r => Yearly(scope, r).ToList()).ToList();
        return said[0].Select((first, i) => Agreed(first, [.. said.Select(r => r[i]).Distinct()]));
    }

    private static Expected Agreed(Expected said, IReadOnlyList<Expected> readings) =>
        readings.All(r => r == said) ? said
        : readings.All(r => r.Outcome == said.Outcome && r.MetOn is not null) ? said with { MetOn = Span([.. readings.Select(r => r.MetOn!.Value)]), OverdueDays = null }
        : readings.All(r => r.Outcome == said.Outcome) ? readings.First(r => r.MetOn is null)
        : readings.All(r => r.Outcome is Outcome.Met or Outcome.NotYetDue) ? new(said.Type, said.Id, Outcome.NotYetDue) { Due = said.Due }
        : new(said.Type, said.Id, Outcome.CannotTell) { Due = said.Due };

    private static When Span(IReadOnlyList<When> days) => When.Between(days.Min(d => d.Earliest), days.Max(d => d.Latest));

    private IEnumerable<Expected> Yearly(string scope, IEnumerable<DateOnly> days)
    {
        // Each occurrence serves the earliest cycle still without one whose predecessor's due day has passed.
        var left = days.Order().ToList();
        var after = judged.From.AddDays(-1);
        foreach (var due in DueDays())
        {
            List<When> serves = [.. left.Where(d => after < d).Take(1).Select(d => (When)d)];
            left = [.. left.Where(d => after < d).Skip(1)];
            yield return DutyReference.Judge("cycle", $"{scope}/{due:yyyy-MM-dd}", judged.AsOf, LastDay.On(due), serves, [], Covered(after.AddDays(1), due));
            after = due;
        }
    }

    private IEnumerable<Expected> Covering(string scope, string? area, PeriodLength covers)
    {
        foreach (var due in DueDays())
        {
            var (first, last) = Periods.Between(covers, judged.Rule, due.AddYears(-3), due).Where(p => p.Last < due).Last();
            List<When> done = [], perhaps = [];
            foreach (var document in Records.Documents.Items)
            {
                bool? isOfPeriod = document.PeriodFrom is { } from && document.PeriodTo is { } to ? Same(from, first) & Same(LastDay.Set(to).Limit!.Value, last) : null;
                var (day, counts) = Published(document, area);

                // One of before the rule cannot be told.
                counts &= isOfPeriod & (Three.OnOrBefore(judged.From, day) == true ? true : null);
                (counts == true ? done : counts is null ? perhaps : []).Add(day);
            }

            yield return DutyReference.Judge("cycle", $"{scope}/{due:yyyy-MM-dd}", judged.AsOf, LastDay.On(due), done, perhaps, Covered(last.AddDays(1), due));
        }
    }

    private static bool? Same(When when, DateOnly day) => when.IsDay ? when.Latest == day : Three.Within(day, when.Earliest, when.Latest) == false ? false : null;

    private IEnumerable<Expected> OfMeeting(Meeting meeting, Body body)
    {
        var day = Meetings.Day(meeting, body, judged);
        var applies = meeting.Bodies.Contains(body.Id) & Meetings.Stands(meeting, judged) & Three.Within(day, judged.From, judged.To);

        // What may be no plan, and would ask for nothing yet if it was, is not seen.
        var isToCome = day.Earliest > judged.AsOf;
        if (applies == false || (isToCome && (applies is null || !meeting.Cancelled.IsNone)))
        {
            yield break;
        }

        List<When> done = [], perhaps = [];
        foreach (var document in Records.Documents.Items)
        {
            var (on, counts) = Published(document, null);
            counts &= Three.OnOrBefore(judged.From, on);
            counts &= document.Meeting.IsRecorded ? document.Meeting.TryGet(out var its) && its == meeting.Id : null;
            (counts == true ? done : counts is null ? perhaps : []).Add(on);
        }

        var said = DutyReference.Judge("cycle", $"{body.Id}/{meeting.Id}", judged.AsOf, LastDay.On(day), done, perhaps, Records.Documents.Covers(judged.From, day.Latest < judged.AsOf ? day.Latest : judged.AsOf));
        yield return applies is null ? new("cycle", $"{body.Id}/{meeting.Id}", Outcome.CannotTell) { Due = said.Due } : said;
    }

    private IEnumerable<Expected> Reviews(Document document)
    {
        bool? isOfKind = document.Kind.IsRecorded ? document.Kind.TryGet(out var kind) && rule.ReviewOf.Contains(kind) : null;
        if (isOfKind == false)
        {
            yield break;
        }

        if (document.Reviews.Reach is Reach.Some or Reach.NotKept)
        {
            // There may be other reviews.
            yield return new("partnership", Records.Partnership, Outcome.CannotTell);
        }

        var reviews = document.Reviews.Items.Select(r => (Day: judged.Dated(r.Date, Records.Documents), r.Next, r.Date)).OrderBy(r => r.Day.Latest).ToList();
        for (var i = 0; i < reviews.Count; i++)
        {
            var (day, next, written) = reviews[i];
            if (next.IsNone)
            {
                continue;
            }

            var seen = written.Latest > judged.AsOf ? written.Within(written.Earliest, judged.AsOf) : written;
            var id = $"{document.Id}/{(written.Precision == WhenPrecision.Unknown ? written : seen)}";
            if (!next.TryGet(out var set))
            {
                yield return new("cycle", id, Outcome.CannotTell);
                continue;
            }

            var due = LastDay.Set(set);
            if (judged.InForce(due.Limit!.Value) == false)
            {
                continue;
            }

            List<When> done = i + 1 < reviews.Count ? [reviews[i + 1].Day] : [];
            var until = due.Limit.Value.Latest < judged.AsOf ? due.Limit.Value.Latest : judged.AsOf;
            var said = DutyReference.Judge("cycle", id, judged.AsOf, due, done, [], document.Reviews.WholeTo(until, Records.Documents, document.Reviews.Items.Select(r => (When?)r.Date)));
            yield return (isOfKind is null || judged.Seen(written) is null) && said.Outcome != Outcome.NotYetDue ? new("cycle", id, Outcome.CannotTell) { Due = said.Due } : said;
        }
    }
}
