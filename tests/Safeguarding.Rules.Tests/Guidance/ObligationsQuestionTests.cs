using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Deadline;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class ObligationsQuestionTests
{
    // Notified on Friday 10 January 2025: day 15 is Friday the 31st.
    private static readonly DeadlineRule Review = new()
    {
        Cases = ["incident"],
        After = "notified",
        Event = "rapid-review-completed",
        Within = new(15, DurationUnit.WorkingDay),
    };

    [Theory]
    [InlineData("2025-01-30", "2025-01-30", 0)]
    [InlineData("2025-01-31", "2025-01-31", 1)]
    [InlineData("2025-02-01", "2025-02-02", 0)]
    [InlineData("2025-01-01", "2025-12-31", 1)]
    public void What_falls_due_in_those_days_is_there(string from, string to, int count) =>
        Assert.Equal(count, Asked("2025-01-20", from, to, Given.Rule("deadline", Review)).Due.Count);

    [Fact]
    public void It_is_dated_and_owned_by_whom_the_rule_names()
    {
        var due = Assert.Single(Asked("2025-01-20", "2025-01-20", "2025-02-20", Given.Rule("deadline", Review with { By = ValueList.Create<string>(["dsp-police"]) })).Due);

        Assert.Equal(When("2025-01-31"), due.Due);
        Assert.Equal(new ObligationOwner("office", "dsp-police"), due.Owner);
        Assert.Equal(Outcome.NotYetDue, due.Outcome);
        Assert.Equal("2025-01-31  office dsp-police: see to `rapid-review-completed` of c1 by 2025-01-31 (R-1, must; case c1)", due.ToString());
    }

    [Fact]
    public void Without_a_name_the_thing_itself_stands_for_its_owner() =>
        Assert.Equal(new ObligationOwner("case", "c1"), Assert.Single(Asked("2025-01-20", "2025-01-20", "2025-02-20", Given.Rule("deadline", Review)).Due).Owner);

    [Fact]
    public void What_is_overdue_in_those_days_is_marked()
    {
        var due = Assert.Single(Asked("2025-02-03", "2025-01-20", "2025-02-20", Given.Rule("deadline", Review)).Due);

        Assert.Equal(Outcome.NotMet, due.Outcome);
        Assert.Equal(3, due.OverdueDays);
        Assert.Contains("OVERDUE 3 days", due.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_overdue_from_before_stands_apart()
    {
        var answer = Asked("2025-02-03", "2025-02-01", "2025-02-20", Given.Rule("deadline", Review));

        Assert.Empty(answer.Due);
        Assert.Equal("c1", Assert.Single(answer.OverdueBefore).Subject.Id);
        Assert.Equal(["R-1"], answer.Grounds.Select(g => g.Rule));
    }

    [Fact]
    public void What_is_done_late_is_owed_no_more()
    {
        var records = With(Event(), Event("rapid-review-completed", "2025-02-02"));

        var answer = Given.Ruleset(Given.Rule("deadline", Review)).Ask(records, Day("2025-02-03")).Obligations(Day("2025-01-01"), Day("2025-12-31"));

        Assert.Empty(answer.Due);
        Assert.Empty(answer.OverdueBefore);
        Assert.Equal(AnswerState.Told, answer.State);
    }

    [Fact]
    public void They_are_of_any_strength_by_day_and_a_period_belongs_to_its_body()
    {
        var meets = new FrequencyRule { Body = "executive", AtLeast = new(1, PeriodLength()), Counting = Counting.Held };

        var answer = Asked("2025-01-20", "2025-01-01", "2025-12-31", Given.Rule("frequency", meets) with { Strength = Strength.Should }, Given.Rule("deadline", Review, "R-2"));

        Assert.Equal(["case c1", "body executive"], answer.Due.Select(d => d.Owner.ToString()));
        Assert.Equal([Strength.Must, Strength.Should], answer.Due.Select(d => d.Strength));
    }

    [Fact]
    public void A_period_that_went_by_short_is_counted_and_not_owed()
    {
        var meets = new FrequencyRule { Body = "executive", AtLeast = new(1, PeriodLength()), Counting = Counting.Held };

        var answer = Asked("2025-09-02", "2025-09-02", "2025-12-31", Given.Rule("frequency", meets));

        Assert.Empty(answer.OverdueBefore);
        Assert.Equal(["1 period before went by short and cannot be put right: evaluate names them"], answer.Remarks);
    }

    [Fact]
    public void What_cannot_be_told_is_marked_and_what_has_no_day_is_named()
    {
        var silent = Some.Records() with { Cases = Whole(Case() with { Events = Recorded.Some(Event()) }) };
        var open = Given.Rule("deadline", Review with { Within = null, Event = "notification-reviewed" }, "R-2");

        var answer = Given.Ruleset(Given.Rule("deadline", Review), open).Ask(silent, Day("2025-02-03")).Obligations(Day("2025-01-01"), Day("2025-12-31"));

        Assert.Equal(Outcome.CannotTell, Assert.Single(answer.Due).Outcome);
        Assert.Equal(1, Given.Ruleset(open).Ask(With(Event()), Day("2025-02-03")).Obligations(Day("2025-01-01"), Day("2025-12-31")).Remarks.Count(r => r.Contains("R-2 (case c1)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_that_happens_after_the_as_of_date_is_seen()
    {
        var records = With(Event(), Event("rapid-review-completed", "2025-01-21"));

        Assert.Single(Given.Ruleset(Given.Rule("deadline", Review)).Ask(records, Day("2025-01-20")).Obligations(Day("2025-01-01"), Day("2025-12-31")).Due);
    }

    [Fact]
    public void Without_rules_it_is_not_stated_and_days_in_the_wrong_order_are_a_mistake_of_the_caller()
    {
        var ask = Given.Ruleset().Ask(Some.Records(), Day("2025-01-20"));

        Assert.False(ask.Obligations(Day("2025-01-01"), Day("2025-01-01")).IsStated);
        Assert.Throws<ArgumentException>(() => ask.Obligations(Day("2025-01-02"), Day("2025-01-01")));
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked("2025-01-20", "2025-01-20", "2025-02-20", Given.Rule("deadline", Review)).Json()).RootElement;

        Assert.Equal("2025-01-31", json.GetProperty("due")[0].GetProperty("due").GetString());
        Assert.Equal("not-yet-due", json.GetProperty("due")[0].GetProperty("outcome").GetString());
    }

    private static PeriodLength PeriodLength() => Rules.Calendars.PeriodLength.TryParse("governance-year", out var length, out _) ? length : default;

    private static PartnershipRecords With(params CaseEvent[] events) => Some.Records() with { Cases = Whole(Case() with { Events = Recorded.Whole(events) }) };

    private static ObligationsAnswer Asked(string asOf, string from, string to, params Rule[] rules) =>
        Given.Ruleset(rules).Ask(With(Event()), Day(asOf)).Obligations(Day(from), Day(to));
}
