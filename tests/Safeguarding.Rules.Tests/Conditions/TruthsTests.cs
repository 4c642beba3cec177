using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Tests.Conditions;

public sealed class TruthsTests
{
    [Theory]
    [InlineData(true, Truth.True)]
    [InlineData(false, Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void Of_what_may_not_be_recorded(bool? value, Truth truth) => Assert.Equal(truth, Truths.Of(value));

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void And_and_or_in_both_orders(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal((and, or), (left.And(right), left.Or(right)));
        Assert.Equal((and, or), (right.And(left), right.Or(left)));
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    public void Not_leaves_the_unknown(Truth value, Truth contrary) => Assert.Equal(contrary, value.Not());
}
