using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

public sealed class FactsTests
{
    private static readonly KeyValuePair<string, string> Coastal = new("coastal", "yes");
    private static readonly KeyValuePair<string, string> Secure = new("secure-establishment", "no");

    [Fact]
    public void Facts_are_equal_whatever_their_order()
    {
        Assert.Equal(new Facts(Coastal, Secure), new Facts(Secure, Coastal));
        Assert.Equal(new Facts(Coastal, Secure).GetHashCode(), new Facts(Secure, Coastal).GetHashCode());
        Assert.NotEqual(new Facts(Coastal), new Facts(Coastal, Secure));
    }

    [Fact]
    public void Fact_that_is_not_there_is_not_recorded()
    {
        Assert.Null(new Facts(Coastal)["secure-establishment"]);
        Assert.Equal("yes", new Facts(Coastal)["coastal"]);
    }

    [Fact]
    public void Name_that_stands_twice_is_refused() => Assert.Throws<ArgumentException>(() => new Facts(Coastal, Coastal));
}
