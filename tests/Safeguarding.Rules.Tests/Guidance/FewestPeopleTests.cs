using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class FewestPeopleTests
{
    [Fact]
    public void The_smallest_number_is_found_and_every_way_to_it()
    {
        var ways = Find(coming => coming.Count(c => c[0] == 'a') >= 2 || coming.Contains("c1"), [["a1", "a2", "a3"], ["b1"], ["c1"]]);

        Assert.Equal(1, ways.Fewest);
        Assert.Equal(["c1"], ways.Ways.Select(w => w.ToString()));
        Assert.True(ways.IsExact);
        Assert.True(ways.IsWhole);
    }

    [Fact]
    public void Nobody_helps_is_exact()
    {
        var ways = Find(_ => false, [["a1"]]);

        Assert.Null(ways.Fewest);
        Assert.True(ways.IsExact);
    }

    [Fact]
    public void Beyond_the_budget_it_says_at_most()
    {
        ValueList<string>[] classes = [.. Enumerable.Range(10, 16).Select(n => ValueList.Create<string>([$"p{n}"]))];

        var ways = Find(coming => coming.Count >= 8, classes, mostReadings: 100);

        Assert.Equal(8, ways.Fewest);
        Assert.False(ways.IsExact);
        Assert.False(ways.IsWhole);
        Assert.Equal("quorate with at most 8 more:", ways.Lines().First());
    }

    [Fact]
    public void Beyond_the_budget_with_somebody_who_must_not_come_nothing_is_claimed()
    {
        ValueList<string>[] classes = [.. Enumerable.Range(10, 16).Select(n => ValueList.Create<string>([$"p{n}"]))];

        var ways = Find(coming => coming.Count == 8, classes, mostReadings: 100, isMonotone: false);

        Assert.Null(ways.Fewest);
        Assert.False(ways.IsExact);
        Assert.Equal(["no way to make it quorate was found within the budget"], ways.Lines());
    }

    [Fact]
    public void A_budget_that_ends_among_the_ways_leaves_the_number_exact()
    {
        ValueList<string>[] classes = [.. Enumerable.Range(10, 30).Select(n => ValueList.Create<string>([$"p{n}"]))];

        var ways = Find(coming => coming.Count >= 1, classes, mostReadings: 11);

        Assert.Equal(1, ways.Fewest);
        Assert.True(ways.IsExact);
        Assert.False(ways.IsWhole);
        Assert.Equal(10, ways.Count);
        Assert.Equal("  at least 10 ways in all, 10 shown", ways.Lines().Last());
    }

    [Fact]
    public void It_agrees_with_trying_every_set_of_people()
    {
        ValueList<string>[] classes = [["a1", "a2"], ["b1", "b2", "b3"], ["c1"]];
        foreach (var (a, b, c) in from a in Enumerable.Range(0, 4) from b in Enumerable.Range(0, 5) from c in Enumerable.Range(0, 3) select (a, b, c))
        {
            bool IsQuorate(IReadOnlyList<string> coming) => Count(coming, 'a') >= a && (Count(coming, 'b') >= b || Count(coming, 'c') >= c);

            var people = classes.SelectMany(k => k).ToList();
            var sets = Enumerable.Range(0, 1 << people.Count).Select(mask => people.Where((_, i) => (mask & (1 << i)) != 0).ToList()).Where(IsQuorate).ToList();
            int? fewest = sets.Count == 0 ? null : Math.Max(1, sets.Min(s => s.Count));

            Assert.Equal(fewest, Find(IsQuorate, classes).Fewest);
        }
    }

    private static int Count(IReadOnlyList<string> coming, char first) => coming.Count(p => p[0] == first);

    private static QuorumWays Find(Func<IReadOnlyList<string>, bool> isQuorate, IReadOnlyList<ValueList<string>> classes, int mostReadings = 1000, bool isMonotone = true) =>
        new FewestPeople(isQuorate, classes, isMonotone, mostReadings).Find();
}
