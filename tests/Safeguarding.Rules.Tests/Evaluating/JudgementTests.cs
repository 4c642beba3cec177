using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Evaluating;

public sealed class JudgementTests
{
    private static readonly Fact Came = new(new("it came", "it did not come", "whether it came"));

    [Theory]
    [InlineData(Truth.True, Outcome.Met)]
    [InlineData(Truth.False, Outcome.NotMet)]
    [InlineData(Truth.Unknown, Outcome.CannotTell)]
    public void A_day_is_judged_by_what_held_on_it(Truth truth, Outcome outcome)
    {
        var day = Judgement.OnDay(Condition.Of(Came, truth), Some.When("2025-03-01"));
        var state = Judgement.OfState(Condition.Of(Came, truth), Some.When("2025-03-01"), "mend it");

        Assert.Equal((outcome, Some.When("2025-03-01")), (day.Outcome, day.Breach));
        Assert.Equal((outcome, Some.When("2025-03-01")), (state.Outcome, state.Breach));
        Assert.Equal(truth == Truth.True ? Some.When("2025-03-01") : null, day.MetOn);
        Assert.Null(state.MetOn);
    }

    [Fact]
    public void Why_names_what_is_short_and_how_to_mend_it()
    {
        Assert.Equal(("it did not come", "it did not come", "it cannot be put right afterwards: record the departure and report it"), Said(Judgement.OnDay(Condition.Of(Came, Truth.False), default)));
        Assert.Equal(("it did not come", "it did not come", "call it"), Said(Judgement.OnDay(Condition.Of(Came, Truth.False), default, "call it")));
        Assert.Equal(("it came", null, null), Said(Judgement.OfState(Condition.Of(Came, Truth.True), default, "call it")));
        Assert.Equal(("not recorded: whether it came", null, "record whether it came"), Said(Judgement.OfState(Condition.Of(Came, Truth.Unknown), default, "call it")));
    }

    [Fact]
    public void What_cannot_be_told_names_each_fact_once()
    {
        var judged = Judgement.CannotTell([Came, Came, new(new("b", "c", "who spoke"))], Some.When("2025-03-01"));

        Assert.Equal(Some.When("2025-03-01"), judged.Due);
        Assert.Equal(["whether it came", "who spoke"], judged.Why().FactsNeeded);
        Assert.Equal(("not recorded: whether it came; who spoke", null, "record whether it came, and who spoke"), Said(judged));
    }

    [Fact]
    public void Notes_stand_behind_the_reason()
    {
        var judged = Judgement.DoesNotApply("nothing happened");

        Assert.Equal("nothing happened", judged.Noted([]).Why().Reason);
        Assert.Equal("nothing happened; a note; another", judged.Noted(["a note", "another"]).Why().Reason);
        Assert.Equal(Outcome.DoesNotApply, judged.Noted(["a note"]).Outcome);
    }

    [Fact]
    public void A_condition_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Judgement.OnDay(null!, default));
        Assert.Throws<ArgumentNullException>(() => Judgement.OfState(null!, default, "mend it"));
        Assert.Throws<ArgumentNullException>(() => Judgement.Explain(null!, "mend it"));
    }

    private static (string Reason, string? Shortfall, string? NextStep) Said(Judgement judgement) =>
        judgement.Why() is var why ? (why.Reason, why.Shortfall, why.NextStep) : default;
}
