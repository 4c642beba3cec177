using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class MinutesCheckTests
{
    private static readonly Attendance Away = Some.Attendance() with { Present = Presence.No };

    [Fact]
    public void Chair_marked_as_not_there_contradicts_the_minutes() => Assert.Equal(
        ["meetings `m1`, chair: `dcs-east` chaired and is marked as not there"],
        Check(Some.Meeting() with { Chair = "dcs-east", Attendance = [Away] }));

    [Fact]
    public void Chair_marked_as_not_there_contradicts_the_minutes_also_where_a_deputy_came() => Assert.Single(
        Check(Some.Meeting() with { Chair = "dcs-east", Attendance = [Away, Some.Attendance("scrutineer") with { For = "dcs-east" }] }));

    [Theory]
    [InlineData(Presence.Yes)]
    [InlineData(Presence.Part)]
    [InlineData(Presence.NotRecorded)]
    public void Chair_that_was_or_may_have_been_there_is_no_problem(Presence present) =>
        Assert.Empty(Check(Some.Meeting() with { Chair = "dcs-east", Attendance = [Away with { Present = present }] }));

    [Fact]
    public void Chair_that_no_line_names_is_no_problem() =>
        Assert.Empty(Check(Some.Meeting() with { Chair = "dcs-east", Attendance = [Some.Attendance("dsp-police")] }));

    [Fact]
    public void Chair_of_an_item_marked_as_not_there_or_out_of_the_room_contradicts_the_minutes() => Assert.Equal(
        [
            "meetings `m1`, items/chair: `dcs-east` chaired and is marked as not there",
            "meetings `m1`, items/chair: `dsp-police` chaired and is marked as not there",
        ],
        Check(Some.Meeting() with
        {
            Attendance = [Away, Some.Attendance("dsp-police")],
            Items =
            [
                Some.AgendaItem() with { Chair = "dcs-east" },
                Some.AgendaItem("i2") with { Chair = "dsp-police", Absent = (ValueList<string>)["dsp-police"] },
            ],
        }));

    [Fact]
    public void Office_absent_for_an_item_that_never_came_is_no_problem() =>
        Assert.Empty(Check(Some.Meeting() with { Attendance = [Away], Items = [Some.AgendaItem() with { Absent = (ValueList<string>)["dcs-east"] }] }));

    [Fact]
    public void Office_marked_as_there_and_as_not_there_contradicts_itself() => Assert.Equal(
        ["meetings `m1`, attendance: `dcs-east` is marked as there and as not there"],
        Check(Some.Meeting() with { Attendance = [Some.Attendance(), Away] }));

    [Fact]
    public void Deputy_marked_as_there_and_as_not_there_for_one_office_contradicts_itself() => Assert.Equal(
        ["meetings `m1`, attendance: `dsp-police` for `dcs-east` is marked as there and as not there"],
        Check(Some.Meeting() with
        {
            Attendance =
            [
                Some.Attendance("dsp-police") with { For = "dcs-east" },
                Some.Attendance("dsp-police") with { For = "dcs-east", Present = Presence.No },
            ],
        }));

    [Fact]
    public void Office_not_there_with_somebody_for_it_is_no_problem() =>
        Assert.Empty(Check(Some.Meeting() with { Attendance = [Away, Some.Attendance("dsp-police") with { For = "dcs-east" }] }));

    [Fact]
    public void Office_that_came_for_another_may_be_away_from_its_own_seat() =>
        Assert.Empty(Check(Some.Meeting() with { Chair = "dcs-east", Attendance = [Away, Some.Attendance() with { For = "dsp-police" }] }));

    [Fact]
    public void Meeting_held_and_called_off_contradicts_itself() => Assert.Equal(
        ["meetings `m1`, cancelled: held, and called off (2025-01-15)"],
        Check(Some.Meeting() with { Cancelled = Some.On("2025-01-15") }));

    [Fact]
    public void Meeting_called_off_is_no_problem() =>
        Assert.Empty(Check(Some.Meeting() with { Status = MeetingStatus.Cancelled, Cancelled = Some.On("2025-01-15") }));

    private static IEnumerable<string> Check(Meeting meeting) =>
        Checked.Sentences(Some.Records() with { Meetings = Some.Whole(meeting) });
}
