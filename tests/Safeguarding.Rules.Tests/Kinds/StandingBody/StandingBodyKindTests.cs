using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.StandingBody;

public sealed class StandingBodyKindTests
{
    private const string Board = "standing-body: {body: board}";
    private const string PerArea = "standing-body: {body: crg, per: area}";
    private const string Replaces = "standing-body: {body: seg, replaces: steering}";

    [Theory]
    [InlineData("2024-09-01", Outcome.Met, null)]
    [InlineData("2024-09-02", Outcome.NotMet, 1)]
    [InlineData("2024-09", Outcome.CannotTell, null)]
    [InlineData("2024-08", Outcome.Met, null)]
    public void Body_must_be_there_from_the_first_day_of_the_rule(string from, Outcome outcome, int? late)
    {
        var finding = Of($"{{id: board, from: {from}}}");

        Assert.Equal((outcome, late), (finding.Outcome, finding.OverdueDays));
    }

    [Theory]
    [InlineData("2024-08-31", Outcome.DoesNotApply)]
    [InlineData("2024-09-01", Outcome.NotYetDue)]
    [InlineData("2024-09-02", Outcome.NotMet)]
    public void Body_may_still_be_set_up_on_the_first_day_without_one(string asOf, Outcome outcome)
    {
        var findings = Written.Judge(Board, "bodies: []", asOf);

        Assert.Equal(outcome, findings.Count == 0 ? Outcome.DoesNotApply : findings.Of("partnership sussex").Outcome);
    }

    [Theory]
    [InlineData("2025-04-01", Outcome.Met)]
    [InlineData("2025-04-02", Outcome.NotMet)]
    [InlineData("2025-04", Outcome.CannotTell)]
    [InlineData("2025-05", Outcome.NotMet)]
    public void Successor_leaves_no_gap(string from, Outcome outcome) =>
        Assert.Equal(outcome, Of($"{{id: board, to: 2025-03-31}}, {{id: forum, from: {from}, succeeds: [board]}}").Outcome);

    [Fact]
    public void Body_that_ended_on_a_day_not_known_leaves_a_gap_all_the_same()
    {
        var finding = Of("{id: board, to: 2025-03}");

        Assert.Equal((Outcome.NotMet, "2025-03-02 to 2025-04-01"), (finding.Outcome, finding.Due.ToString()));
    }

    [Fact]
    public void Bodies_that_may_be_unrecorded_cannot_be_told() =>
        Assert.Equal(Outcome.CannotTell, Written.Judge(Board, "bodies: []", "2025-06-30", recorded: "2025-07-01 to 2025-12-31").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("area: east", Outcome.Met)]
    [InlineData("area: [east, west]", Outcome.Met)]
    [InlineData("area: west", Outcome.NotMet)]
    [InlineData("area: none", Outcome.CannotTell)]
    public void Each_area_has_one(string area, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge(PerArea, $"areas: [{{id: east}}, {{id: west}}]\nbodies: [{{id: b1, kind: crg, {area}}}]", "2025-06-30").Of("area east").Outcome);

    [Theory]
    [InlineData(", established-by: executive", Outcome.Met)]
    [InlineData(", established-by: [board, executive]", Outcome.Met)]
    [InlineData(", established-by: none", Outcome.NotMet)]
    [InlineData(", established-by: board", Outcome.NotMet)]
    [InlineData("", Outcome.CannotTell)]
    public void Body_was_established_by_whom_the_rule_says(string by, Outcome outcome) => Assert.Equal(
        outcome, Written.Judge("standing-body: {body: lnd, established-by: executive}", $"bodies: [{{id: executive}}, {{id: board}}, {{id: lnd{by}}}]", "2025-06-30").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("date: 2024-09-30, status: held", Outcome.Met)]
    [InlineData("date: 2024-10-01, status: held", Outcome.Met)]
    [InlineData("date: 2024-10-02, status: held", Outcome.NotMet)]
    [InlineData("date: 2024-10-02, status: cancelled", Outcome.Met)]
    [InlineData("date: 2024-10-02", Outcome.CannotTell)]
    [InlineData("date: 2024-10, status: held", Outcome.CannotTell)]
    public void Body_that_was_replaced_may_meet_on_the_day_its_successor_begins_and_not_after(string meeting, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(Replaces, $"bodies: [{{id: steering}}, {{id: seg, from: 2024-10-01}}]\nmeetings: [{{id: m1, body: steering, {meeting}}}]", "2025-06-30", ", in-force: {from: 2024-10-01}").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2025-03-31", Outcome.Waived)]
    [InlineData("2025-06-01", Outcome.NotMet)]
    public void Waiver_covers_the_day_after_the_first_without_a_body(string granted, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(Board, $"bodies: [{{id: board, to: 2025-03-31}}]\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: {granted}, from: 2025-03-01}}]", "2025-06-30").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2024-09-01", Outcome.Waived)]
    [InlineData("2024", Outcome.CannotTell)]
    public void Waived_gap_hides_no_other_that_there_may_have_been(string from, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            Board,
            $"bodies: [{{id: board, from: {from}, to: 2025-03-31}}]\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: 2025-03-31, from: 2025-03-01}}]",
            "2025-06-30").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("east", Outcome.NotMet)]
    [InlineData("west", Outcome.Waived)]
    [InlineData("unknown", Outcome.CannotTell)]
    public void Waived_gap_may_have_been_two(string area, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            "standing-body: {body: board, per: area}",
            $"areas: [{{id: east}}, {{id: west}}]\nbodies: [{{id: board, area: {area}, from: 2024-10-01, to: 2025-03-31}}]\nwaivers: [{{id: w1, rule: R, by: x, why: flood, granted: 2024-09-01, from: 2024-09-01, to: 2024-12-31}}]",
            "2025-06-30").Of("area east").Outcome);

    [Theory]
    [InlineData("", Outcome.NotMet)]
    [InlineData(", per: area", Outcome.CannotTell)]
    public void Replaced_body_that_the_records_do_not_know_may_be_of_another_area(string per, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            $"standing-body: {{body: seg, replaces: steering{per}}}",
            "areas: [{id: east}]\nbodies: {recorded: some, items: [{id: seg, area: east}]}\nmeetings: [{id: m1, body: steering, date: 2024-10-02, status: held}]",
            "2025-06-30").Of(per.Length == 0 ? "partnership sussex" : "area east").Outcome);

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal(
        "there is always seg for each area, established by executive; steering do not meet after the day it began",
        Written.Describe("standing-body: {body: seg, per: area, established-by: executive, replaces: steering}"));

    private static Finding Of(string bodies) => Written.Judge(Board, $"bodies: [{bodies}]", "2025-06-30").Of("partnership sussex");
}
