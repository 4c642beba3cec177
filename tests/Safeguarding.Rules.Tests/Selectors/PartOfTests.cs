using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Selectors.Asked;

namespace Safeguarding.Rules.Tests.Selectors;

/// <summary>A part of the seats, one less than it and as many.</summary>
public sealed class PartOfTests
{
    private static readonly string[] Offices = ["a", "b", "c", "d", "e", "f", "g", "h"];

    [Theory]
    [InlineData(Fraction.Quarter, null, 8, 2)]
    [InlineData(Fraction.Third, null, 6, 2)]
    [InlineData(Fraction.Half, null, 6, 3)]
    [InlineData(Fraction.TwoThirds, null, 6, 4)]
    [InlineData(Fraction.ThreeQuarters, null, 8, 6)]
    [InlineData(Fraction.Majority, null, 6, 4)]
    [InlineData(Fraction.Majority, null, 7, 4)]
    [InlineData(Fraction.Half, Rounded.Up, 7, 4)]
    [InlineData(Fraction.Half, Rounded.Down, 7, 3)]
    [InlineData(Fraction.Half, Rounded.Nearest, 7, 4)]
    [InlineData(Fraction.Third, Rounded.Nearest, 7, 2)]
    [InlineData(Fraction.Third, Rounded.Nearest, 8, 3)]
    [InlineData(Fraction.Third, Rounded.Up, 7, 3)]
    [InlineData(Fraction.Quarter, Rounded.Down, 3, 1)]
    public void So_many_are_enough_and_one_less_is_not(Fraction fraction, Rounded? rounded, int seats, int enough)
    {
        var part = new PartOf(fraction, rounded);

        Assert.Equal(Truth.True, Read(part, seats, enough));
        Assert.Equal(Truth.False, Read(part, seats, enough - 1));
    }

    [Theory]
    [InlineData(2, Truth.False)]
    [InlineData(3, Truth.Unknown)]
    [InlineData(4, Truth.True)]
    public void Where_no_rounding_is_stated_it_is_open_between_the_two(int there, Truth truth) => Assert.Equal(truth, Read(new(Fraction.Half, null), 7, there));

    [Fact]
    public void Which_rounding_holds_is_what_is_asked()
    {
        var read = new PartOf(Fraction.Half, null).Read(Members(7, 3), ScopeOf(7));

        Assert.Equal(["how a part of 7 seats is rounded: 3 or 4"], read.FactsNeeded().Select(f => f.Asked));
    }

    [Fact]
    public void Without_a_seat_nothing_is_enough() => Assert.Equal(Truth.False, Read(new(Fraction.Half, Rounded.Up), 0, 0));

    [Fact]
    public void Without_a_whole_list_of_seats_nobody_can_tell()
    {
        var body = Some.Body() with { Seats = Recorded.Some(Some.Seat("a")) };

        Assert.Equal(Truth.Unknown, new PartOf(Fraction.Half, Rounded.Up).Read(Those("a") with { Seats = new(Ledger(), body, Day) }, Scope(null, body)).Truth);
        Assert.Equal(Truth.Unknown, new PartOf(Fraction.Half, Rounded.Up).Read(Those("a"), Scope()).Truth);
    }

    [Fact]
    public void Only_voting_seats_count()
    {
        var body = Some.Body() with { Seats = [Some.Seat("a"), Some.Seat("b") with { Standing = Standing.NonVoting }, Some.Seat("c") with { Standing = Standing.Attendee }] };

        Assert.Equal(Truth.True, new PartOf(Fraction.ThreeQuarters, Rounded.Up).Read(Those("a") with { Seats = new(Ledger(), body, Day) }, Scope(null, body)).Truth);
    }

    [Fact]
    public void A_seat_that_may_not_count_leaves_open_how_many_are_enough()
    {
        var body = Some.Body() with { Seats = [Some.Seat("a"), Some.Seat("b") with { From = Some.When("2025") }] };
        var read = new PartOf(Fraction.ThreeQuarters, Rounded.Up).Read(Those("a") with { Seats = new(Ledger(), body, Day) }, Scope(null, body));

        Assert.Equal(Truth.Unknown, read.Truth);
        Assert.Contains("how many seats count, from 1 to 2", read.FactsNeeded().Select(f => f.Asked));
    }

    [Fact]
    public void Of_some_seats_only_those_are_the_whole()
    {
        var part = new PartOf(Fraction.Half, Rounded.Up, new Who { Parts = [new() { Offices = ["a", "b"] }] });

        Assert.Equal(Truth.True, Read(part, 8, 1));
        Assert.Equal(Truth.False, Read(part, 8, 0));
        Assert.Equal(Truth.False, part.Read(Those("c", "d", "e", "f") with { Seats = new(Ledger(), Body(8), Day) }, ScopeOf(8)).Truth);
    }

