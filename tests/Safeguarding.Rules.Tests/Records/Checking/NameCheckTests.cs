using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class NameCheckTests
{
    private const string Office = "dcs-eats";
    private const string Meant = "`dcs-eats` is not in offices; did you mean `dcs-east`?";

    [Fact]
    public void Records_that_fit_together_have_no_problem()
    {
        var records = Some.Records() with
        {
            Appointments = Some.Whole(Some.Appointment()),
            Delegations = Some.Whole(Some.Delegation()),
            Meetings = Some.Whole(Some.Meeting() with { Attendance = [Some.Attendance()], Items = [Some.AgendaItem()] }),
            Decisions = Some.Whole(Some.Decision() with { Meeting = "m1", Item = "i1", Approvals = [Some.Approval()], Case = "c1" }),
            Cases = Some.Whole(Some.Case()),
            Documents = Some.Whole(Some.Document()),
            Concerns = Some.Whole(Some.Concern()),
            Actions = Some.Whole(Some.Action(), Some.Action("p2") with { DependsOn = ["p1"] }),
            Activities = Some.Whole(Some.Activity()),
            Assignments = Some.Whole(Some.Assignment()),
            Waivers = [Some.Waiver()],
        };

        Assert.Empty(records.Check());
    }

    [Fact]
    public void Office_that_is_not_in_the_list_is_named_wherever_it_stands() => Assert.Equal(
        [
            $"bodies `executive`, seats/office: {Meant}",
            $"appointments `a1`, office: {Meant}",
            $"delegations `g1`, delegate: {Meant}",
            $"meetings `m1`, chair: {Meant}",
            $"meetings `m1`, attendance/office: {Meant}",
            $"meetings `m1`, attendance/for: {Meant}",
            $"meetings `m1`, items/absent: {Meant}",
            $"meetings `m1`, items/chair: {Meant}",
            $"meetings `m1`, discretion/by: {Meant}",
            $"meetings `m1`, notice-by: {Meant}",
            $"decisions `d1`, approvals/office: {Meant}",
            $"decisions `d1`, approvals/for: {Meant}",
            $"decisions `d1`, consulted/office: {Meant}",
            $"concerns `n1`, facilitator: {Meant}",
        ],
        Checked.Sentences(Some.Records() with
        {
            Bodies = Some.Whole(Some.Body() with { Seats = [Some.Seat(Office)] }),
            Appointments = Some.Whole(Some.Appointment(office: Office)),
            Delegations = Some.Whole(Some.Delegation() with { Delegate = Office }),
            Meetings = Some.Whole(Some.Meeting() with
            {
                Chair = Office,
                Attendance = [Some.Attendance(Office), Some.Attendance() with { For = Office }],
                Items = [Some.AgendaItem() with { Absent = (ValueList<string>)[Office] }, Some.AgendaItem("i2") with { Chair = Office }],
                Discretion = new Discretion { By = Office, Why = "urgent" },
                NoticeBy = Office,
            }),
            Decisions = Some.Whole(Some.Decision() with
            {
                Approvals = [Some.Approval(Office), Some.Approval() with { For = Office }],
                Consulted = [Some.Consultation() with { Office = Office }],
            }),
            Concerns = Some.Whole(Some.Concern() with { Facilitator = Office }),
        }));

    [Fact]
    public void Names_of_every_other_list_are_looked_up_too() => Assert.Equal(
        [
            "agencies `police`, area: `west` is not in areas",
            "offices `dcs-east`, agency: `x-council` is not in agencies",
            "offices `dcs-east`, area: `west` is not in areas",
            "bodies `executive`, area: `west` is not in areas",
            "bodies `executive`, established-by: `full-council` is not in bodies",
            "bodies `executive`, succeeds: `full-council` is not in bodies",
            "meetings `m1`, body: `full-council` is not in bodies",
            "meetings `m1`, items/relevant-to: `x-council` is not in agencies",
            "decisions `d1`, body: `full-council` is not in bodies",
            "decisions `d1`, agency: `x-council` is not in agencies",
            "decisions `d1`, case: `case-nine` is not in cases",
            "decisions `d1`, document: `report-nine` is not in documents",
            "decisions `d1`, concern: `concern-nine` is not in concerns",
            "decisions `d1`, appointment: `term-nine` is not in appointments",
            "decisions `d1`, confirmed/meeting: `m9` is not in meetings; did you mean `m1`?",
            "decisions `d1`, reported-back/meeting: `m9` is not in meetings; did you mean `m1`?",
            "decisions `d1`, about-agency: `x-council` is not in agencies",
            "cases `c1`, events/by: `nobody` is not in bodies, agencies, offices",
            "documents `r1`, meeting: `m9` is not in meetings; did you mean `m1`?",
            "concerns `n1`, forum: `full-council` is not in bodies",
            "concerns `n1`, steps/holder: `nobody` is not in offices, bodies",
            "actions `p1`, owner: `nobody` is not in bodies, agencies, offices",
            "actions `p1`, depends-on: `action-nine` is not in actions",
        ],
        Checked.Sentences(Some.Records() with
        {
            Agencies = Some.Whole(Some.Agency(), Some.Agency("police") with { Area = (ValueList<string>)["west"] }),
            Offices = Some.Whole(Some.Office() with { Agency = "x-council", Area = (ValueList<string>)["west"] }, Some.Office("dsp-police")),
            Bodies = Some.Whole(Some.Body() with
            {
                Area = (ValueList<string>)["west"],
                EstablishedBy = (ValueList<string>)["full-council"],
                Succeeds = ["full-council"],
            }),
            Meetings = Some.Whole(Some.Meeting() with
            {
                Bodies = ["full-council"],
                Items = [Some.AgendaItem() with { RelevantTo = (ValueList<string>)["x-council"] }],
            }),
            Decisions = Some.Whole(Some.Decision() with
            {
                Body = "full-council",
                Agency = "x-council",
                Case = "case-nine",
                Document = "report-nine",
                Concern = "concern-nine",
                Appointment = "term-nine",
                Confirmed = Some.FollowUp() with { Meeting = "m9" },
                ReportedBack = Some.FollowUp() with { Meeting = "m9" },
                AboutAgency = "x-council",
            }),
            Cases = Some.Whole(Some.Case() with { Events = [Some.Event() with { By = "nobody" }] }),
            Documents = Some.Whole(Some.Document() with { Meeting = "m9" }),
            Concerns = Some.Whole(Some.Concern() with { Forum = "full-council", Steps = [Some.Step() with { Holder = "nobody" }] }),
            Actions = Some.Whole(Some.Action() with { Owner = (ValueList<string>)["nobody"], DependsOn = ["action-nine"] }),
        }));

    [Fact]
    public void Item_of_a_decision_is_looked_up_in_its_meeting() => Assert.Equal(
        ["decisions `d1`, item: `i3` is not in items; did you mean `i1`?"],
        Checked.Sentences(Some.Records() with
        {
            Meetings = Some.Whole(Some.Meeting() with { Items = [Some.AgendaItem()] }, Some.Meeting("m2") with { Items = [Some.AgendaItem("i3")] }),
            Decisions = Some.Whole(Some.Decision() with { Meeting = "m1", Item = "i3" }),
        }));

    [Fact]
    public void Name_of_a_list_that_is_not_kept_is_no_problem() => Assert.DoesNotContain(
        (Some.Records() with { Offices = default, Meetings = Some.Whole(Some.Meeting() with { Chair = "anybody" }) }).Check(),
        p => p.Kind == RecordProblemKind.NotInList);

    [Fact]
    public void Problem_says_where_it_stands() => Assert.Equal(
        new RecordProblem
        {
            Kind = RecordProblemKind.NotInList,
            List = "meetings",
            Place = 1,
            Id = "m2",
            Field = "attendance/office",
            Entry = 1,
            Value = "dcs-eats",
            Other = "offices",
            Nearest = "dcs-east",
        },
        Assert.Single((Some.Records() with
        {
            Meetings = Some.Whole(Some.Meeting(), Some.Meeting("m2") with { Attendance = [Some.Attendance(), Some.Attendance(Office)] }),
        }).Check()));
}
