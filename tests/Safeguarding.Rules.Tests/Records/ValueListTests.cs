using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records;

public sealed class ValueListTests
{
    [Fact]
    public void List_that_nobody_set_is_empty()
    {
        ValueList<int> list = default;

        Assert.True(list.IsEmpty && list.Count == 0 && list == [] && list.AsSpan().IsEmpty);
        Assert.Empty(list);
        Assert.Equal("[]", list.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public void Lists_are_equal_where_they_hold_the_same_in_the_same_order()
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list == new[] { "a", "b" }.ToValueList());
        Assert.Equal(list.GetHashCode(), new[] { "a", "b" }.ToValueList().GetHashCode());
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
    }

    [Fact]
    public void List_of_lists_is_compared_to_the_bottom()
    {
        ValueList<ValueList<int>> list = [[1, 2], []];

        Assert.True(list == [[1, 2], []]);
        Assert.True(list != [[1], [2]]);
    }

    [Fact]
    public void Text_is_the_items_between_brackets() => Assert.Equal("[a, b]", ((ValueList<string>)["a", "b"]).ToString());
}
