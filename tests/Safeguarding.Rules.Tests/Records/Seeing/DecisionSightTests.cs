using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class DecisionSightTests
{
    private static readonly Decision Taken = Some.Decision(date: "2025-01-20");

    [Fact]
    public void Decision_taken_later_is_not_seen() =>
        Assert.True((Some.Records() with { Decisions = Some.Whole(Taken) }).AsOf(Some.Day("2025-01-19")).Decisions.Items.IsEmpty);

    [Fact]
    public void Approval_of_a_later_day_is_not_seen_and_one_without_a_day_is() => Assert.Equal(
        Taken with { Approvals = [Some.Approval("dsp-police")] },
        Seen(Taken with { Approvals = [Some.Approval() with { Date = Some.When("2025-02-02") }, Some.Approval("dsp-police")] }));

    [Fact]
    public void Consultation_of_a_later_day_is_not_seen() => Assert.Equal(
        Taken with { Consulted = [Some.Consultation("2025-02-01")] },
        Seen(Taken with { Consulted = [Some.Consultation("2025-02-01"), Some.Consultation("2025-02-02")] }));

    [Fact]
    public void Confirmation_of_a_later_day_has_not_happened() => Assert.Equal(
        Taken with { Confirmed = Known<FollowUp>.None },
        Seen(Taken with { Confirmed = Some.FollowUp("2025-02-02") }));

    [Fact]
    public void Report_back_of_the_month_may_be_yet_to_come_and_stays_as_it_is_written() => Assert.Equal(
        Taken with { ReportedBack = Some.FollowUp("2025-02") },
        Seen(Taken with { ReportedBack = Some.FollowUp("2025-02") }));

    [Fact]
    public void Confirmation_that_nobody_recorded_stays_so() => Assert.False(Seen(Taken).Confirmed.IsRecorded);

    private static Decision Seen(Decision decision) =>
        Assert.Single((Some.Records() with { Decisions = Some.Whole(decision) }).AsOf(Some.Day("2025-02-01")).Decisions.Items);
}
