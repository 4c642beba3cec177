using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

/// <summary>How long a role is held, at the edges of what is asked.</summary>
public sealed class TenureTests
{
    private static readonly Rule Rule = new RulesetLoader().Text("tenure.yaml", """
        format: 1
        ruleset: test/tenure
        status: adopted
        adopted-on: 2016-01-01
        in-force: {from: 2024-09-01}
        rules:
          R: {quorum: {body: executive, needs: {count: 1}}, strength: must, source: T-01}
        """).OrThrow().Rules[0].Versions[0];

    [Theory]
    [InlineData("2025-01-01", "2025-01-09", Truth.False)]
    [InlineData("2025-01-01", "2025-01-10", Truth.True)]
    [InlineData("2025-01-20", "2025-01-31", Truth.True)]
    [InlineData("2025-01-21", "2025-01-31", Truth.False)]
    public void It_falls_in_days_with_which_it_shares_one(string first, string last, Truth during) =>
        Assert.Equal(during, Held("a1", "2025-01-10", "2025-01-20").During(new Interval(Some.Day(first), Some.Day(last))));

    [Theory]
    [InlineData("2025-01-01", "2025-01-12", Truth.Unknown)]
    [InlineData("2025-01-01", "2025-01-15", Truth.True)]
    [InlineData("2025-01-20", "2025-01-31", Truth.True)]
    [InlineData("2025-01-21", "2025-01-31", Truth.Unknown)]
    [InlineData("2025-01-26", "2025-01-31", Truth.False)]
    public void Where_its_ends_are_not_known_exactly_it_perhaps_does(string first, string last, Truth during) => Assert.Equal(
        during, Held("a1", "2025-01-10 to 2025-01-15", "2025-01-20 to 2025-01-25").During(new Interval(Some.Day(first), Some.Day(last))));

    [Theory]
    [InlineData("2025-01-11", "2025-01-10", true)]
    [InlineData("2025-01-10", "2025-01-10", false)]
    [InlineData("2025-01", "2025-01-10", false)]
    public void It_is_back_to_front_where_every_end_is_before_every_beginning(string from, string to, bool isBackToFront)
    {
        var tenure = Held("a1", from, to);

        Assert.Equal(isBackToFront, tenure.IsBackToFront);
        Assert.Equal(isBackToFront ? $"which is right: a1 begins on {from} and ends on {to}" : "whether and on which day exactly a1 ended", tenure.End.Asked);
    }

    [Fact]
    public void Back_to_front_it_is_perhaps_held_on_the_days_it_names()
    {
        var tenure = Held("a1", "2025-01-20", "2025-01-10");

        Assert.Equal(Truth.Unknown, tenure.During(new Interval(Some.Day("2025-01-01"), Some.Day("2025-01-31"))));
        Assert.Equal(Truth.Unknown, tenure.During(new Interval(Some.Day("2025-01-20"), Some.Day("2025-01-31"))));
        Assert.Equal(Truth.False, tenure.During(new Interval(Some.Day("2025-01-21"), Some.Day("2025-01-31"))));
    }

    [Theory]
    [InlineData("2025-01-21", "2025-02-20", false)]
    [InlineData("2025-01-20", "2025-02-20", false)]
    [InlineData("2025-01-19", "2025-02-20", true)]
    [InlineData("2025-01-20", "2025-01-20", true)]
    [InlineData("2024-12-01", "2025-01-10", false)]
    [InlineData("2024-12-01", "2025-01-11", true)]
    [InlineData("2025-01-01 to 2025-01-21", "2025-02-20", false)]
    [InlineData("2025-02-20", "2025-01-15", false)]
    public void Two_contradict_each_other_by_more_than_the_day_of_a_handover(string from, string to, bool contradicts)
    {
        var (one, other) = (Held("a1", "2025-01-10", "2025-01-20"), Held("a2", from, to));

        Assert.Equal((contradicts, contradicts), (one.Contradicts(other), other.Contradicts(one)));
    }

