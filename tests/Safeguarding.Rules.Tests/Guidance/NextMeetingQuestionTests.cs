using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

public sealed class NextMeetingQuestionTests
{
    private static readonly FrequencyRule Twice = new() { Body = "executive", AtLeast = Count("2 per governance-year"), Counting = Counting.Held };

    private static readonly FrequencyRule EveryFourMonths = new() { Body = "executive", Every = new(4, DurationUnit.Month), Counting = Counting.Held };

    [Fact]
    public void A_period_that_is_short_is_due_at_its_end()
    {
        var answer = Asked("2025-01-21", [Meeting()], Twice);

        Assert.Equal(When("2025-08-31"), answer.By);
        Assert.Equal("R-1", answer.Rule);
        Assert.Equal(1, Assert.Single(answer.Dues).StillNeeded);
        Assert.Equal("the next meeting of executive: by 2025-08-31", answer.Lines().First());
        Assert.Null(answer.OverdueDays);
    }

    [Fact]
    public void A_period_that_is_satisfied_gives_the_end_of_the_next_one() =>
        Assert.Equal(When("2026-08-31"), Asked("2025-05-09", [Meeting(), Meeting("m2", "2025-05-08")], Twice).By);

    [Theory]
    [InlineData("2025-08-30", "2025-08-31")]
    [InlineData("2025-08-31", "2025-08-31")]
    [InlineData("2025-09-01", "2026-08-31")]
    public void A_period_is_open_to_the_end_of_its_last_day(string asOf, string by) =>
        Assert.Equal(When(by), Asked(asOf, [Meeting()], Twice).By);

    [Fact]
    public void A_part_period_has_no_duty_and_the_next_whole_one_has()
    {
        var late = Given.Rule("frequency", Twice) with { InForce = new(Day("2024-10-01"), null), Whole = new(Day("2024-10-01"), null) };

        Assert.Equal(When("2026-08-31"), Given.Ruleset(late).Ask(With([]), Day("2025-01-21")).NextMeeting("executive").By);
    }

    [Fact]
    public void A_rule_that_ends_within_the_next_period_asks_nothing_of_it()
    {
        var short1 = Given.Rule("frequency", Twice) with { InForce = new(Day("2024-09-01"), Day("2026-03-31")), Whole = new(Day("2024-09-01"), Day("2026-03-31")) };

        var answer = Given.Ruleset(short1).Ask(With([Meeting(), Meeting("m2", "2025-05-08")]), Day("2025-05-09")).NextMeeting("executive");

        Assert.False(answer.IsStated);
    }

    [Fact]
    public void Exactly_asks_for_as_many_and_no_more() =>
        Assert.Equal(When("2026-08-31"), Asked("2025-05-09", [Meeting(), Meeting("m2", "2025-05-08")], Twice with { AtLeast = null, Exactly = Count("2 per governance-year") }).By);

    [Fact]
    public void At_most_alone_asks_for_none() =>
        Assert.False(Asked("2025-01-21", [], Twice with { AtLeast = null, AtMost = Count("2 per governance-year") }).IsStated);

    [Fact]
    public void Meetings_of_one_day_count_once() =>
        Assert.Equal(When("2025-08-31"), Asked("2025-05-09", [Meeting(), Meeting("m2")], Twice).By);

    [Theory]
    [InlineData("2025-05-19", null)]
    [InlineData("2025-05-20", null)]
    [InlineData("2025-05-21", 1)]
    public void An_open_gap_gives_its_due_day_even_when_past(string asOf, int? overdue)
    {
        var answer = Asked(asOf, [Meeting()], EveryFourMonths);

        Assert.Equal(When("2025-05-20"), answer.By);
        Assert.Equal(overdue, answer.OverdueDays);
    }

    [Fact]
    public void The_first_gap_runs_from_the_start_of_the_duty_and_tolerance_moves_it()
    {
        Assert.Equal(When("2025-01-01"), Asked("2024-09-02", [], EveryFourMonths).By);
        Assert.Equal(When("2025-01-08"), Asked("2024-09-02", [], EveryFourMonths with { Tolerance = new(1, DurationUnit.Week) }).By);
    }

    [Fact]
    public void A_gap_agrees_with_the_finding_about_it()
    {
        var ruleset = Given.Ruleset(Given.Rule("frequency", EveryFourMonths));
        var records = With([Meeting(), Meeting("m2", "2025-04-30")]);
        var finding = ruleset.Evaluate(records, Day("2025-06-01")).Findings.Single(f => f.Subject.Id == "executive/2025-04-30");

        Assert.Equal(finding.Due, ruleset.Ask(records, Day("2025-06-01")).NextMeeting("executive").By);
    }

    [Fact]
    public void The_earliest_of_several_rules_makes_it_so()
    {
        var answer = Asked("2025-01-21", [Meeting()], Twice, EveryFourMonths);

        Assert.Equal("R-2", answer.Rule);
        Assert.Equal(When("2025-05-20"), answer.By);
        Assert.Equal(["R-2", "R-1"], answer.Dues.Select(d => d.Rule));
    }

