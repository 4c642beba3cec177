namespace Safeguarding.Rules.Records.Seeing;

/// <summary>
/// Names that no list knows, though the list of them covers a day of what names them: slips of the pen. What should have stood there
/// is not recorded.
/// </summary>
/// <remarks>
/// A delegation, or an entry of an inner list, that is nothing without its name goes with it, and its list is whole no more. What cannot do without
/// its name keeps it (the bodies of a meeting, the holder of an appointment), and the ledger is asked about it.
/// Who did something, owns an action, holds a stage or established a body may be nobody of these lists, as in real papers.
/// </remarks>
internal sealed class NameSight
{
    private static readonly Span Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    private readonly Listed areas;
    private readonly Listed agencies;
    private readonly Listed offices;
    private readonly Listed bodies;

    private NameSight(PartnershipRecords records)
    {
        areas = Listed.Of(records.Areas, a => a.Id);
        agencies = Listed.Of(records.Agencies, a => a.Id);
        offices = Listed.Of(records.Offices, o => o.Id);
        bodies = Listed.Of(records.Bodies, b => b.Id);
    }

    /// <summary>The records without the names that no list knows.</summary>
    public static PartnershipRecords Seen(PartnershipRecords records, DateOnly asOf)
    {
        var sight = new NameSight(records);
        return records with
        {
            Agencies = records.Agencies.Seen(asOf, sight.Seen),
            Offices = records.Offices.Seen(asOf, sight.Seen),
            Bodies = records.Bodies.Seen(asOf, sight.Seen),
            Appointments = records.Appointments.Seen(asOf, sight.Seen),
            Delegations = Sure(records.Delegations, d => sight.IsNobody(d, asOf)),
            Meetings = records.Meetings.Seen(asOf, sight.Seen),
            Decisions = records.Decisions.Seen(asOf, sight.Seen),
            Cases = records.Cases.Seen(asOf, sight.Seen),
            Documents = records.Documents.Seen(asOf, sight.Seen),
            Concerns = records.Concerns.Seen(asOf, sight.Seen),
            Activities = records.Activities.Seen(asOf, sight.Seen),
        };
    }

    private Agency Seen(Agency agency, DateOnly asOf) => areas.Miss(agency.Area) ? agency with { Area = default } : agency;

    private Office Seen(Office office, DateOnly asOf)
    {
        var seen = agencies.Miss(office.Agency, Always) ? office with { Agency = default } : office;
        return areas.Miss(office.Area) ? seen with { Area = default } : seen;
    }

    private Body Seen(Body body, DateOnly asOf)
    {
        var seen = areas.Miss(body.Area) ? body with { Area = default } : body;
        var seats = body.Seats.Seen(asOf, (seat, day) =>
            offices.Miss(seat.Office, Days(seat.From ?? body.From, seat.To ?? body.To, day)) ? seat with { Office = default } : seat);
        return seats.IsUnchanged(body.Seats) ? seen : seen with { Seats = seats };
    }

    private Appointment Seen(Appointment appointment, DateOnly asOf)
    {
        var days = Days(appointment.From, appointment.To, asOf);
        var seen = bodies.Miss(appointment.Body, days) ? appointment with { Body = default } : appointment;
        return offices.Miss(appointment.For, days) ? seen with { For = default } : seen;
    }

    // Whom it may have named is not known: anybody may act for anybody.
    private bool IsNobody(Delegation delegation, DateOnly asOf)
    {
        var days = Days(delegation.From, delegation.To, asOf);
        return offices.Miss(delegation.Principal, days) || offices.Miss(delegation.Delegate, days);
    }

