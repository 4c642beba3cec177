using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class OrderCheckTests
{
    private static readonly When Before = Some.When("2024-08-31");

    [Fact]
    public void Ends_before_the_beginning_are_found_wherever_they_stand() => Assert.Equal(
        [
            "bodies `executive`, to: 2024-08-31 is before 2024-09-01",
            "bodies `executive`, seats/to: 2024-08-31 is before 2024-09-01",
            "bodies `executive`, seats/vacant/to: 2024-08-31 is before 2024-09-01",
            "bodies `executive`, seats/suspended/to: 2024-08-31 is before 2024-09-01",
            "appointments `a1`, to: 2024-08-31 is before 2024-09-01",
            "delegations `g1`, to: 2024-08-31 is before 2024-09-01",
            "documents `r1`, period-to: 2024-08-31 is before 2024-09-01",
            "concerns `n1`, resolved: 2024-08-31 is before 2025-01-10",
            "concerns `n1`, steps/left: 2024-08-31 is before 2025-01-10",
            "assignments `w1`, to: 2024-08-31 is before 2024-09-01",
            "waivers `v1`, to: 2024-08-31 is before 2025-01-10",
        ],
        Checked.Sentences(Some.Records() with
        {
            Bodies = Some.Whole(Some.Body() with
            {
                To = Before,
                Seats =
                [
                    Some.Seat() with { From = Some.When("2024-09-01"), To = Before },
                    Some.Seat() with { Vacant = [Some.Spell("2024-09-01") with { To = Before }] },
                    Some.Seat() with { Suspended = [Some.Spell("2024-09-01") with { To = Before }] },
                ],
            }),
            Appointments = Some.Whole(Some.Appointment() with { To = Before }),
            Delegations = Some.Whole(Some.Delegation() with { To = Before }),
            Documents = Some.Whole(Some.Document() with { PeriodFrom = Some.When("2024-09-01"), PeriodTo = Before }),
            Concerns = Some.Whole(Some.Concern() with
            {
                Resolved = Occurrence.On(Before),
                Steps = [Some.Step() with { Left = Occurrence.On(Before) }],
            }),
            Assignments = Some.Whole(Some.Assignment() with { To = Before }),
            Waivers = [Some.Waiver() with { To = Before }],
        }));

    [Theory]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("2024-09", "2024")]
    [InlineData("2024-09-01", "2024")]
    [InlineData("unknown", "2024-08-31")]
    [InlineData("2024-09-01", "unknown")]
    public void End_that_may_be_on_or_after_the_beginning_is_no_problem(string from, string to) =>
        Assert.Empty((Some.Records() with { Appointments = Some.Whole(Some.Appointment(from: from) with { To = Some.When(to) }) }).Check());
}
