using System.Collections;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Records, and what becomes of them where one thing is left out, moved or done again.</summary>
internal sealed class Variations(PartnershipRecords records, IReadOnlyList<DateOnly> days, IReadOnlyList<string> events, IReadOnlyList<string> names) : IEnumerable<PartnershipRecords>
{
    private const int MostAgain = 12;

    private static readonly int[] Shifts = [1, -1, 2, -2, 3, -3, 5, -5, 7, -7, 10, -10, 14, -14, 21, -21, 30, -30, 45, -45, 60, -60, 90, -90, 180, -180, 365, -365];

    /// <summary>The records as they are.</summary>
    public PartnershipRecords Base => records;

    /// <summary>The records in which every fact is another one.</summary>
    public static PartnershipRecords OtherFacts(PartnershipRecords records) => records with
    {
        Areas = records.Areas.With(records.Areas.Items.Select(a => a with { Facts = Other(a.Facts) }).ToValueList()),
        Cases = records.Cases.With(records.Cases.Items.Select(c => c with { Facts = Other(c.Facts) }).ToValueList()),
        Documents = records.Documents.With(records.Documents.Items.Select(d => d with { Facts = Other(d.Facts) }).ToValueList()),
        Concerns = records.Concerns.With(records.Concerns.Items.Select(c => c with { Facts = Other(c.Facts) }).ToValueList()),
    };

    /// <summary>The records in which each case and document begins on a day, and goes on as it did, and the first meeting is held on it.</summary>
    public static PartnershipRecords Begun(PartnershipRecords records, DateOnly day)
    {
        return records with
        {
            Cases = records.Cases.With(records.Cases.Items.Select(c => c with { Events = Following(c.Events, First(c.Events)) }).ToValueList()),
            Documents = records.Documents.With(records.Documents.Items.Select(d => d.Published.Date is { } published
                ? d with { Published = Occurrence.On(day), Events = Following(d.Events, published.Latest), Sent = d.Sent.With(d.Sent.Items.Select(s => s with { Date = Moved(s.Date, published.Latest) }).ToValueList()) }
                : d with { Events = Following(d.Events, First(d.Events)) }).ToValueList()),
            Meetings = records.Meetings.With(records.Meetings.Items.Select((m, at) => at > 0 ? m : m with
            {
                Date = day,
                Called = Later(m.Called, m.Date.Latest),
                NoticeGiven = Later(m.NoticeGiven, m.Date.Latest),
                PapersSent = Later(m.PapersSent, m.Date.Latest),
            }).ToValueList()),
        };

        Recorded<CaseEvent> Following(Recorded<CaseEvent> list, DateOnly from) => list.With(list.Items.Select(e => e with { Date = Moved(e.Date, from) }).ToValueList());

        Occurrence Later(Occurrence happened, DateOnly from) => happened.Date is { } date ? Occurrence.On(Moved(date, from)) : happened;

        When Moved(When date, DateOnly from) => date.IsDay ? DateArithmetic.Shift(date.Latest, day.DayNumber - from.DayNumber) : date;

        static DateOnly First(Recorded<CaseEvent> list) => list.Items.Select(e => e.Date.Earliest).DefaultIfEmpty(DateOnly.MinValue).Min();
    }

    /// <summary>The records with one thing fewer.</summary>
    public IEnumerable<PartnershipRecords> Fewer() =>
    [
        .. Without(records.Meetings, l => records with { Meetings = l }),
        .. Without(records.Cases, l => records with { Cases = l }),
        .. Without(records.Documents, l => records with { Documents = l }),
        .. Without(records.Concerns, l => records with { Concerns = l }),
        .. Without(records.Decisions, l => records with { Decisions = l }),
        .. Without(records.Appointments, l => records with { Appointments = l }),
        .. Without(records.Delegations, l => records with { Delegations = l }),
        .. Without(records.Actions, l => records with { Actions = l }),
        .. Without(records.Activities, l => records with { Activities = l }),
        .. Without(records.Bodies, l => records with { Bodies = l }),
        .. InMeetings(m => Without(m.Attendance, l => m with { Attendance = l })),
        .. InMeetings(m => Without(m.Items, l => m with { Items = l })),
        .. InBodies(b => Without(b.Seats, l => b with { Seats = l })),
        .. InCases(c => Without(c.Events, l => c with { Events = l })),
        .. InDocuments(d => [.. Without(d.Sections, l => d with { Sections = l }), .. Without(d.Sent, l => d with { Sent = l }), .. Without(d.Events, l => d with { Events = l })]),
        .. InConcerns(c => [.. Without(c.Steps, l => c with { Steps = l }), .. Without(c.Events, l => c with { Events = l })]),
        .. InDecisions(d => [.. Without(d.Approvals, l => d with { Approvals = l }), .. Without(d.Consulted, l => d with { Consulted = l })]),
        .. Without(records.Offices, l => records with { Offices = l }),
        .. Without(records.Agencies, l => records with { Agencies = l }),
        .. Without(records.Areas, l => records with { Areas = l }),
    ];

