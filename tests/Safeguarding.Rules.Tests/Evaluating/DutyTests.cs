using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Evaluating;

/// <summary>Something to be done by a last day, judged the day before it, on it and after it.</summary>
public sealed class DutyTests
{
    private static readonly Fact Silence = Asked("what else was done");
    private static readonly Fact Maybe = Asked("whether this was it");

    [Theory]
    [InlineData("2025-03-30", Outcome.NotYetDue, null)]
    [InlineData("2025-03-31", Outcome.NotYetDue, null)]
    [InlineData("2025-04-01", Outcome.NotMet, 1)]
    [InlineData("2025-04-03", Outcome.NotMet, 3)]
    public void Not_done_is_late_from_the_day_after(string asOf, Outcome outcome, int? overdue)
    {
        var judged = Duty("2025-03-31", asOf).Judge();

        Assert.Equal((outcome, overdue), (judged.Outcome, judged.OverdueDays));
        Assert.Equal(Some.When("2025-03-31"), judged.Due);
        Assert.Null(judged.MetOn);
    }

    [Theory]
    [InlineData("2025-03-30", Outcome.Met, null)]
    [InlineData("2025-03-31", Outcome.Met, null)]
    [InlineData("2025-04-01", Outcome.NotMet, 1)]
    [InlineData("2025-04-05", Outcome.NotMet, 5)]
    public void Done_is_in_time_up_to_the_last_day(string done, Outcome outcome, int? late)
    {
        var judged = (Duty("2025-03-31", "2025-06-01") with { Done = [Some.When(done)] }).Judge();

        Assert.Equal((outcome, late), (judged.Outcome, judged.OverdueDays));
        Assert.Equal(Some.When(done), judged.MetOn);
    }

    [Fact]
    public void Of_several_the_first_in_time_counts_and_where_none_is_the_first_late_one()
    {
        var duty = Duty("2025-03-31", "2025-06-01");

        Assert.Equal(Some.When("2025-03-02"), (duty with { Done = [Some.When("2025-03-09"), Some.When("2025-03-02"), Some.When("2025-04-01")] }).Judge().MetOn);
        Assert.Equal(Some.When("2025-04-02"), (duty with { Done = [Some.When("2025-04-09"), Some.When("2025-04-02")] }).Judge().MetOn);
    }

    [Theory]
    [InlineData("2025-03", Outcome.Met)]
    [InlineData("2025-03-31 to 2025-04-01", Outcome.CannotTell)]
    [InlineData("2025", Outcome.CannotTell)]
    [InlineData("2025-04", Outcome.NotMet)]
    [InlineData("unknown", Outcome.CannotTell)]
    public void Done_on_a_day_not_known_exactly(string done, Outcome outcome)
    {
        var judged = (Duty("2025-03-31", "2026-06-01") with { Done = [Some.When(done)] }).Judge();

        Assert.Equal(outcome, judged.Outcome);
        Assert.Null(judged.OverdueDays);
    }

    [Theory]
    [InlineData("2025-03-09", Outcome.NotYetDue)]
    [InlineData("2025-03-10", Outcome.NotYetDue)]
    [InlineData("2025-03-11", Outcome.CannotTell)]
    [InlineData("2025-03-20", Outcome.CannotTell)]
    [InlineData("2025-03-21", Outcome.NotMet)]
    public void A_last_day_not_known_exactly_is_open_between(string asOf, Outcome outcome)
    {
        var judged = (Duty("2025-03-10", asOf) with { Due = DueDate.Counted(Some.When("2025-03-10 to 2025-03-20")) }).Judge();

        Assert.Equal(outcome, judged.Outcome);
        Assert.Null(judged.OverdueDays);
        Assert.Equal(outcome == Outcome.NotMet ? Some.When("2025-03-11 to 2025-03-21") : default, judged.Breach);
    }

    [Theory]
    [InlineData("2025-03-10", Outcome.Met)]
    [InlineData("2025-03-11", Outcome.CannotTell)]
    [InlineData("2025-03-20", Outcome.CannotTell)]
    [InlineData("2025-03-21", Outcome.NotMet)]
    public void Done_between_the_ends_of_the_last_day_is_open(string done, Outcome outcome) => Assert.Equal(
        outcome, (Duty("2025-03-10", "2025-06-01") with { Due = DueDate.Counted(Some.When("2025-03-10 to 2025-03-20")), Done = [Some.When(done)] }).Judge().Outcome);

    [Fact]
    public void It_is_broken_on_the_day_after_the_last() => Assert.Equal(Some.When("2025-04-01"), Duty("2025-03-31", "2025-06-01").Judge().Breach);

    [Theory]
    [InlineData("2025-03-31", Outcome.NotYetDue)]
    [InlineData("2025-04-01", Outcome.CannotTell)]
    public void Records_that_may_be_silent_about_it_leave_it_open_once_it_is_due(string asOf, Outcome outcome)
    {
        var judged = (Duty("2025-03-31", asOf) with { AbsenceKnown = false }).Judge();

        Assert.Equal(outcome, judged.Outcome);
        Assert.Equal(outcome == Outcome.CannotTell ? ["what else was done"] : [], judged.Why().FactsNeeded);
    }

    [Fact]
    public void Late_and_perhaps_something_earlier_that_is_not_recorded_is_open() => Assert.Equal(
        ["what else was done"], (Duty("2025-03-31", "2025-06-01") with { AbsenceKnown = false, Done = [Some.When("2025-04-02")] }).Judge().Why().FactsNeeded);

