using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Tests.Evaluating;

/// <summary>What is in force from a day to a day, and how long an end that is not there lasts.</summary>
public sealed class InForceTests
{
    [Theory]
    [InlineData("2025-01-09", Truth.False)]
    [InlineData("2025-01-10", Truth.True)]
    [InlineData("2025-01-20", Truth.True)]
    [InlineData("2025-01-21", Truth.False)]
    [InlineData("2025-01", Truth.Unknown)]
    public void From_its_first_day_to_its_last(string day, Truth inForce) =>
        Assert.Equal(inForce, Ledger.InForce(Some.When("2025-01-10"), Some.When("2025-01-20"), Some.When(day), null));

    [Theory]
    [InlineData("2025-03-31", "2025-03-31", Truth.True)]
    [InlineData("2025-04-01", "2025-03-31", Truth.Unknown)]
    [InlineData("2025-04-01", null, Truth.True)]
    [InlineData("2024-12-31", "2025-03-31", Truth.False)]
    public void Without_an_end_it_lasts_as_far_as_the_records_reach(string day, string? horizon, Truth inForce) => Assert.Equal(
        inForce, Ledger.InForce(Some.When("2025-01-01"), null, Some.When(day), horizon is null ? null : Some.Day(horizon)));

    [Fact]
    public void Without_a_beginning_it_was_there_before() =>
        Assert.Equal(Truth.True, Ledger.InForce(null, Some.When("2025-01-20"), Some.When("1990-01-01"), null));

    [Theory]
    [InlineData("2025-06-30", Truth.True)]
    [InlineData("2025-07-01", Truth.False)]
    [InlineData("2025-06", Truth.True)]
    [InlineData("2025", Truth.Unknown)]
    [InlineData("unknown", Truth.True)]
    public void A_date_is_seen_once_it_is_no_longer_to_come(string date, Truth seen) =>
        Assert.Equal(seen, new Ledger(Some.Records(), Some.Day("2025-06-30"), []).Seen(Some.When(date)));
}
