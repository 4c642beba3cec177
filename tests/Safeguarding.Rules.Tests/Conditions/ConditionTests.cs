using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly FactWords Words = new("{0} came", "{0} did not come", "whether {0} came");
    private static readonly Condition Chair = Condition.Of(new Fact(Words, "the chair"), Truth.True);
    private static readonly Condition Police = Condition.Of(new Fact(Words, "the police"), Truth.False);
    private static readonly Condition Health = Condition.Of(new Fact(Words, "health"), Truth.Unknown);
    private static readonly Condition Schools = Condition.Of(new Fact(Words, "a school"), Truth.True);

    [Fact]
    public void Nothing_asked_is_met()
    {
        Assert.Equal(Truth.True, Condition.Always.Truth);
        Assert.Equal(Truth.False, Condition.Always.Not().Truth);
        Assert.Equal("nothing is asked", Condition.Always.Reason());
        Assert.Null(Condition.Always.Shortfall());
    }

    [Fact]
    public void One_alone_is_itself_unless_it_is_called_something()
    {
        Assert.Same(Chair, Condition.All([Chair]));
        Assert.Same(Chair, Condition.Any([Chair]));
        Assert.Equal("those there: 1 of 1 (the chair)", Said(Condition.All([Chair], "those there")));
        Assert.Equal("those there: 1 of 1 (the chair)", Said(Condition.Any([Chair], "those there")));
    }

    [Theory]
    [InlineData(1, Truth.True)]
    [InlineData(2, Truth.True)]
    [InlineData(3, Truth.Unknown)]
    [InlineData(4, Truth.False)]
    public void So_many_of_four_of_whom_two_came_and_one_may_have(int n, Truth truth) =>
        Assert.Equal(truth, Condition.AtLeast(n, [Chair, Police, Health, Schools]).Truth);

    [Fact]
    public void All_and_any_of_them()
    {
        Assert.Equal(Truth.True, Condition.All([Chair, Schools]).Truth);
        Assert.Equal(Truth.Unknown, Condition.All([Chair, Health]).Truth);
        Assert.Equal(Truth.False, Condition.All([Health, Police]).Truth);
        Assert.Equal(Truth.True, Condition.Any([Chair, Police]).Truth);
        Assert.Equal(Truth.Unknown, Condition.Any([Police, Health]).Truth);
        Assert.Equal(Truth.False, Condition.Any([Police, Police]).Truth);
        Assert.Equal(Truth.False, Condition.Any([]).Truth);
    }

    [Fact]
    public void Not_so_many_is_so_many_of_the_contrary()
    {
        Assert.Equal(Truth.False, Condition.AtLeast(2, [Chair, Police, Schools]).Not().Truth);
        Assert.Equal(Truth.True, Condition.AtLeast(2, [Chair, Police, Police]).Not().Truth);
        Assert.Equal(Truth.Unknown, Condition.AtLeast(2, [Chair, Police, Health]).Not().Truth);
    }

    [Fact]
    public void Why_says_only_what_decides()
    {
        Assert.Equal("the chair came; a school came", Said(Condition.All([Chair, Schools])));
        Assert.Equal("the police did not come", Said(Condition.All([Chair, Police, Health])));
        Assert.Equal("a school came", Said(Condition.Any([Chair, Police, Schools])));
        Assert.Equal("not recorded: whether health came", Said(Condition.All([Chair, Health])));
    }

    [Fact]
    public void Why_leaves_out_the_parts_that_are_contrary_to_it_or_open() => Assert.Equal(
        "the chair came", Said(Condition.Any([Chair, Condition.Distinct([[new("a", Chair)], [new("a", Chair)]])])));

    [Fact]
    public void The_contrary_of_what_is_called_nothing_is_called_nothing() =>
        Assert.Equal("the chair came; a school came", Said(Condition.All([Chair, Schools]).Not()));

    [Fact]
    public void What_is_said_twice_is_said_once() => Assert.Equal("the chair came", Said(Condition.All([Chair, Chair])));

    [Fact]
    public void A_label_counts_who_was_there()
    {
        Assert.Equal("the partners: 2 of 2 (the chair, a school)", Said(Condition.AtLeast(2, [Chair, Police, Schools], "the partners")));
        Assert.Equal("the partners: 0 of 1", Said(Condition.AtLeast(1, [Police, Police], "the partners")));
        Assert.Equal("not: the partners: 1 of 2 (the police)", Said(Condition.AtLeast(2, [Chair, Police, Schools], "the partners").Not()));
    }

    [Fact]
    public void A_label_over_parts_says_the_parts_that_decide()
    {
        var one = Condition.Any([Chair, Police]);
        var none = Condition.Any([Police, Condition.All([Police, Chair])]);

        Assert.Equal("the partners: 1 of 1 (the chair came)", Said(Condition.AtLeast(1, [one, none], "the partners")));
        Assert.Equal("the chair came; a school came", Said(Condition.All([one, Schools], "the partners")));
        Assert.Equal("the partners: 1 of 1 (the chair came)", Said(Condition.All([one], "the partners")));
        Assert.Equal("nobody: 0 of 0", Said(Condition.AtLeast(0, [none], "nobody")));
    }

    [Fact]
    public void What_is_short_names_what_would_have_met_it()
    {
        Assert.Equal("the police did not come; not recorded: whether health came", Condition.All([Chair, Police, Health]).Shortfall());
        Assert.Equal("the police did not come, or nobody came", Condition.Any([Police, Condition.Of(new Fact(new("somebody came", "nobody came", "who came")), Truth.False)]).Shortfall());
        Assert.Equal("the partners: 1 of 2", Condition.AtLeast(2, [Chair, Police, Police], "the partners").Shortfall());
        Assert.Equal("the police did not come", Condition.All([Chair, Police], "the partners").Shortfall());
        Assert.Equal("the partners: 0 of 1", Condition.All([Police], "the partners").Shortfall());
        Assert.Equal("the chair came", Chair.Not().Shortfall());
        Assert.Null(Condition.All([Chair, Schools]).Shortfall());
        Assert.Null(Condition.Any([]).Shortfall());
        Assert.Null(Condition.All([Chair, Health]).Shortfall());
    }

    [Fact]
    public void What_is_there_is_not_short()
    {
        Assert.Equal("the police did not come", Condition.All([Condition.Any([Chair, Health]), Police]).Shortfall());
        Assert.Equal("the police did not come", Condition.All([Condition.Distinct([[new("a", Chair)]]), Police]).Shortfall());
    }

    [Fact]
    public void What_would_tell_is_what_is_open_once()
    {
        Assert.Equal(["whether health came"], Needed(Condition.All([Chair, Health, Health])));
        Assert.Equal(["whether health came"], Needed(Condition.Distinct([[new("a", Health)], [new("b", Chair)]])));
        Assert.Empty(Needed(Condition.All([Police, Health])));
        Assert.Empty(Needed(Condition.Distinct([[new("a", Police)], [new("b", Health)]])));
        Assert.Empty(Condition.All([Chair, Health]).DecidingFacts());
    }

    [Fact]
    public void A_person_fills_one_slot()
    {
        Assert.Equal(Truth.False, Condition.Distinct([[new("a", Chair)], [new("a", Schools)]]).Truth);
        Assert.Equal(Truth.True, Condition.Distinct([[new("a", Chair)], [new("a", Schools)]], atLeast: 1).Truth);
        Assert.Equal(Truth.True, Condition.Distinct([[new("a", Chair)], [new("a", Police), new("b", Schools)]]).Truth);
        Assert.Equal(Truth.Unknown, Condition.Distinct([[new("a", Chair)], [new("a", Police), new("b", Health)]]).Truth);
    }

    [Fact]
    public void Who_was_placed_gives_way_to_who_can_be_placed_nowhere_else() =>
        Assert.Equal(Truth.True, Condition.Distinct([[new("a", Chair), new("b", Chair)], [new("a", Schools), new("c", Schools)], [new("a", Chair)]]).Truth);

    [Fact]
    public void Different_people_are_counted_in_words()
    {
        var one = Condition.Distinct([[new("a", Chair)], [new("a", Schools)]]);

        Assert.Equal("a different person for each: 1 of 2", Said(one));
        Assert.Equal("a different person for each: 1 of 2", one.Shortfall());
        Assert.Equal("two deciders: 1 of 2", Said(Condition.Distinct([[new("a", Chair)], [new("a", Schools)]], "two deciders")));
        Assert.Equal("two deciders: 1 of 1", Said(Condition.Distinct([[new("a", Chair)]], "two deciders")));
        Assert.Null(Condition.Distinct([[new("a", Chair)]], "two deciders").Shortfall());
        Assert.Equal("two deciders: 1 of 1", Condition.Distinct([[new("a", Chair)]], "two deciders").Not().Shortfall());
    }

    private static string Said(Condition condition) => condition.Reason();

    private static IEnumerable<string> Needed(Condition condition) => condition.FactsNeeded().Select(f => f.Asked);
}