    [Fact]
    public void What_would_tell_is_the_day_and_whether_it_was_broken()
    {
        var duty = Duty("2025-03-31", "2025-06-01");
        string[] exactly = ["on which day exactly it was sent, by 2025-03-31 or later"];

        Assert.Equal(exactly, (duty with { Done = [Some.When("2025-03-31 to 2025-04-01")] }).Judge().Why().FactsNeeded);
        Assert.Equal(["on which day exactly it was sent, by 2025-03-10 to 2025-03-20 or later"], (Duty("2025-03-31", "2025-03-15") with { Due = DueDate.Counted(Some.When("2025-03-10 to 2025-03-20")) }).Judge().Why().FactsNeeded);
        Assert.Equal(["whether this was it"], (Duty("2025-03-31", "2025-03-31") with { PerhapsBroken = Maybe }).Judge().Why().FactsNeeded);
    }

    [Theory]
    [InlineData("2025-03-31", Outcome.CannotTell)]
    [InlineData("2025-04-01", Outcome.NotMet)]
    public void What_perhaps_was_it_leaves_it_open_where_it_was_in_time(string when, Outcome outcome)
    {
        var judged = (Duty("2025-03-31", "2025-06-01") with { Perhaps = [(Some.When(when), Maybe)] }).Judge();

        Assert.Equal(outcome, judged.Outcome);
        Assert.Equal(outcome == Outcome.CannotTell ? ["whether this was it"] : [], judged.Why().FactsNeeded);
    }

    [Theory]
    [InlineData("2025-03-31")]
    [InlineData("2025-04-01")]
    public void What_perhaps_was_broken_is_open_before_and_after(string asOf) => Assert.Equal(
        asOf == "2025-03-31" ? Outcome.CannotTell : Outcome.NotMet,
        (Duty("2025-03-31", asOf) with { PerhapsBroken = Maybe }).Judge().Outcome);

    [Fact]
    public void What_may_be_yet_to_come_is_no_more_than_perhaps_done()
    {
        var judged = (Duty("2025-03-31", "2025-03-10") with { Done = [Some.When("2025-03")] }).Judge();

        Assert.Equal(Outcome.NotYetDue, judged.Outcome);
        Assert.Equal(Outcome.Met, (Duty("2025-03-31", "2025-03-31") with { Done = [Some.When("2025-03")] }).Judge().Outcome);
        Assert.Equal(Outcome.Met, (Duty("2025-03-31", "2025-03-10") with { Done = [Some.When("2025-03"), Some.When("2025-02")] }).Judge().Outcome);
    }

    [Fact]
    public void Without_a_last_day_it_is_met_once_done_and_never_late()
    {
        var duty = Duty("2025-03-31", "2025-06-01") with { Due = DueDate.None };

        Assert.Equal((Outcome.NotYetDue, null), (duty.Judge().Outcome, duty.Judge().Due));
        Assert.Equal(Some.When("2025-05-01"), (duty with { Done = [Some.When("2025-05-02"), Some.When("2025-05-01")] }).Judge().MetOn);
        Assert.Equal(["whether this was it"], (duty with { Perhaps = [(Some.When("2025-05-01"), Maybe)] }).Judge().Why().FactsNeeded);
        Assert.Equal(["whether this was it"], (duty with { PerhapsBroken = Maybe }).Judge().Why().FactsNeeded);
        Assert.Equal("not sent yet; no last day is set", duty.Judge().Why().Reason);
        Assert.Equal("send it", duty.Judge().Why().NextStep);
        Assert.Equal("sent on 2025-05-01", (duty with { Done = [Some.When("2025-05-01")] }).Judge().Why().Reason);
    }

    [Fact]
    public void A_last_day_that_cannot_be_counted_is_asked_for() => Assert.Equal(
        Outcome.CannotTell, (Duty("2025-03-31", "2025-06-01") with { Due = DueDate.Uncountable("bank", [2031]), Done = [Some.When("2025-01-01")] }).Judge().Outcome);

    [Fact]
    public void The_last_day_there_is_has_no_day_after() => Assert.Equal(
        Outcome.NotYetDue, (Duty("2025-03-31", "2025-06-01") with { Due = DueDate.Counted(When.On(DateOnly.MaxValue)) }).Judge().Outcome);

    [Fact]
    public void Why_says_how_late_and_what_is_left_to_do()
    {
        Assert.Equal(("due 2025-03-31, five days after; not sent yet", null, "send it by 2025-03-31"), Said(Duty("2025-03-31", "2025-03-31")));
        Assert.Equal(("due 2025-03-31, five days after, not sent, 1 day overdue", "not sent by 2025-03-31", "send it now, and record why it is late"), Said(Duty("2025-03-31", "2025-04-01")));
        Assert.Equal(("due 2025-03-31, five days after, not sent, 2 days overdue", "not sent by 2025-03-31", "ask again"), Said(Duty("2025-03-31", "2025-04-02") with { Mend = "ask again" }));
        Assert.Equal(
            ("due 2025-03-31, five days after, 2 days late; it has since been done: sent on 2025-04-02", "not sent by 2025-03-31", "record why it was late; nothing else can be put right"),
            Said(Duty("2025-03-31", "2025-06-02") with { Done = [Some.When("2025-04-02")] }));
        Assert.Equal(("sent on 2025-03-02, due 2025-03-31, five days after", null, null), Said(Duty("2025-03-31", "2025-06-02") with { Done = [Some.When("2025-03-02")] }));
    }

    private static (string Reason, string? Shortfall, string? NextStep) Said(Duty duty) =>
        duty.Judge().Why() is var why ? (why.Reason, why.Shortfall, why.NextStep) : default;

    private static Duty Duty(string due, string asOf) => new()
    {
        AsOf = Some.Day(asOf),
        Due = DueDate.By(Some.When(due)),
        AbsenceKnown = true,
        Silence = Silence,
        Task = () => "send it",
        Participle = "sent",
        Counting = ", five days after",
    };

    private static Fact Asked(string question) => new(new("so", "not so", question));
}