    /// <inheritdoc/>
    public IEnumerator<PartnershipRecords> GetEnumerator() => Fewer().Concat(ByOthers()).Concat(Many()).Concat(Moved()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Facts Other(Facts facts) =>
        new(facts.Values.Select(f => KeyValuePair.Create(f.Key, f.Value switch { "yes" => "no", "no" => "yes", _ => "another" })));

    private static IEnumerable<PartnershipRecords> Without<T>(Recorded<T> list, Func<Recorded<T>, PartnershipRecords> put) => Without<T, PartnershipRecords>(list, put);

    private static IEnumerable<TOwner> Without<T, TOwner>(Recorded<T> list, Func<Recorded<T>, TOwner> put) =>
        Enumerable.Range(0, list.Items.Count).Select(i => put(list.With(list.Items.Where((_, at) => at != i).ToValueList())));

    private static IEnumerable<PartnershipRecords> Each<T>(Recorded<T> list, Func<T, IEnumerable<T>> vary, Func<Recorded<T>, PartnershipRecords> put) =>
        Enumerable.Range(0, list.Items.Count).SelectMany(i => vary(list.Items[i]).Select(v => put(list.With(list.Items.Select((item, at) => at == i ? v : item).ToValueList()))));

    private IEnumerable<PartnershipRecords> InMeetings(Func<Meeting, IEnumerable<Meeting>> vary) => Each(records.Meetings, vary, l => records with { Meetings = l });

    private IEnumerable<PartnershipRecords> InBodies(Func<Body, IEnumerable<Body>> vary) => Each(records.Bodies, vary, l => records with { Bodies = l });

    private IEnumerable<PartnershipRecords> InCases(Func<Case, IEnumerable<Case>> vary) => Each(records.Cases, vary, l => records with { Cases = l });

    private IEnumerable<PartnershipRecords> InDocuments(Func<Document, IEnumerable<Document>> vary) => Each(records.Documents, vary, l => records with { Documents = l });

    private IEnumerable<PartnershipRecords> InConcerns(Func<Concern, IEnumerable<Concern>> vary) => Each(records.Concerns, vary, l => records with { Concerns = l });

    private IEnumerable<PartnershipRecords> InDecisions(Func<Decision, IEnumerable<Decision>> vary) => Each(records.Decisions, vary, l => records with { Decisions = l });

    // What somebody else did.
    private IEnumerable<PartnershipRecords> ByOthers() =>
    [
        .. InCases(c => InList(c.Events, Others, l => c with { Events = l })),
        .. InDocuments(d => InList(d.Events, Others, l => d with { Events = l })),
        .. InConcerns(c => InList(c.Events, Others, l => c with { Events = l })),
    ];

    private IEnumerable<CaseEvent> Others(CaseEvent happened) => names.Where(n => !happened.By.TryGet(out var by) || by != n).Select(n => happened with { By = n });

    // A meeting that fewer and fewer come to, a body on which more and more sit, and meetings again and again.
    private IEnumerable<PartnershipRecords> Many() =>
    [
        .. InMeetings(m => Enumerable.Range(2, Math.Max(0, m.Attendance.Items.Count - 1)).Select(n => m with { Attendance = m.Attendance.With(m.Attendance.Items.Skip(n).ToValueList()) })),
        .. InMeetings(m => Enumerable.Range(2, Math.Max(0, m.Attendance.Items.Count - 1)).Select(n => m with { Attendance = m.Attendance.With(m.Attendance.Items.SkipLast(n).ToValueList()) })),
        .. InDecisions(d => Enumerable.Range(2, Math.Max(0, d.Approvals.Items.Count - 1)).Select(n => d with { Approvals = d.Approvals.With(d.Approvals.Items.Skip(n).ToValueList()) })),
        .. InBodies(b => Enumerable.Range(2, Math.Max(0, b.Seats.Items.Count - 1)).Select(n => b with { Seats = b.Seats.With(b.Seats.Items.Skip(n).ToValueList()) })),
        .. InBodies(b => Enumerable.Range(1, MostAgain).Select(n => b with { Seats = b.Seats.With([.. b.Seats.Items, .. OneMore(n).Select(o => new Seat { Office = o.Id })]) }))
            .Select(r => r with { Offices = r.Offices.With([.. r.Offices.Items, .. OneMore(MostAgain)]) }),
        .. records.Meetings.Items.SelectMany(m => Enumerable.Range(1, MostAgain).Select(n => records with { Meetings = records.Meetings.With([.. records.Meetings.Items, .. Again(m, n)]) })),
    ];

    // Of which nothing is so that a rule could ask for.
    private static IEnumerable<Office> OneMore(int times) => Enumerable.Range(1, times)
        .Select(n => new Office { Id = $"one-more-{n}", Designation = Known<ValueList<string>>.None, Agency = Known<string>.None, Area = Known<ValueList<string>>.None });

    private static IEnumerable<Meeting> Again(Meeting meeting, int times) =>
        Enumerable.Range(1, times).Select(n => meeting with { Id = $"{meeting.Id}-again-{n}", Date = DateArithmetic.Shift(meeting.Date.Latest, n) });

    private IEnumerable<PartnershipRecords> Moved() =>
    [
        .. InCases(c => InEvents(c.Events, l => c with { Events = l })),
        .. InCases(c => c.Events.Items.Take(1).SelectMany(first => events.Where(e => c.Events.Items.All(i => i.Event != e))
            .SelectMany(e => Moved(first.Date).Select(w => c with { Events = c.Events.With([.. c.Events.Items, new() { Event = e, Date = w, By = Known<string>.None }]) })))),
        .. InDocuments(d =>
        [
            .. InEvents(d.Events, l => d with { Events = l }),
            .. Moved(d.Published).Select(p => d with { Published = p }),
            .. InList(d.Sent, s => Moved(s.Date).Select(w => s with { Date = w }), l => d with { Sent = l }),
        ]),
        .. InConcerns(c =>
        [
            .. InEvents(c.Events, l => c with { Events = l }),
            .. Moved(c.Resolved).Select(p => c with { Resolved = p }),
            .. InList(c.Steps, s => Moved(s.Left).Select(p => s with { Left = p }), l => c with { Steps = l }),
        ]),
        .. InMeetings(m =>
        [
            .. Moved(m.Date).Select(w => m with { Date = w }),
            .. Moved(m.NoticeGiven).Select(p => m with { NoticeGiven = p }),
            .. Moved(m.PapersSent).Select(p => m with { PapersSent = p }),
        ]),
        .. Each(records.Appointments, a => a.To is { } to ? Moved(to).Select(w => a with { To = w }) : [], l => records with { Appointments = l }),
        .. Each(records.Activities, a => Moved(a.Date).Select(w => a with { Date = w }), l => records with { Activities = l }),
        .. Each(records.Actions, a => Moved(a.Completed).Select(p => a with { Completed = p }), l => records with { Actions = l }),
        .. InDecisions(d => Moved(d.Date).Select(w => d with { Date = w })),
    ];

    private IEnumerable<TOwner> InEvents<TOwner>(Recorded<CaseEvent> events, Func<Recorded<CaseEvent>, TOwner> put) => InList(events, e => Moved(e.Date).Select(w => e with { Date = w }), put);

    private static IEnumerable<TOwner> InList<T, TOwner>(Recorded<T> list, Func<T, IEnumerable<T>> vary, Func<Recorded<T>, TOwner> put) =>
        Enumerable.Range(0, list.Items.Count).SelectMany(i => vary(list.Items[i]).Select(v => put(list.With(list.Items.Select((item, at) => at == i ? v : item).ToValueList()))));

    private IEnumerable<Occurrence> Moved(Occurrence occurrence) => occurrence.Date is { } date ? Moved(date).Select(Occurrence.On) : [];

    private IEnumerable<When> Moved(When date) => !date.IsDay ? [] : days.Concat(Shifts.Select(s => DateArithmetic.Shift(date.Latest, s))).Where(d => d != date.Latest).Distinct().Select(When.On);
}
