using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests;

/// <summary>
/// One plain value of each record, to be changed with <c>with</c>: <c>Some.Meeting() with { Status = MeetingStatus.Cancelled }</c>.
/// They fit together: what one names is there in <see cref="Records"/>.
/// </summary>
internal static class Some
{
    /// <summary>A day as it is written in the files.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    /// <summary>A date as it is written in the files: <c>2025-03</c>, <c>unknown</c>.</summary>
    public static When When(string text) =>
        Rules.Records.When.TryParse(text, out var when) ? when : throw new ArgumentException($"{text} is no date", nameof(text));

    /// <summary>Something that happened on a date as it is written in the files.</summary>
    public static Occurrence On(string text) => Occurrence.On(When(text));

    /// <summary>All there is from 2016 to 2028.</summary>
    public static Recorded<T> Whole<T>(params ReadOnlySpan<T> items) => Recorded.Between(Day("2016-01-01"), Day("2028-12-31"), items);

    /// <summary>A small partnership of which everything is recorded, and nothing has happened.</summary>
    public static PartnershipRecords Records() => new()
    {
        Partnership = "sussex",
        Areas = Whole(Area()),
        Agencies = Whole(Agency(), Agency("police") with { Sector = "police" }),
        Offices = Whole(Office(), Office("dsp-police") with { Agency = "police" }, Office("scrutineer")),
        Bodies = Whole(Body()),
        Appointments = Whole<Appointment>(),
        Delegations = Whole<Delegation>(),
        Meetings = Whole<Meeting>(),
        Decisions = Whole<Decision>(),
        Cases = Whole<Case>(),
        Documents = Whole<Document>(),
        Concerns = Whole<Concern>(),
        Actions = Whole<PlannedAction>(),
        Activities = Whole<ScrutinyActivity>(),
        Assignments = Whole<Assignment>(),
    };

    public static Area Area(string id = "east") => new() { Id = id };

    public static Agency Agency(string id = "east-council") => new() { Id = id, Sector = "local-authority", Area = List("east") };

    public static Office Office(string id = "dcs-east") => new() { Id = id, Designation = List(id), Agency = "east-council" };

    public static Body Body(string id = "executive") => new()
    {
        Id = id,
        From = When("2024-09-01"),
        Seats = [Seat(), Seat("dsp-police")],
    };

    public static Seat Seat(string office = "dcs-east") => new() { Office = office };

    public static Spell Spell(string from = "2025-01-10") => new() { From = When(from) };

    /// <summary>A term of chair of the executive.</summary>
    public static Appointment Appointment(string id = "a1", string office = "dcs-east", string from = "2024-09-01") =>
        new() { Id = id, Role = "chair", Body = "executive", Office = office, From = When(from) };

    public static Delegation Delegation(string id = "g1") =>
        new() { Id = id, Principal = "dcs-east", Delegate = "dsp-police", Scope = List("all"), From = When("2024-09-01") };

    /// <summary>A meeting of the executive that was held.</summary>
    public static Meeting Meeting(string id = "m1", string date = "2025-01-20") =>
        new() { Id = id, Bodies = ["executive"], Date = When(date), Status = MeetingStatus.Held };

    public static Attendance Attendance(string office = "dcs-east") => new() { Office = office };

    public static AgendaItem AgendaItem(string id = "i1") => new() { Id = id };

    public static Decision Decision(string id = "d1", string date = "2025-01-20") =>
        new() { Id = id, Type = "sign-off", Date = When(date), Body = "executive", Outcome = DecisionOutcome.Approved };

    public static Approval Approval(string office = "dcs-east") => new() { Office = office };

    public static Consultation Consultation(string date = "2025-01-10") => new() { Office = "dcs-east", Date = When(date) };

    public static FollowUp FollowUp(string date = "2025-02-10") => new() { Date = When(date) };

    public static Case Case(string id = "c1") => new() { Id = id, Kind = "incident", Area = List("east"), Events = [Event()] };

    public static CaseEvent Event(string name = "notified", string date = "2025-01-10") => new() { Event = name, Date = When(date) };

    public static Document Document(string id = "r1") => new() { Id = id, Kind = "yearly-report", Published = On("2025-01-10") };

    public static Distribution Distribution(string date = "2025-01-12") => new() { To = "panel", Date = When(date) };

    public static Presentation Presentation(string date = "2025-01-12") => new() { To = "cabinet", Date = When(date) };

    public static Review Review(string date = "2025-01-12") => new() { Date = When(date) };

    public static Concern Concern(string id = "n1") => new() { Id = id, Raised = When("2025-01-10"), Steps = [Step()] };

    public static EscalationStep Step(string entered = "2025-01-10") => new() { Stage = "stage-1", Entered = When(entered) };

    public static PlannedAction Action(string id = "p1") =>
        new() { Id = id, Plan = "business-plan", Owner = List("dcs-east"), Due = When("2025-03-31"), Completed = Occurrence.None };

    public static ScrutinyActivity Activity(string id = "s1") => new() { Id = id, Kind = "audit", Date = When("2025-01-10") };

    public static Assignment Assignment(string id = "w1") => new() { Id = id, Item = "learning", Holder = "east", From = When("2024-09-01") };

    public static Waiver Waiver(string id = "v1") =>
        new() { Id = id, Rule = "EXEC-MEETS", By = "dcs-east", Why = "no business", Granted = When("2025-01-10"), From = When("2025-01-10") };

    private static ValueList<string> List(params ReadOnlySpan<string> names) => ValueList.Create(names);
}
