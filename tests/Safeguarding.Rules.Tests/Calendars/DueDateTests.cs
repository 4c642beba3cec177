using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class DueDateTests
{
    private static readonly DueDate Beyond = DueDate.Uncountable("england-and-wales", [2028]);

    [Theory]
    [InlineData("2025-03-30", Truth.True)]
    [InlineData("2025-03-31", Truth.True)]
    [InlineData("2025-04-01", Truth.False)]
    [InlineData("2025-03", Truth.True)]
    [InlineData("2025-04", Truth.False)]
    public void A_month_stated_is_due_on_its_last_day_and_shown_as_a_month(string done, Truth kept)
    {
        var due = DueDate.By(When.InMonth(2025, 3));

        Assert.Equal(kept, due.IsKeptBy(Texts.Date(done)));
        Assert.Equal("2025-03", due.ToString());
        Assert.Equal(When.InMonth(2025, 3), due.Date);
        Assert.Equal(When.On(2025, 3, 31), due.Limit);
    }

    [Theory]
    [InlineData("2025-03-01", Truth.True)]
    [InlineData("2025-03-02", Truth.Unknown)]
    [InlineData("2025-03-31", Truth.Unknown)]
    [InlineData("2025-04-01", Truth.False)]
    public void A_month_counted_is_some_day_of_it(string done, Truth kept) =>
        Assert.Equal(kept, DueDate.Counted(When.InMonth(2025, 3)).IsKeptBy(Texts.Date(done)));

    [Theory]
    [InlineData("2025-03-31", Truth.False)]
    [InlineData("2025-04-01", Truth.True)]
    public void It_is_past_from_the_day_after(string asOf, Truth past)
    {
        Assert.Equal(past, DueDate.By(When.InMonth(2025, 3)).IsPast(DateOnly.Parse(asOf)));
        Assert.Equal(past, DueDate.Counted(When.On(2025, 3, 31)).IsPast(DateOnly.Parse(asOf)));
    }

    [Fact]
    public void A_due_date_stated_as_unknown_says_nothing()
    {
        Assert.Equal(Truth.Unknown, DueDate.By(When.Unknown).IsPast(new(2025, 1, 1)));
        Assert.Equal(Truth.Unknown, DueDate.By(When.Unknown).IsKeptBy(new DateOnly(2025, 1, 1)));
    }

    [Fact]
    public void Without_a_last_day_everything_is_in_time()
    {
        Assert.True(DueDate.None.IsNone);
        Assert.False(DueDate.None.CannotBeCounted);
        Assert.Null(DueDate.None.Date);
        Assert.Null(DueDate.None.Missing);
        Assert.Equal(Truth.True, DueDate.None.IsKeptBy(When.Unknown));
        Assert.Equal(Truth.False, DueDate.None.IsPast(DateOnly.MaxValue));
        Assert.Equal("none", DueDate.None.ToString());
    }

    [Fact]
    public void What_cannot_be_counted_is_unknown_and_names_the_calendar_and_the_year()
    {
        Assert.True(Beyond.CannotBeCounted);
        Assert.Null(Beyond.Limit);
        Assert.Equal(Truth.Unknown, Beyond.IsKeptBy(new DateOnly(2020, 1, 1)));
        Assert.Equal(Truth.Unknown, Beyond.IsPast(DateOnly.MaxValue));
        Assert.Equal("the calendar england-and-wales does not cover all of 2028", Beyond.Missing);
    }

    [Fact]
    public void The_default_is_ignorant()
    {
        Assert.True(default(DueDate).CannotBeCounted);
        Assert.Equal(Truth.Unknown, default(DueDate).IsKeptBy(new DateOnly(2020, 1, 1)));
        Assert.Equal("no calendar says which days are working days", default(DueDate).ToString());
    }

    [Fact]
    public void The_earlier_of_two_is_the_stricter()
    {
        var (march, tenth) = (DueDate.By(When.InMonth(2025, 3)), DueDate.Counted(When.On(2025, 3, 10)));

        Assert.Equal(tenth, DueDate.Earlier(march, tenth));
        Assert.Equal(tenth, DueDate.Earlier(tenth, march));
        Assert.Equal(march, DueDate.Earlier(march, DueDate.None));
        Assert.Equal(march, DueDate.Earlier(DueDate.None, march));
        Assert.Equal(DueDate.None, DueDate.Earlier(DueDate.None, DueDate.None));
        Assert.Equal(Beyond, DueDate.Earlier(tenth, Beyond));
        Assert.Equal(Beyond, DueDate.Earlier(Beyond, tenth));
        Assert.Equal(Beyond, DueDate.Earlier(Beyond, DueDate.None));
        Assert.Equal(Beyond, DueDate.Earlier(DueDate.None, Beyond));
    }

    [Fact]
    public void The_earlier_of_two_is_kept_where_both_are() => Gens.Law(
        Gens.Whens.And(Gens.Whens).And(Gens.Days),
        x =>
        {
            var (a, b) = (DueDate.Counted(x.A.A), DueDate.Counted(x.A.B));
            return DueDate.Earlier(a, b).IsKeptBy(x.B) == a.IsKeptBy(x.B).And(b.IsKeptBy(x.B));
        });
}
