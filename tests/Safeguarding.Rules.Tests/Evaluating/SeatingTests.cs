using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

/// <summary>Who holds a seat the day before something changed, on that day and after it.</summary>
public sealed class SeatingTests
{
    [Theory]
    [InlineData("2025-01-09", Truth.False)]
    [InlineData("2025-01-10", Truth.True)]
    [InlineData("2025-01-20", Truth.True)]
    [InlineData("2025-01-21", Truth.False)]
    public void A_seat_is_held_from_its_first_day_to_its_last(string day, Truth held)
    {
        var seat = Some.Seat() with { From = Some.When("2025-01-10"), To = Some.When("2025-01-20") };

        Assert.Equal(held, On(day, seat).Has("dcs-east", Standing.Voting));
        Assert.Equal(held == Truth.False ? 0 : 1, On(day, seat).Seats.Count);
    }

    [Theory]
    [InlineData("2025-01-09", Truth.True)]
    [InlineData("2025-01-10", Truth.False)]
    [InlineData("2025-01-20", Truth.False)]
    [InlineData("2025-01-21", Truth.True)]
    public void A_seat_that_is_vacant_is_held_by_nobody_and_one_that_is_suspended_does_not_count(string day, Truth counts)
    {
        var spell = Recorded.Between(Some.Day("2024-01-01"), Some.Day("2028-01-01"), new Spell { From = Some.When("2025-01-10"), To = Some.When("2025-01-20") });
        var suspended = Assert.Single(On(day, Some.Seat() with { Suspended = spell }).Seats);

        Assert.Equal(counts, On(day, Some.Seat() with { Vacant = spell }).Has("dcs-east", Standing.Voting));
        Assert.Equal((Truth.True, counts), (suspended.Filled.Truth, suspended.Counts.Truth));
    }

    [Fact]
    public void What_has_is_asked_of_one_office_and_one_standing()
    {
        var seating = On("2025-01-10", Some.Seat(), Some.Seat("dsp-police") with { Standing = Standing.NonVoting });

        Assert.Equal(Truth.True, seating.Has("dcs-east", Standing.Voting));
        Assert.Equal(Truth.False, seating.Has("dcs-east", Standing.NonVoting));
        Assert.Equal(Truth.True, seating.Has("dsp-police", Standing.NonVoting));
        Assert.Equal(Truth.False, seating.Has("dsp-police", Standing.Voting));
    }

    [Fact]
    public void A_seat_of_which_no_office_is_recorded_may_be_anybodys()
    {
        var seating = On("2025-01-10", new Seat());

        Assert.Equal(Truth.Unknown, seating.Has("dcs-east", Standing.Voting));
        Assert.Equal(Truth.False, seating.Has("dcs-east", Standing.Attendee));
        Assert.Null(Assert.Single(seating.Seats).Office);
        Assert.Empty(On("2025-01-10", new Seat { Office = Known<string>.None }).Seats);
    }

    [Fact]
    public void An_attendee_is_no_member()
    {
        Assert.False(Assert.Single(On("2025-01-10", Some.Seat() with { Standing = Standing.Attendee }).Seats).IsMember);
        Assert.True(Assert.Single(On("2025-01-10", Some.Seat() with { Standing = Standing.NonVoting }).Seats).IsMember);
        Assert.True(Assert.Single(On("2025-01-10", Some.Seat()).Seats).IsMember);
    }

    [Theory]
    [InlineData("2028-12-31", true)]
    [InlineData("2029-01-01", false)]
    public void A_whole_list_of_seats_reaches_as_far_as_the_list_of_bodies(string day, bool isWhole) => Assert.Equal(isWhole, On(day, Some.Seat()).IsWhole);

    [Theory]
    [InlineData("2025-01-20", true)]
    [InlineData("2025-01-21", false)]
    public void Where_that_has_no_range_it_reaches_to_its_own_latest_date(string day, bool isWhole)
    {
        var records = Some.Records() with { Bodies = Recorded.Whole<Body>() };
        Seating Of(params Seat[] seats) => new(new(records, Some.Day("2025-06-30"), []), Some.Body() with { Seats = Recorded.Whole(seats) }, Some.When(day));

        Assert.Equal(isWhole, Of(Some.Seat() with { From = Some.When("2025-01-20") }, Some.Seat("dsp-police") with { To = Some.When("2025-01-10") }).IsWhole);
        Assert.Equal(isWhole, Of(Some.Seat() with { Suspended = [new Spell { From = Some.When("2025-01-20") }] }).IsWhole);
        Assert.Equal(isWhole, Of(Some.Seat() with { Vacant = [new Spell { From = Some.When("2025-01-10"), To = Some.When("2025-01-20") }] }).IsWhole);
        Assert.True(Of(Some.Seat()).IsWhole);
        Assert.True(Of(Some.Seat() with { From = When.Unknown }).IsWhole);
    }

    [Fact]
    public void A_list_that_leaves_some_out_may_have_seated_anybody()
    {
        var seating = new Seating(new(Some.Records(), Some.Day("2025-06-30"), []), Some.Body() with { Seats = Recorded.Some(Some.Seat()) }, Some.When("2025-01-10"));

        Assert.False(seating.IsWhole);
        Assert.Equal(Truth.Unknown, seating.Has("dsp-police", Standing.Voting));
        Assert.Equal(Truth.True, seating.Has("dcs-east", Standing.Voting));
        Assert.Equal("who else held a seat on executive on 2025-01-10", seating.Others.Asked);
    }

    [Fact]
    public void Whose_seat_it_is_is_said()
    {
        Assert.Equal("dcs-east held a seat on executive on 2025-01-10", Assert.Single(On("2025-01-10", Some.Seat()).Seats).Filled.Reason());
        Assert.Equal("somebody not recorded held a seat on executive on 2025-01-10", Assert.Single(On("2025-01-10", new Seat()).Seats).Filled.Reason());
    }

    [Fact]
    public void Spells_reach_to_the_latest_of_their_dates() => Assert.Equal(Truth.False, Seating.During(
        [new Spell { From = Some.When("2025-01-10"), To = Some.When("2025-01-20") }, new Spell { From = Some.When("2025-02-10"), To = Some.When("2025-02-20") }],
        Some.When("2025-02-01"),
        null));

    [Fact]
    public void A_spell_that_may_not_be_the_last_leaves_open_what_came_after_it()
    {
        var january = new Spell { From = Some.When("2025-01-10"), To = Some.When("2025-01-20") };

        Assert.Equal(Truth.False, Seating.During([january], Some.When("2025-01-09"), null));
        Assert.Equal(Truth.True, Seating.During([january], Some.When("2025-01-20"), null));
        Assert.Equal(Truth.Unknown, Seating.During([january], Some.When("2025-01-21"), null));
        Assert.Equal(Truth.False, Seating.During([january], Some.When("2025-01-21"), Some.Day("2025-12-31")));
        Assert.Equal(Truth.False, Seating.During([], Some.When("2025-01-21"), null));
        Assert.Equal(Truth.Unknown, Seating.During(Recorded.Some<Spell>(), Some.When("2025-01-21"), Some.Day("2025-12-31")));
    }

    private static Seating On(string day, params Seat[] seats) =>
        new(new(Some.Records(), Some.Day("2025-06-30"), []), Some.Body() with { Seats = Recorded.Whole(seats) }, Some.When(day));
}
