using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Membership;

public sealed class MembershipKindTests
{
    private const string Needs = "membership: {body: executive, seats: {all: [dcs-east, {sector: police}]}}";
    private const string AtMostTwo = "membership: {body: executive, at-most: 2}";
    private const string EachFilled = "membership: {body: executive, each-filled: yes}";

    private const string People = """
        agencies: [{id: police, sector: police}, {id: council, sector: local-authority}]
        offices: [{id: dcs-east, designation: dcs, agency: council}, {id: dcs-west, designation: dcs, agency: council}, {id: dsp-police, designation: dsp, agency: police}]

        """;

    [Theory]
    [InlineData("[{office: dcs-east}, {office: dsp-police}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dsp-police, suspended: [{from: 2025-01-01}]}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dsp-police, standing: non-voting}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dsp-police, standing: attendee}]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {office: dsp-police, vacant: [{from: 2025-01-01}]}]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {office: none}]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {}]", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{office: dcs-east}]}", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{office: dcs-east}, {office: dsp-police}]}", Outcome.Met)]
    public void Whoever_must_be_a_member_has_a_filled_seat_that_is_not_an_attendees(string seats, Outcome outcome) =>
        Assert.Equal(outcome, Of(Needs, seats).Outcome);

    [Theory]
    [InlineData("[{office: dcs-east}, {}]", 3, Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {}]", 2, Outcome.CannotTell)]
    [InlineData("[{office: dcs-east}, {}, {}]", 3, Outcome.CannotTell)]
    public void Seat_of_which_no_office_is_recorded_is_one_member_at_most(string seats, int count, Outcome outcome) =>
        Assert.Equal(outcome, Of($"membership: {{body: executive, seats: {{count: {count}}}}}", seats).Outcome);

    [Theory]
    [InlineData("executive", Outcome.Met)]
    [InlineData("null", Outcome.CannotTell)]
    [InlineData("none", Outcome.NotMet)]
    public void Each_of_those_that_may_be_nobody_cannot_be_told(string body, Outcome outcome) => Assert.Equal(outcome, Written.Judge(
        "membership: {body: executive, seats: {each: {holds: {role: chair, of: executive}}}}",
        $"{People}bodies: [{{id: executive, seats: [{{office: dcs-east}}]}}]\nappointments: [{{id: t0, role: chair, body: {body}, office: dcs-east, from: 2025-01-01}}]",
        "2025-06-30").Of("body executive").Outcome);

    [Theory]
    [InlineData("2025-05-08", "vacant: [{from: 2025-04-01, to: 2025-05-07}, {from: 2023-01-01, to: 2025-05-08}]", Outcome.NotMet)]
    [InlineData("2025-05-08", "vacant: [{from: 2025-04-01, to: 2025-05-07}]", Outcome.CannotTell)]
    [InlineData("2025-05-08", "vacant: []", Outcome.Met)]
    public void Seat_may_have_been_vacant_again_after_what_a_list_without_a_range_says(string asOf, string vacant, Outcome outcome) => Assert.Equal(outcome, Written.Judge(
        "membership: {body: executive, seats: dcs-east}",
        $"{People}bodies: {{recorded: some, items: [{{id: executive, from: 2020-01-01, seats: [{{office: dcs-east, {vacant}}}]}}]}}",
        asOf).Of("body executive").Outcome);

    [Theory]
    [InlineData("[{office: dcs-east}, {office: dsp-police}, {office: dcs-west, standing: attendee}, {office: none}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dcs-east}, {}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dsp-police}, {office: dcs-west, suspended: [{from: 2025-01-01}]}]", Outcome.NotMet)]
    [InlineData("{whole: no, items: [{office: dcs-east}, {office: dsp-police}, {office: dcs-west}]}", Outcome.NotMet)]
    [InlineData("{whole: no, items: [{office: dcs-east}]}", Outcome.CannotTell)]
    [InlineData("[{office: dcs-east}, {office: dsp-police}, {}]", Outcome.CannotTell)]
    [InlineData("[{office: dcs-east}, {office: dsp-police}, {office: dcs-west, vacant: [{from: 2025-06-01 to 2025-07-31}]}]", Outcome.CannotTell)]
    public void At_most_counts_persons_who_are_members(string seats, Outcome outcome) => Assert.Equal(outcome, Of(AtMostTwo, seats).Outcome);

    [Theory]
    [InlineData("[{office: dcs-east}, {office: dcs-west, to: 2025-05-31, vacant: [{}]}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dcs-west, standing: attendee, vacant: [{}]}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: none}]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {office: dcs-west, vacant: [{from: 2025-06-30}]}]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {office: dcs-west, vacant: [{from: 2025-07-01}]}]", Outcome.Met)]
    [InlineData("[{office: dcs-east}, {office: dcs-west, vacant: [{from: 2025-06-01, to: 2025-06-29}]}]", Outcome.Met)]
    [InlineData("[]", Outcome.NotMet)]
    [InlineData("[{office: dcs-east}, {}]", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [{office: dcs-east}]}", Outcome.CannotTell)]
    public void Each_seat_of_a_member_is_filled_on_the_as_of_date(string seats, Outcome outcome) => Assert.Equal(outcome, Of(EachFilled, seats).Outcome);

    [Fact]
    public void Seats_that_nobody_recorded_cannot_be_told_and_are_named()
    {
        var finding = Written.Judge(AtMostTwo, "bodies: [{id: executive}]", "2025-06-30").Of("body executive");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Equal(["who else held a seat on executive on 2025-06-30"], finding.Why.FactsNeeded);
    }

    [Fact]
    public void State_has_neither_a_due_day_nor_a_day_on_which_it_was_met()
    {
        var finding = Of(AtMostTwo, "[{office: dcs-east}]");

        Assert.Equal((null, null, null), (finding.Due, finding.MetOn, finding.OverdueDays));
    }

    [Theory]
    [InlineData("2025-06-29", Outcome.DoesNotApply)]
    [InlineData("2025-06-30", Outcome.NotMet)]
    [InlineData("2025-06", Outcome.CannotTell)]
    public void Body_that_has_ended_is_judged_no_more(string to, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge(EachFilled, $"bodies: [{{id: executive, to: {to}, seats: [{{office: none}}]}}]", "2025-06-30").Of("body executive").Outcome);

    [Fact]
    public void Rule_that_has_ended_judges_no_state() => Assert.Equal(
        Outcome.DoesNotApply,
        Written.Judge(EachFilled, "bodies: [{id: executive, seats: [{office: none}]}]", "2025-07-01", ", in-force: {from: 2024-09-01, to: 2025-06-30}").Of("body executive").Outcome);

    [Fact]
    public void List_of_bodies_need_reach_the_as_of_date_only()
    {
        const string bodies = "bodies: [{id: executive, seats: [{office: dcs-east}]}]";

        Assert.Equal(["body executive"], Written.Judge(AtMostTwo, bodies, "2025-06-30", recorded: "2025-06-30 to 2025-06-30").Subjects());
        Assert.Equal(["body executive", "partnership sussex"], Written.Judge(AtMostTwo, bodies, "2025-07-01", recorded: "2025-06-30 to 2025-06-30").Subjects());
    }

    [Fact]
    public void Body_that_the_records_do_not_know_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Written.Judge(AtMostTwo, "bodies: [{id: board}]", "2025-06-30").Of("body executive").Outcome);

    [Theory]
    [InlineData("no", Outcome.DoesNotApply)]
    [InlineData("yes", Outcome.NotMet)]
    [InlineData("unknown", Outcome.CannotTell)]
    public void Condition_is_asked_of_the_area_of_the_body(string secure, Outcome outcome)
    {
        var facts = secure == "unknown" ? string.Empty : $"facts: {{secure: {secure}}}";

        Assert.Equal(outcome, Written.Judge(
            EachFilled, $"areas: [{{id: east, {facts}}}]\nbodies: [{{id: executive, area: east, seats: [{{office: none}}]}}]", "2025-06-30", ", if: {secure: yes}").Of("body executive").Outcome);
    }

    [Theory]
    [InlineData("2025-06-30", Outcome.Waived)]
    [InlineData("2025-07-01", Outcome.NotMet)]
    public void Waiver_on_the_as_of_date_waives(string granted, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            EachFilled,
            $"bodies: [{{id: executive, seats: [{{office: none}}]}}]\nwaivers: [{{id: w, rule: R, by: x, why: x, granted: {granted}, from: 2025-01-01}}]",
            "2025-06-30").Of("body executive").Outcome);

    [Fact]
    public void What_is_missing_is_said() => Assert.Equal("sector police: 0 of 1", Of(Needs, "[{office: dcs-east}]").Why.Shortfall);

    [Fact]
    public void Rule_is_described_in_a_sentence() => Assert.Equal(
        "on executive these have a seat: (dcs-east) and (sector police); there are at most 5 members; every seat of a member is filled",
        Written.Describe("membership: {body: executive, seats: {all: [dcs-east, {sector: police}]}, at-most: 5, each-filled: yes}"));

    [Fact]
    public void Rule_that_asks_nothing_is_a_mistake() => Assert.NotEmpty(Written.Mistakes("membership: {body: executive}"));

    private static Finding Of(string rule, string seats) =>
        Written.Judge(rule, $"{People}bodies: [{{id: executive, seats: {seats}}}]", "2025-06-30").Of("body executive");
}
