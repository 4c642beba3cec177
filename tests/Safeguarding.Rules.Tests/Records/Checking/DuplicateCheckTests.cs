using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class DuplicateCheckTests
{
    [Fact]
    public void Ids_that_stand_twice_are_found_in_every_list()
    {
        var records = Some.Records();
        records = records with
        {
            Areas = Twice(Some.Area()),
            Agencies = Twice(Some.Agency()),
            Offices = Twice(Some.Office()),
            Bodies = Twice(Some.Body() with { Seats = default }),
            Appointments = Twice(Some.Appointment() with { Role = "support" }),
            Delegations = Twice(Some.Delegation() with { Delegate = "dcs-east" }),
            Meetings = Twice(Some.Meeting()),
            Decisions = Twice(Some.Decision()),
            Cases = Twice(Some.Case()),
            Documents = Twice(Some.Document()),
            Concerns = Twice(Some.Concern()),
            Actions = Twice(Some.Action()),
            Activities = Twice(Some.Activity()),
            Assignments = Twice(Some.Assignment()),
            Waivers = [Some.Waiver(), Some.Waiver()],
        };

        var problems = records.Check();

        Assert.All(problems, p => Assert.Equal((RecordProblemKind.DuplicateId, 1, "id"), (p.Kind, p.Place, p.Field)));
        Assert.Equal(
            ["areas", "agencies", "offices", "bodies", "appointments", "delegations", "meetings", "decisions", "cases", "documents", "concerns", "actions", "activities", "assignments", "waivers"],
            problems.Select(p => p.List));
    }

    [Fact]
    public void Items_of_a_meeting_have_ids_of_their_own() => Assert.Equal(
        ["meetings `m1`, items/id: `i1` stands twice"],
        Checked.Sentences(Some.Records() with
        {
            Meetings = Some.Whole(
                Some.Meeting() with { Items = [Some.AgendaItem(), Some.AgendaItem("i2"), Some.AgendaItem()] },
                Some.Meeting("m2") with { Items = [Some.AgendaItem()] }),
        }));

    [Fact]
    public void Ids_of_different_lists_may_be_the_same() =>
        Assert.Empty((Some.Records() with { Cases = Some.Whole(Some.Case("x")), Documents = Some.Whole(Some.Document("x")) }).Check());

    private static Recorded<T> Twice<T>(T item) => Some.Whole(item, item);
}
