using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class TenureSightTests
{
    private static readonly DateOnly June30 = Some.Day("2025-06-30");
    private static readonly When Later = Some.When("2025-07-01");

    private static readonly PartnershipRecords Seen = (Some.Records() with
    {
        Appointments = Some.Whole(
            Some.Appointment() with { To = Later },
            Some.Appointment("a2") with { From = Later }),
        Delegations = Some.Whole(
            Some.Delegation() with { To = Later },
            Some.Delegation("g2") with { From = Later }),
        Assignments = Some.Whole(
            Some.Assignment() with { To = Later },
            Some.Assignment("w2") with { From = Later }),
    }).AsOf(June30);

    [Fact]
    public void Appointments_that_begin_later_are_not_seen_and_those_that_end_later_are_open() =>
        Assert.Equal(Some.Whole(Some.Appointment()), Seen.Appointments);

    [Fact]
    public void Delegations_that_begin_later_are_not_seen_and_those_that_end_later_are_open() =>
        Assert.Equal(Some.Whole(Some.Delegation()), Seen.Delegations);

    [Fact]
    public void Assignments_that_begin_later_are_not_seen_and_those_that_end_later_are_open() =>
        Assert.Equal(Some.Whole(Some.Assignment()), Seen.Assignments);

    [Fact]
    public void Appointment_that_may_have_ended_keeps_its_end_as_it_is_written()
    {
        var appointment = Some.Appointment() with { To = Some.When("2025") };

        Assert.Equal([appointment], (Some.Records() with { Appointments = Some.Whole(appointment) }).AsOf(June30).Appointments.Items);
    }
}