    [Fact]
    public void Of_two_of_which_one_may_be_on_another_body_nothing_contradicts()
    {
        var elsewhere = Held("a2", "2025-01-10", "2025-01-20") with { Appointment = Some.Appointment("a2") with { Body = Known<string>.NotRecorded } };

        Assert.False(Held("a1", "2025-01-10", "2025-01-20").Contradicts(elsewhere));
        Assert.False(elsewhere.Contradicts(Held("a1", "2025-01-10", "2025-01-20")));
        Assert.Equal((Truth.True, Truth.Unknown), (Held("a1", "2025-01-10", "2025-01-20").IsOnBody.Truth, elsewhere.IsOnBody.Truth));
    }

    [Fact]
    public void A_contradiction_is_one_fact_from_either_side()
    {
        var (one, other) = (Held("a1", "2025-01-10", "2025-01-20"), Held("a2", "2025-01-10", "2025-01-20"));

        Assert.Equal(one.Contradiction(other), other.Contradiction(one));
        Assert.Equal("which is right: a1 and a2 hold the role of chair at the same time", other.Contradiction(one).Asked);
    }

    [Theory]
    [InlineData("2025-01-10", "2025-01-10")]
    [InlineData("2025-01-11", "2025-01-11")]
    [InlineData("2025-01-09", "2025-01-10")]
    [InlineData("2025-01-01 to 2025-01-10", "2025-01-10")]
    [InlineData("2025-01-01 to 2025-01-20", "2025-01-10 to 2025-01-20")]
    [InlineData("2025-01", "2025-01-10 to 2025-01-31")]
    public void What_is_not_before_a_day_begins_with_it(string when, string bounded) => Assert.Equal(Some.When(bounded), Tenure.NotBefore(Some.When(when), Some.Day("2025-01-10")));

    [Fact]
    public void Tenures_of_a_role_on_a_body_are_in_the_order_in_which_they_begin()
    {
        var found = Read(
            Some.Appointment("a3", from: "2025-03-01"),
            Some.Appointment("a2", from: "2025-01-01"),
            Some.Appointment("a1", from: "2025-03-01"),
            Some.Appointment("a4") with { Body = "panel" },
            Some.Appointment("a5") with { Role = "clerk" },
            Some.Appointment("a6") with { Body = Known<string>.None },
            Some.Appointment("a7", from: "2026") with { Body = Known<string>.NotRecorded });

        Assert.Equal(["a2", "a1", "a3"], found.Select(t => t.Appointment.Id));
        Assert.Equal(["a7"], Read(Some.Appointment("a7") with { Body = Known<string>.NotRecorded }).Select(t => t.Appointment.Id));
    }

    [Fact]
    public void An_end_that_is_not_there_is_after_the_as_of_date_and_one_that_nobody_dated_has_come()
    {
        Assert.Equal(When.Between(Some.Day("2025-07-01"), DateOnly.MaxValue), Assert.Single(Read(Some.Appointment())).To);
        Assert.Equal(Some.When("2024-09-01 to 2025-06-30"), Assert.Single(Read(Some.Appointment() with { To = When.Unknown })).To);
        Assert.Equal(Some.When("2025-01-20"), Assert.Single(Read(Some.Appointment() with { To = Some.When("2025-01-20") })).To);
    }

    [Fact]
    public void A_beginning_that_nobody_dated_is_not_before_the_bodys() =>
        Assert.Equal(Some.When("2024-09-01 to 2025-06-30"), Assert.Single(Read(Some.Appointment() with { From = When.Unknown, To = Some.When("2025-06-30") })).From);

    private static Tenure Held(string id, string from, string to) => new(Some.Appointment(id), Some.When(from), Some.When(to));

    private static List<Tenure> Read(params Appointment[] appointments) =>
        [.. Tenure.Of(new(Some.Records() with { Bodies = Some.Whole(Some.Body(), Some.Body("panel")), Appointments = Some.Whole(appointments) }, Some.Day("2025-06-30"), []), Rule, Some.Body(), "chair")];
}
