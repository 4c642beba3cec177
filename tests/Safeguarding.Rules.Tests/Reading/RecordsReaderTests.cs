using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class RecordsReaderTests
{
    private static readonly DateOnly First = new(2018, 9, 1);
    private static readonly DateOnly Last = new(2026, 11, 22);

    [Fact]
    public void Read_recorded_at_the_top_holds_for_each_list_that_does_not_say_its_own()
    {
        var records = Read(
            """
            meetings: []
            decisions: { recorded: 2020-01-01 to 2020-12-31, items: [] }
            cases: { recorded: some, items: [] }
            documents: not-kept
            concerns: { items: [] }
            recorded: 2018-09-01 to 2026-11-22
            """);

        Assert.Equal(Recorded.Between<Meeting>(First, Last), records.Meetings);
        Assert.Equal(Recorded.Between<Decision>(new(2020, 1, 1), new(2020, 12, 31)), records.Decisions);
        Assert.Equal(Recorded.Some<Case>(), records.Cases);
        Assert.Equal(Recorded<Document>.NotKept, records.Documents);
        Assert.Equal(Recorded.Between<Concern>(First, Last), records.Concerns);
        Assert.Equal(Recorded<PlannedAction>.NotKept, records.Actions);
        Assert.Empty(records.Waivers);
    }

    [Fact]
    public void Read_where_nothing_is_said_a_list_is_of_some() => Assert.Equal(Recorded.Some<Meeting>(), Read("meetings: []").Meetings);

    [Fact]
    public void Read_plain_records_take_the_defaults_of_the_format()
    {
        var records = Read(
            """
            partnership: sussex
            areas: [{ id: east }]
            agencies: [{ id: police, sector: police, area: [east, west] }]
            offices: [{ id: dcs, designation: none, agency: unknown }]
            bodies: [{ id: board, seats: [{ office: none }] }]
            appointments: [{ id: a1, role: chair, office: dcs, from: 2024-09 }]
            meetings: [{ id: m1, body: board, date: 2025-01-10 }]
            decisions: [{ id: d1, type: budget, date: unknown, outcome: approved }]
            cases: [{ id: c1, events: [{ event: notified }] }]
            documents: [{ id: r1 }]
            concerns: [{ id: n1, raised: 2025-01-10, steps: [{ stage: one, entered: 2025-01-10 }] }]
            actions: [{ id: p1 }]
            activities: [{ id: s1 }]
            assignments: [{ id: w1, item: learning, holder: east, from: 2024-09-01 }]
            delegations: [{ id: g1, principal: dcs, delegate: dsp, from: 2024-09-01 }]
            waivers: [{ id: v1, rule: EXEC-MEETS, by: dcs, why: no business, granted: 2025-01-10, from: 2025-01-11, subject: all }]
            """);

        Assert.Equal(Recorded.Some(new Area { Id = "east" }), records.Areas);
        Assert.Equal(Recorded.Some(new Agency { Id = "police", Sector = "police", Area = List("east", "west") }), records.Agencies);
        Assert.Equal(Recorded.Some(new Office { Id = "dcs", Designation = Known<ValueList<string>>.None }), records.Offices);
        Assert.Equal(Recorded.Some(new Body { Id = "board", Seats = [new() { Office = Known<string>.None }] }), records.Bodies);
        Assert.Equal(
            Recorded.Some(new Appointment { Id = "a1", Role = "chair", Office = "dcs", From = When.InMonth(2024, 9) }), records.Appointments);
        Assert.Equal(Recorded.Some(new Meeting { Id = "m1", Bodies = ["board"], Date = When.On(2025, 1, 10) }), records.Meetings);
        Assert.Equal(Recorded.Some(new Decision { Id = "d1", Type = "budget", Date = When.Unknown, Outcome = DecisionOutcome.Approved }), records.Decisions);
        Assert.Equal(Recorded.Some(new Case { Id = "c1", Events = [new() { Event = "notified" }] }), records.Cases);
        Assert.Equal(Recorded.Some(new Document { Id = "r1" }), records.Documents);
        Assert.Equal(
            Recorded.Some(new Concern { Id = "n1", Raised = When.On(2025, 1, 10), Steps = [new() { Stage = "one", Entered = When.On(2025, 1, 10) }] }),
            records.Concerns);
        Assert.Equal(Recorded.Some(new PlannedAction { Id = "p1" }), records.Actions);
        Assert.Equal(Recorded.Some(new ScrutinyActivity { Id = "s1" }), records.Activities);
        Assert.Equal("all of them", Assert.Single(records.Waivers).Subject ?? "all of them");
    }

    [Fact]
    public void Read_attendance_in_every_form() => Assert.Equal(
        [
            new() { Office = "a" },
            new() { Office = "b", For = "c" },
            new() { Office = "d", Present = Presence.Part },
            new() { Office = "e", Present = Presence.NotRecorded },
            new() { Office = "f", Present = Presence.No, Apology = true },
        ],
        Read(
            """
            meetings:
              - id: m1
                body: board
                date: 2025-01-10
                attendance: [a, { office: b, for: c }, { office: d, present: part }, { office: e, present: null }, { office: f, present: no, apology: yes }]
            """).Meetings.Items[0].Attendance.Items);

    [Fact]
    public void Read_what_minutes_leave_unsaid_can_be_said_to_be_unknown()
    {
        var records = Read(
            """
            meetings: [{ id: m1, body: [a, b], date: 2025-01-10, cancelled: unknown, discretion: unknown, items: [{ id: i1, absent: unknown }] }]
            concerns: [{ id: n1, raised: 2025-01-10, resolved: unknown, resolve-by: unknown }]
            bodies: [{ id: a, to: unknown, seats: [{ office: x, vacant: unknown, suspended: [{ from: 2025-01 }] }] }]
            documents: [{ id: r1, nil: unknown, published: unknown }]
            actions: [{ id: p1, due: ongoing, completed: none }]
            """);
        var meeting = records.Meetings.Items[0];

        Assert.Equal(Occurrence.NotRecorded, meeting.Cancelled);
        Assert.Equal(Known<Discretion>.NotRecorded, meeting.Discretion);
        Assert.Equal(Known<ValueList<string>>.NotRecorded, meeting.Items.Items[0].Absent);
        Assert.Equal(Occurrence.NotRecorded, records.Concerns.Items[0].Resolved);
        Assert.Equal(Known<When>.NotRecorded, records.Concerns.Items[0].ResolveBy);
        Assert.Equal(When.Unknown, records.Bodies.Items[0].To);
        Assert.Equal(Recorded<Spell>.NotKept, records.Bodies.Items[0].Seats.Items[0].Vacant);
        Assert.Equal(Recorded.Whole(new Spell { From = When.InMonth(2025, 1) }), records.Bodies.Items[0].Seats.Items[0].Suspended);
        Assert.Null(records.Documents.Items[0].Nil);
        Assert.Equal(Occurrence.On(When.Unknown), records.Documents.Items[0].Published);
        Assert.Equal(Known<When>.None, records.Actions.Items[0].Due);
    }

    [Theory]
    [InlineData("meetings: []", "SGR0103 `records` has no `format`: the format of the file")]
    [InlineData("format: 2", "SGR0105 `2` is not a format that this version reads")]
    [InlineData("format: 1\nrecorded: 2024", "SGR0110 `2024` is not two days, the first before the last, or `some`")]
    [InlineData("format: 1\nmeeting: []", "SGR0102 `meeting` is no field of `records`; did you mean `meetings`?")]
    [InlineData("format: 1\nagencies: [{ id: a }]", "SGR0103 `agency` has no `sector`: the sector that it is of, `none` or `unknown`")]
    [InlineData("format: 1\nmeetings: [{ id: m1, body: b, date: 2025-01-10, status: hold }]", "SGR0106 `hold` is not a status; did you mean `held`?")]
    [InlineData("format: 1\nmeetings: [{ id: m1, body: [], date: 2025-01-10 }]", "SGR0104 expected a word such as `executive`, or a list of them, found an empty list")]
    public void Read_says_what_is_wrong_once(string text, string expected)
    {
        var report = new Report();

        Assert.Null(RecordsReader.Read(new SourceText("r.yaml", text), report));
        Assert.Equal([expected], report.ToDiagnostics().Select(d => $"{d.Code} {d.Message}"));
    }

    private static PartnershipRecords Read(string text)
    {
        var report = new Report();
        var source = new SourceText("r.yaml", "format: 1\n" + text);
        var read = RecordsReader.Read(source, report);
        Assert.Equal("", DiagnosticText.Of(report.ToDiagnostics(), source));
        return read!.Records;
    }

    private static ValueList<string> List(params ReadOnlySpan<string> items) => ValueList.Create(items);
}