    private Meeting Seen(Meeting meeting, DateOnly asOf)
    {
        var days = Days(meeting.Date);
        var seen = offices.Miss(meeting.Chair, days) ? meeting with { Chair = default } : meeting;
        seen = offices.Miss(meeting.NoticeBy, days) ? seen with { NoticeBy = default } : seen;
        var attendance = Sure(meeting.Attendance, a => offices.Miss(a.Office, days) || (a.For is { } principal && offices.Miss(principal, days)));
        if (!attendance.IsUnchanged(meeting.Attendance))
        {
            // Of whom it says that it did not come, the line that names nobody may say that it did.
            attendance = attendance.With([.. attendance.Items.Where(a => a.Present != Presence.No)]);
        }

        var items = meeting.Items.Seen(asOf, (item, _) => Seen(item, days));
        seen = attendance.IsUnchanged(meeting.Attendance) ? seen : seen with { Attendance = attendance };
        return items.IsUnchanged(meeting.Items) ? seen : seen with { Items = items };
    }

    private AgendaItem Seen(AgendaItem item, Span days)
    {
        var seen = offices.Miss(item.Chair, days) ? item with { Chair = default } : item;
        seen = offices.Miss(item.Absent, days) ? seen with { Absent = default } : seen;
        return agencies.Miss(item.RelevantTo, days) ? seen with { RelevantTo = default } : seen;
    }

    private Decision Seen(Decision decision, DateOnly asOf)
    {
        var days = Days(decision.Date);
        var seen = bodies.Miss(decision.Body, days) ? decision with { Body = default } : decision;
        seen = agencies.Miss(decision.Agency, days) ? seen with { Agency = default } : seen;
        seen = agencies.Miss(decision.AboutAgency, days) ? seen with { AboutAgency = default } : seen;
        var approvals = Sure(decision.Approvals, a => offices.Miss(a.Office, days)).Seen(
            asOf, (a, _) => offices.Miss(a.For, days) ? a with { For = default } : a);
        var consulted = Sure(decision.Consulted, c => offices.Miss(c.Office, days));
        seen = approvals.IsUnchanged(decision.Approvals) ? seen : seen with { Approvals = approvals };
        return consulted.IsUnchanged(decision.Consulted) ? seen : seen with { Consulted = consulted };
    }

    private Case Seen(Case matter, DateOnly asOf) => areas.Miss(matter.Area) ? matter with { Area = default } : matter;

    private Document Seen(Document document, DateOnly asOf) => areas.Miss(document.Area) ? document with { Area = default } : document;

    private Concern Seen(Concern concern, DateOnly asOf)
    {
        var days = Days(concern.Raised, null, asOf);
        var seen = areas.Miss(concern.Area) ? concern with { Area = default } : concern;
        seen = bodies.Miss(concern.Forum, days) ? seen with { Forum = default } : seen;
        return offices.Miss(concern.Facilitator, days) ? seen with { Facilitator = default } : seen;
    }

    private ScrutinyActivity Seen(ScrutinyActivity activity, DateOnly asOf) => areas.Miss(activity.Area) ? activity with { Area = default } : activity;

    private static Recorded<T> Sure<T>(Recorded<T> list, Func<T, bool> isNobody)
        where T : class
    {
        var sure = list.Seen(default, (item, _) => isNobody(item) ? null : item);
        return sure.IsUnchanged(list) ? list : Recorded.Some(sure.Items.AsSpan());
    }

    private static Span Days(When date) => new(date.Earliest, date.Latest);

    private static Span Days(When? from, When? to, DateOnly asOf)
    {
        var first = from?.Earliest ?? DateOnly.MinValue;
        var last = to?.Latest ?? asOf;
        return new(first, last < first ? first : last);
    }

    private readonly record struct Span(DateOnly First, DateOnly Last);

    private sealed class Listed(HashSet<string> ids, Span? range)
    {
        public static Listed Of<T>(Recorded<T> list, Func<T, string> id) => list.Reach == Reach.Between
            ? new(list.Items.Select(id).ToHashSet(StringComparer.Ordinal), new(list.From, list.To))
            : new([], null);

        public bool Miss(string name, Span days) =>
            range is { } covered && days.First <= covered.Last && covered.First <= days.Last && !ids.Contains(name);

        public bool Miss(Known<string> name, Span days) => name.TryGet(out var known) && Miss(known, days);

        public bool Miss(Known<ValueList<string>> names) => Miss(names, Always);

        public bool Miss(Known<ValueList<string>> names, Span days) => names.TryGet(out var known) && known.Any(n => Miss(n, days));
    }
}
