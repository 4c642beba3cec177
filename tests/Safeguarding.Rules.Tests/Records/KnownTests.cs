using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

public sealed class KnownTests
{
    [Fact]
    public void Fact_that_nobody_set_is_not_recorded()
    {
        Assert.False(Some.Meeting().Chair.IsRecorded);
        Assert.Equal(Known<string>.NotRecorded, default);
    }

    [Fact]
    public void None_is_recorded_and_has_no_value()
    {
        Assert.True(Known<string>.None.IsRecorded);
        Assert.True(Known<string>.None.IsNone);
        Assert.False(Known<string>.None.TryGet(out _));
        Assert.Throws<InvalidOperationException>(() => Known<string>.None.Value);
    }

    [Fact]
    public void Value_is_recorded_and_is_not_none()
    {
        Known<string> known = "east";

        Assert.True(known.HasValue && known.IsRecorded && !known.IsNone);
        Assert.Equal("east", known.Value);
    }

    [Fact]
    public void Facts_are_equal_where_they_say_the_same()
    {
        Assert.Equal(Known<ValueList<string>>.Is(["a", "b"]), Known<ValueList<string>>.Is(["a", "b"]));
        Assert.NotEqual(Known<string>.None, Known<string>.NotRecorded);
        Assert.NotEqual(Known<int>.Is(0), Known<int>.None);
    }

    [Fact]
    public void Text_tells_none_from_not_recorded() =>
        Assert.Equal("east, none, not recorded", $"{Known<string>.Is("east")}, {Known<string>.None}, {Known<string>.NotRecorded}");
}