    [Fact]
    public void Agencies_count_once()
    {
        var body = Some.Body() with { Seats = [Some.Seat(), Some.Seat("dsp-police"), Some.Seat("head")] };
        var records = Some.Records() with { Offices = Some.Whole(Some.Office(), Some.Office("head"), Some.Office("dsp-police") with { Agency = "police" }) };
        var there = Those("dcs-east", "head") with { Seats = new(Ledger(records), body, Day) };

        Assert.Equal(Truth.True, new PartOf(Fraction.Majority, null).Read(there, Scope(records, body)).Truth);
        Assert.Equal(Truth.False, new PartOf(Fraction.Majority, null, ByAgency: true).Read(there, Scope(records, body)).Truth);
    }

    [Fact]
    public void Whoever_stands_for_several_seats_counts_once_unless_one_person_may_take_several()
    {
        var one = new Gathering { Stands = [Stand("a", "a"), Stand("a", "b")], Seats = new(Ledger(), Body(4), Day) };

        Assert.Equal(Truth.False, new PartOf(Fraction.Half, Rounded.Up).Read(one, ScopeOf(4)).Truth);
        Assert.Equal(Truth.True, new PartOf(Fraction.Half, Rounded.Up).Read(one with { SeveralSeats = true }, ScopeOf(4)).Truth);
        Assert.Equal(Truth.Unknown, new PartOf(Fraction.Half, Rounded.Up).Read(one.AndPerhapsOthers(), ScopeOf(4)).Truth);
        Assert.DoesNotContain(new PartOf(Fraction.Half, Rounded.Up).Read(one.AndPerhapsOthers(), ScopeOf(4)).FactsNeeded(), f => f.Asked.StartsWith("how many seats", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_whoever_stands_for_several_seats_each_other_person_counts_for_its_own()
    {
        var half = new PartOf(Fraction.Half, Rounded.Up);
        Truth Of(Stand more, Body? body = null) => half.Read(
            new() { Stands = [Stand("a", "a"), Stand("a", "b"), more], Seats = new(Ledger(), body ?? Body(4), Day) }, Scope(null, body ?? Body(4))).Truth;

        Assert.Equal(Truth.True, Of(Stand("c", "c")));
        Assert.Equal(Truth.Unknown, Of(Stand("c", "c", Truth.Unknown)));
        Assert.Equal(Truth.False, Of(Stand("x", "x")));
        Assert.Equal(Truth.False, new PartOf(Fraction.ThreeQuarters, Rounded.Up).Read(new() { Stands = [Stand("a", "a"), Stand("a", "b"), Stand("c", "c")], Seats = new(Ledger(), Body(4), Day) }, ScopeOf(4)).Truth);
        Assert.Equal(Truth.Unknown, Of(Stand("c", "c"), Some.Body() with { Seats = [Some.Seat("a"), Some.Seat("b"), Some.Seat("c") with { From = Some.When("2025") }, Some.Seat("d")] }));
    }

    [Fact]
    public void Where_nobody_stands_for_several_seats_the_part_is_said_once() =>
        Assert.Equal(2, new PartOf(Fraction.Half, Rounded.Up).Read(Members(4, 2), ScopeOf(4)).Reason().Split("a half of the members").Length);

    [Fact]
    public void Parts_in_words()
    {
        Assert.Equal("a half of the members", new PartOf(Fraction.Half, null).ToString());
        Assert.Equal("two thirds of the members, rounded up", new PartOf(Fraction.TwoThirds, Rounded.Up).ToString());
        Assert.Equal("three quarters of sector police, rounded to nearest", new PartOf(Fraction.ThreeQuarters, Rounded.Nearest, Sector("police")).ToString());
        Assert.Equal("a majority of the members' agencies", new PartOf(Fraction.Majority, null, ByAgency: true).ToString());
        Assert.Equal("a half of the members, rounded up, 2: 1 of 2", new PartOf(Fraction.Half, Rounded.Up).Read(Members(4, 1), ScopeOf(4)).Shortfall());
    }

    private static Truth Read(PartOf part, int seats, int there) => part.Read(Members(seats, there), ScopeOf(seats)).Truth;

    private static Gathering Members(int seats, int there) => Those(Offices[..there]) with { Seats = new(Ledger(), Body(seats), Day) };

    private static SelectorScope ScopeOf(int seats) => Scope(Some.Records() with { Offices = Some.Whole([.. Offices.Select(o => Some.Office(o))]) }, Body(seats));

    private static Body Body(int seats) => Some.Body() with { Seats = Recorded.Whole<Seat>([.. Offices[..seats].Select(o => Some.Seat(o))]) };
}
