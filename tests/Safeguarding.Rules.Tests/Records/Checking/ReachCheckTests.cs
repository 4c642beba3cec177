using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class ReachCheckTests
{
    [Fact]
    public void Lists_that_nobody_set_are_not_kept() => Assert.Equal(
        ["areas", "agencies", "offices", "bodies", "appointments", "delegations", "meetings", "decisions", "cases", "documents", "concerns", "actions", "activities", "assignments"],
        new PartnershipRecords().Check().Where(p => p.Kind == RecordProblemKind.ListNotKept).Select(p => p.List));

    [Fact]
    public void List_of_which_nothing_is_said_proves_nothing_by_its_silence() => Assert.Equal(
        ["meetings: nothing says how far the list reaches, so what is not in it may have happened"],
        Checked.Sentences(Some.Records() with { Meetings = Recorded.Some(Some.Meeting()) }));

    [Fact]
    public void List_that_is_whole_without_days_is_named() => Assert.Equal(
        ["meetings: the list says that it is whole, and not of which days"],
        Checked.Sentences(Some.Records() with { Meetings = [] }));

    [Fact]
    public void Lists_inside_a_record_say_nothing_of_days() =>
        Assert.Empty((Some.Records() with { Cases = Some.Whole(Some.Case() with { Events = default }) }).Check());
}