    [Fact]
    public void A_meeting_that_may_count_makes_it_uncertain_and_the_safe_day_is_shown()
    {
        var answer = Asked("2025-05-09", [Meeting(), Meeting("m2", "2025-05-08") with { Status = MeetingStatus.Scheduled }], Twice);

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(When("2025-08-31"), answer.By);
        Assert.Equal(["whether m2 was held"], answer.FactsNeeded);
    }

    [Fact]
    public void Meetings_that_are_not_recorded_up_to_the_as_of_date_may_have_been_held()
    {
        var records = Some.Records() with { Meetings = Recorded.Between(Day("2024-09-01"), Day("2025-05-08"), Meeting()) };

        var answer = Given.Ruleset(Given.Rule("frequency", Twice)).Ask(records, Day("2025-05-09")).NextMeeting("executive");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(["the meetings of executive from 2024-09-01 to 2025-05-09"], answer.FactsNeeded);
    }

    [Fact]
    public void A_sure_rule_of_the_same_day_settles_what_another_leaves_open()
    {
        var answer = Asked("2025-05-09", [Meeting(), Meeting("m2", "2025-05-08") with { Status = MeetingStatus.Scheduled }], Twice, Twice with { AtLeast = Count("3 per governance-year") });

        Assert.Equal(AnswerState.CannotTell, answer.State);
        var settled = Asked("2025-05-09", [Meeting()], Twice, Twice with { AtLeast = Count("3 per governance-year") });
        Assert.Equal(AnswerState.Told, settled.State);
    }

    [Theory]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", false)]
    public void A_meeting_that_is_called_is_shown_with_whether_it_is_in_time(string date, bool isInTime)
    {
        var called = Meeting("m2", date) with { Status = MeetingStatus.Scheduled, Called = On("2025-01-10") };

        Assert.Equal([new PlannedMeeting("m2", When(date), isInTime)], Asked("2025-01-21", [Meeting(), called], Twice).Planned);
    }

    [Fact]
    public void A_meeting_that_is_called_off_or_called_later_is_not_shown()
    {
        var off = Meeting("m2", "2025-03-01") with { Status = MeetingStatus.Cancelled, Called = On("2025-01-10"), Cancelled = On("2025-01-12") };
        var later = Meeting("m3", "2025-03-01") with { Status = MeetingStatus.Scheduled, Called = On("2025-01-22") };

        Assert.Empty(Asked("2025-01-21", [Meeting(), off, later], Twice).Planned);
    }

    [Fact]
    public void Working_days_beyond_the_calendar_cannot_be_counted()
    {
        var answer = Asked("2027-12-01", [Meeting("m1", "2027-11-30")], EveryFourMonths with { Every = new(60, DurationUnit.WorkingDay) });

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Null(answer.By);
        Assert.Contains("2028", Assert.Single(answer.FactsNeeded), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_has_ended_need_not_meet()
    {
        var records = With([]) with { Bodies = Whole(Body() with { To = When("2025-01-10") }) };

        var answer = Given.Ruleset(Given.Rule("frequency", Twice)).Ask(records, Day("2025-01-11")).NextMeeting("executive");

        Assert.Equal("executive ended on 2025-01-10: it need not meet again", answer.Reason);
        Assert.Null(answer.By);
    }

    [Fact]
    public void A_body_of_which_it_is_not_known_when_it_began_keeps_the_safe_day()
    {
        var records = With([]) with { Bodies = Whole(Body() with { From = When("2024-09") }) };

        var answer = Given.Ruleset(Given.Rule("frequency", Twice)).Ask(records, Day("2025-01-21")).NextMeeting("executive");

        Assert.Equal(AnswerState.CannotTell, answer.State);
        Assert.Equal(When("2025-08-31"), answer.By);
        Assert.Equal(["on which day exactly executive began or ended"], answer.FactsNeeded);
    }

    [Fact]
    public void No_rule_is_not_stated_and_an_unknown_body_is_named()
    {
        var ask = Given.Ruleset().Ask(Some.Records(), Day("2025-01-21"));

        Assert.False(ask.NextMeeting("executive").IsStated);
        Assert.Equal("executive", ask.NextMeeting("executiv").Unknown?.Nearest);
        Assert.Throws<ArgumentException>(() => ask.NextMeeting(""));
    }

    [Fact]
    public void Json_holds_the_answer()
    {
        var json = System.Text.Json.JsonDocument.Parse(Asked("2025-01-21", [Meeting()], Twice).Json()).RootElement;

        Assert.Equal("next-meeting", json.GetProperty("ask").GetString());
        Assert.Equal("2025-08-31", json.GetProperty("by").GetString());
        Assert.Equal(1, json.GetProperty("dues")[0].GetProperty("stillNeeded").GetInt32());
    }

    private static CountPerPeriod Count(string text) => CountPerPeriod.TryParse(text, out var count, out var problem) ? count : throw new ArgumentException(problem, nameof(text));

    private static PartnershipRecords With(Meeting[] meetings) => Some.Records() with { Meetings = Whole(meetings) };

    private static NextMeetingAnswer Asked(string asOf, Meeting[] meetings, params FrequencyRule[] rules) =>
        Given.Ruleset([.. rules.Select((r, i) => Given.Rule("frequency", r, $"R-{i + 1}"))]).Ask(With(meetings), Day(asOf)).NextMeeting("executive");
}
