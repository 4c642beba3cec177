using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

public sealed class SightsTests
{
    [Theory]
    [InlineData("2025-03-09", Truth.True)]
    [InlineData("2025-03-10", Truth.True)]
    [InlineData("2025-03-11", Truth.False)]
    [InlineData("unknown", Truth.True)]
    [InlineData("2025-02", Truth.True)]
    [InlineData("2025-03", Truth.Unknown)]
    [InlineData("2025-03-01 to 2025-03-09", Truth.True)]
    [InlineData("2025-03-01 to 2025-03-10", Truth.Unknown)]
    [InlineData("2025-03-10 to 2025-03-11", Truth.Unknown)]
    [InlineData("2025-03-11 to 2025-03-12", Truth.False)]
    public void A_date_has_come_once_all_of_it_is_past(string date, Truth come) => Assert.Equal(come, Some.When(date).HasCome(Some.Day("2025-03-10")));

    [Fact]
    public void A_date_not_known_is_not_before_the_list_begins()
    {
        var march = Recorded.Between<string>(Some.Day("2025-03-01"), Some.Day("2025-03-31"));

        Assert.Equal(When.Between(Some.Day("2025-03-01"), DateOnly.MaxValue), When.Unknown.Bounded(march));
        Assert.Equal(When.Unknown, When.Unknown.Bounded(Recorded.Whole<string>()));
        Assert.Equal(Some.When("2025"), Some.When("2025").Bounded(march));
    }
}
