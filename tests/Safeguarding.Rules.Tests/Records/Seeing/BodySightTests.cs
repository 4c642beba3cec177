using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class BodySightTests
{
    private static readonly DateOnly June30 = Some.Day("2025-06-30");

    [Fact]
    public void Body_that_begins_later_is_not_seen() => Assert.Empty(SeenBodies(Some.Body() with { From = Some.When("2025-07-01") }));

    [Fact]
    public void Body_that_begins_on_the_day_is_seen() => Assert.Single(SeenBodies(Some.Body() with { From = June30 }));

    [Fact]
    public void Body_that_has_always_been_there_is_seen() => Assert.Single(SeenBodies(Some.Body() with { From = null }));

    [Fact]
    public void Body_that_began_in_the_year_may_be_yet_to_begin_and_stays_as_it_is_written() => Assert.Equal(
        Some.When("2025"),
        Assert.Single(SeenBodies(Some.Body() with { From = Some.When("2025") })).From);

    [Theory]
    [InlineData("2025-06-30", "2025-06-30")]
    [InlineData("2025-07-01", null)]
    [InlineData("2025", "2025")]
    [InlineData("2025-07", null)]
    [InlineData("unknown", "unknown")]
    public void Body_with_an_end_is_open_only_where_it_ends_later(string end, string? seen) => Assert.Equal(
        seen is null ? null : Some.When(seen),
        Assert.Single(SeenBodies(Some.Body() with { To = Some.When(end) })).To);

    [Fact]
    public void Seat_taken_later_is_not_seen() => Assert.Equal(
        [Some.Seat()],
        SeenSeats(Some.Seat(), Some.Seat("dsp-police") with { From = Some.When("2025-07-01") }));

    [Fact]
    public void Seat_left_later_is_open() => Assert.Equal(
        [Some.Seat()],
        SeenSeats(Some.Seat() with { To = Some.When("2025-07-01") }));

    [Fact]
    public void Vacancy_that_begins_later_is_not_seen() => Assert.Equal(
        [Some.Seat()],
        SeenSeats(Some.Seat() with { Vacant = [Some.Spell("2025-07-01")] }));

    [Fact]
    public void Suspension_that_ends_later_is_open() => Assert.Equal(
        [Some.Seat() with { Suspended = [Some.Spell("2025-06-01")] }],
        SeenSeats(Some.Seat() with { Suspended = [Some.Spell("2025-06-01") with { To = Some.When("2025-07-01") }] }));

    private static ValueList<Body> SeenBodies(params ReadOnlySpan<Body> bodies) =>
        (Some.Records() with { Bodies = Some.Whole(bodies) }).AsOf(June30).Bodies.Items;

    private static ValueList<Seat> SeenSeats(params ReadOnlySpan<Seat> seats) =>
        Assert.Single(SeenBodies(Some.Body() with { Seats = Recorded.Whole(seats) })).Seats.Items;
}
