using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

/// <summary>The same records with something else after a day: what nobody on that day could know is changed, and nothing besides.</summary>
internal sealed class Later(DateOnly day, Random random)
{
    public PartnershipRecords Changed(PartnershipRecords records) => records with
    {
        Bodies = List(records.Bodies, Body, b => b.From),
        Appointments = List(records.Appointments, a => a with { From = Other(a.From), To = End(a.To) }, a => a.From),
        Delegations = List(records.Delegations, d => d with { From = Other(d.From), To = End(d.To) }, d => d.From),
        Assignments = List(records.Assignments, a => a with { From = Other(a.From), To = End(a.To) }, a => a.From),
        Meetings = List(records.Meetings, Meeting, m => Announced(m) ? null : m.Date),
        Decisions = List(records.Decisions, Decision, d => d.Date),
        Cases = List(records.Cases, c => c with { Events = Events(c.Events) }, _ => null),
        Documents = List(records.Documents, Document, _ => null),
        Concerns = List(records.Concerns, Concern, c => c.Raised),
        Actions = List(records.Actions, a => a with { Completed = Happened(a.Completed) }, _ => null),
        Activities = List(records.Activities, a => a with { Date = Other(a.Date) }, a => a.Date),
        Waivers = List(records.Waivers, w => w with { Granted = Other(w.Granted) }, w => w.Granted),
    };

    private Body Body(Body body) => body with { From = Other(body.From), To = End(body.To), Seats = List(body.Seats, Seat, s => s.From) };

    private Seat Seat(Seat seat) => seat with
    {
        From = Other(seat.From),
        To = End(seat.To),
        Vacant = List(seat.Vacant, Spell, s => s.From),
        Suspended = List(seat.Suspended, Spell, s => s.From),
    };

    private Spell Spell(Spell spell) => spell with { From = Other(spell.From), To = End(spell.To) };

    private Meeting Meeting(Meeting meeting)
    {
        var changed = meeting with
        {
            Date = Announced(meeting) ? meeting.Date : Other(meeting.Date),
            Called = Happened(meeting.Called),
            // Called off later or not at all is one thing as long as the status does not say that it was.
            Cancelled = meeting.Status == MeetingStatus.Cancelled ? StillHappens(meeting.Cancelled) : Happened(meeting.Cancelled),
            NoticeGiven = StillHappens(meeting.NoticeGiven),
            NoticeBy = IsLater(meeting.NoticeGiven) ? Any<Known<string>>("dsp-police", Known<string>.NotRecorded) : meeting.NoticeBy,
            PapersSent = Happened(meeting.PapersSent),
        };
        return !IsLater(meeting.Date) ? changed : changed with
        {
            Status = meeting.Status == MeetingStatus.Cancelled ? meeting.Status : Any(MeetingStatus.Held, MeetingStatus.Scheduled, MeetingStatus.NotRecorded),
            Chair = Any<Known<string>>("dsp-police", Known<string>.None),
            Attendance = Any<Recorded<Attendance>>([Some.Attendance()], []),
            Items = Any<Recorded<AgendaItem>>([Some.AgendaItem()], []),
            Discretion = Known<Discretion>.NotRecorded,
            SaidQuorate = Any<bool?>(true, false, null),
        };
    }

    private Decision Decision(Decision decision) => decision with
    {
        Date = Other(decision.Date),
        Approvals = List(decision.Approvals, a => a with { Date = Other(a.Date) }, a => a.Date),
        Consulted = List(decision.Consulted, c => c with { Date = Other(c.Date) }, c => c.Date),
        Confirmed = FollowUp(decision.Confirmed),
        ReportedBack = FollowUp(decision.ReportedBack),
    };

    private Document Document(Document document) => document with
    {
        Published = Happened(document.Published),
        Presented = List(document.Presented, p => p with { Date = Other(p.Date) }, p => p.Date),
        Sent = List(document.Sent, s => s with { Date = Other(s.Date) }, s => s.Date),
        Reviews = List(document.Reviews, r => r with { Date = Other(r.Date) }, r => r.Date),
        Events = Events(document.Events),
    };

    private Concern Concern(Concern concern) => concern with
    {
        Raised = Other(concern.Raised),
        Resolved = Happened(concern.Resolved),
        Steps = List(concern.Steps, Step, s => s.Entered),
        Events = Events(concern.Events),
    };

    private EscalationStep Step(EscalationStep step) => step with
    {
        Entered = Other(step.Entered),
        Left = StillHappens(step.Left),
        Ended = IsLater(step.Left) ? Any(StepEnd.Resolved, StepEnd.PassedUp, StepEnd.NotRecorded) : step.Ended,
    };

    private Recorded<CaseEvent> Events(Recorded<CaseEvent> events) => List(events, e => e with { Date = Other(e.Date) }, e => e.Date);

    private Known<FollowUp> FollowUp(Known<FollowUp> done) => !done.TryGet(out var followUp) ? done
        : IsLater(followUp.Date) && random.Next(2) == 0 ? Known<FollowUp>.None
        : followUp with { Date = Other(followUp.Date) };

    private Recorded<T> List<T>(Recorded<T> list, Func<T, T> changed, Func<T, When?> own) => list.With(List(list.Items, changed, own));

    // What is later may be there or not, and there may be more of it.
    private ValueList<T> List<T>(ValueList<T> items, Func<T, T> changed, Func<T, When?> own) => items
        .SelectMany(item => own(item) is { } when && IsLater(when) ? Enumerable.Repeat(item, random.Next(3)) : [item])
        .Select(changed)
        .ToValueList();

    private When? Other(When? when) => when is { } date ? Other(date) : null;

    private When Other(When when) => IsLater(when) ? SomeDay() : when;

    private When? End(When? end) => end is { } when && IsLater(when) ? Any<When?>(SomeDay(), null) : end;

    private Occurrence Happened(Occurrence happened) =>
        IsLater(happened) && random.Next(2) == 0 ? Occurrence.None : StillHappens(happened);

    private Occurrence StillHappens(Occurrence happened) => happened.Date is { } when ? Occurrence.On(Other(when)) : happened;

    private bool Announced(Meeting meeting) => MayHaveCome(meeting.Called) || MayHaveCome(meeting.NoticeGiven);

    private bool MayHaveCome(Occurrence happened) => happened.IsNotRecorded || (happened.Date is { } when && !IsLater(when));

    private bool IsLater(When when) => when.Earliest > day;

    private bool IsLater(Occurrence happened) => happened.Date is { } when && IsLater(when);

    private DateOnly SomeDay() => day.AddDays(1 + random.Next(90));

    private T Any<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
