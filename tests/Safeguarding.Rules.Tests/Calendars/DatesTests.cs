using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2025-03-31", "2025-03-31", Truth.True, Truth.False, Truth.True)]
    [InlineData("2025-03-30", "2025-03-31", Truth.True, Truth.True, Truth.False)]
    [InlineData("2025-04-01", "2025-03-31", Truth.False, Truth.False, Truth.False)]
    [InlineData("2025-03", "2025-03-31", Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData("2025-03", "2025-03-01", Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData("2025-03", "2025-03", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData("2025-03", "2025-04", Truth.True, Truth.True, Truth.False)]
    [InlineData("2025", "2024", Truth.False, Truth.False, Truth.False)]
    [InlineData("2025-03-31 to 2025-03-31", "2025-03-31", Truth.True, Truth.False, Truth.True)]
    [InlineData("unknown", "unknown", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData("unknown", "2025-03-31", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void A_comparison_holds_where_it_holds_for_all_days(string a, string b, Truth onOrBefore, Truth before, Truth same)
    {
        var (left, right) = (Texts.Date(a), Texts.Date(b));

        Assert.Equal(
            (onOrBefore, before, same),
            (Dates.OnOrBefore(left, right), Dates.Before(left, right), Dates.Same(left, right)));
        Assert.Equal(same, Dates.Same(right, left));
    }

    [Fact]
    public void A_comparison_is_true_for_every_pair_or_false_for_every_pair_or_unknown() => Gens.Law(
        Gens.Whens.And(Gens.Whens).And(Gens.Days.And(Gens.Days)),
        x =>
        {
            var (a, b) = x.A;
            var (left, right) = (Pick(a, x.B.A), Pick(b, x.B.B));
            return Agrees(Dates.OnOrBefore(a, b), left <= right)
                && Agrees(Dates.Before(a, b), left < right)
                && Agrees(Dates.Same(a, b), left == right);
        });

    [Fact]
    public void Unknown_is_said_only_where_days_differ() => Gens.Law(
        Gens.Whens.And(Gens.Whens),
        x => (Dates.OnOrBefore(x.A, x.B) == Truth.Unknown) == (x.A.Earliest <= x.B.Latest && x.A.Latest > x.B.Earliest));

    [Fact]
    public void Before_is_the_contrary_of_on_or_before_turned_round() => Gens.Law(
        Gens.Whens.And(Gens.Whens), x => Dates.Before(x.A, x.B) == Dates.OnOrBefore(x.B, x.A).Not());

    private static bool Agrees(Truth said, bool holds) => said == Truth.Unknown || said == Truths.Of(holds);

    private static DateOnly Pick(When when, DateOnly day) =>
        day < when.Earliest ? when.Earliest : day > when.Latest ? when.Latest : day;
}
