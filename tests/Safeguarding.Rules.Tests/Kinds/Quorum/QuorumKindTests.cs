using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Quorum;

public sealed class QuorumKindTests
{
    private const string Two = "quorum: {body: board, needs: {count: 2}, deputies: allowed}";

    private const string People = """
        agencies: [{id: police, sector: police}, {id: council, sector: local-authority}]
        offices: [{id: dcs, designation: dcs, agency: council}, {id: dsp, designation: dsp, agency: police}, {id: hos, designation: head-of-safeguarding, agency: council}, {id: lead, designation: practice-lead, agency: council}, {id: lsp, designation: lsp, agency: police}]
        bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]

        """;

    [Theory]
    [InlineData("[dcs, dsp]", Outcome.Met)]
    [InlineData("[dcs]", Outcome.NotMet)]
    [InlineData("[dcs, hos]", Outcome.NotMet)]
    [InlineData("[dcs, {office: hos, for: dsp}]", Outcome.Met)]
    [InlineData("[dcs, {office: dsp, present: null}]", Outcome.CannotTell)]
    [InlineData("[dcs, {office: dsp, present: part}]", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [dcs]}", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [dcs, dsp]}", Outcome.Met)]
    [InlineData("[dcs, {office: hos, for: dcs}]", Outcome.CannotTell)]
    [InlineData("[{office: dcs, present: no}, {office: hos, for: dcs}, dsp]", Outcome.Met)]
    [InlineData("[{office: hos, for: dcs}, {office: lead, for: dcs}]", Outcome.CannotTell)]
    [InlineData("[dcs, dpp]", Outcome.CannotTell)]
    [InlineData("[dcs, dsp, dpp]", Outcome.Met)]
    [InlineData("[]", Outcome.NotMet)]
    public void Meeting_is_judged_by_the_members_who_were_there(string attendance, Outcome outcome) => Assert.Equal(outcome, Of(Two, attendance).Outcome);

    [Theory]
    [InlineData("{whole: no, items: []}", true)]
    [InlineData("[]", false)]
    public void Items_that_are_cut_may_hide_one_with_a_quorum_of_its_own(string items, bool isOpen) => Assert.Equal(isOpen, Judge(
        Two,
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        $"[{{id: m1, body: board, date: 2025-01-20, status: held, attendance: [dcs, dsp], items: {items}}}]").Any(f => f.Subject.Type == "body" && f.Outcome == Outcome.CannotTell));

    [Theory]
    [InlineData("allowed", Outcome.CannotTell)]
    [InlineData("not-allowed", Outcome.Met)]
    public void Where_nobody_says_who_came_two_may_have_come_for_one_office(string deputies, Outcome outcome) => Assert.Equal(outcome, Judge(
        $"quorum: {{body: board, needs: {{not: {{count: 2, of: dcs}}}}, deputies: {deputies}}}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        "[{id: m1, body: board, date: 2025-01-20, status: held, attendance: not-kept, items: []}]").Of("meeting m1").Outcome);

    [Fact]
    public void Two_seats_of_which_no_office_is_recorded_are_two() => Assert.Equal(Outcome.CannotTell, Judge(
        "quorum: {body: board, needs: {fraction: majority}, deputies: not-allowed}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}, {office: unknown}, {office: unknown}]}]",
        "[{id: m1, body: board, date: 2025-01-20, status: held, attendance: [dcs, dsp], items: []}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("[dcs, hos]", Outcome.NotMet)]
    [InlineData("[dcs, dsp]", Outcome.CannotTell)]
    [InlineData("[dcs, dsp, lsp]", Outcome.Met)]
    public void Part_that_comes_to_the_same_whichever_seats_count_can_be_told(string attendance, Outcome outcome) => Assert.Equal(outcome, Judge(
        "quorum: {body: board, needs: {fraction: majority}, deputies: not-allowed}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}, {office: lsp}, {office: hos, suspended: [{from: 2025-01}]}]}]",
        $"[{{id: m1, body: board, date: 2025-01-20, status: held, attendance: {attendance}, items: []}}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("[dcs]", "{by: dcs, why: flood}", Outcome.Waived)]
    [InlineData("[dcs, dsp]", "{by: dcs, why: flood}", Outcome.Met)]
    [InlineData("[dcs]", "none", Outcome.NotMet)]
    public void Joint_meeting_that_a_discretion_saves_for_one_of_its_bodies_is_waived(string attendance, string discretion, Outcome outcome) => Assert.Equal(outcome, Judge(
        "quorum: {body: board, needs: {fraction: majority}, deputies: allowed, chairs-discretion: allowed}",
        "bodies: [{id: east, kind: board, seats: [{office: dcs}]}, {id: west, kind: board, seats: [{office: dsp}]}]",
        $"[{{id: m1, body: [east, west], date: 2025-01-20, status: held, attendance: {attendance}, items: [], discretion: {discretion}}}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("2024-09-01", "2016-01-01 to 2028-12-31", Outcome.Met)]
    [InlineData("open", "2024-09-01 to 2028-12-31", Outcome.Met)]
    [InlineData("open", "2016-01-01 to 2028-12-31", Outcome.CannotTell)]
    public void Meeting_on_an_unknown_day_was_not_before_its_body_nor_before_the_list(string from, string recorded, Outcome outcome) => Assert.Equal(outcome, Judge(
        Two,
        $"bodies: [{{id: board{(from == "open" ? string.Empty : $", from: {from}")}, seats: [{{office: dcs}}, {{office: dsp}}]}}]",
        $"{{recorded: {recorded}, items: [{{id: m1, body: board, date: unknown, status: held, attendance: [dcs, dsp], items: []}}]}}").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("not-kept", Outcome.CannotTell)]
    [InlineData("{whole: no, items: [dcs]}", Outcome.CannotTell)]
    [InlineData("[dcs]", Outcome.NotMet)]
    public void Whoever_holds_a_seat_of_which_no_office_is_recorded_may_have_come(string attendance, Outcome outcome) => Assert.Equal(outcome, Judge(
        Two,
        "bodies: [{id: board, seats: [{office: dcs}, {office: unknown}]}]",
        $"[{{id: m1, body: board, date: 2025-01-20, status: held, attendance: {attendance}, items: []}}]").Of("meeting m1").Outcome);

    [Fact]
    public void Whoever_is_known_not_to_have_come_holds_no_seat_of_which_no_office_is_recorded() => Assert.Equal(Outcome.NotMet, Judge(
        "quorum: {body: board, needs: dsp, deputies: not-allowed}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}, {office: unknown}]}]",
        "[{id: m1, body: board, date: 2025-01-20, status: held, attendance: {whole: no, items: [{office: dsp, present: no}]}, items: []}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("2025-01-09", Outcome.NotMet)]
    [InlineData("2025-01-10", Outcome.Met)]
    [InlineData("2025-01-20", Outcome.Met)]
    [InlineData("2025-01-21", Outcome.NotMet)]
    public void Seat_counts_from_its_first_day_to_its_last(string day, Outcome outcome) => Assert.Equal(outcome, Judge(
        Two,
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp, from: 2025-01-10, to: 2025-01-20}]}]",
        $"[{{id: m1, body: board, date: {day}, status: held, attendance: [dcs, dsp], items: []}}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData(", said-quorate: no", "not recorded", Outcome.NotMet)]
    [InlineData(", said-quorate: yes", "not recorded", Outcome.Met)]
    [InlineData(", said-quorate: yes", "[dcs]", Outcome.CannotTell)]
    [InlineData(", said-quorate: no", "[dcs, dsp]", Outcome.CannotTell)]
    [InlineData(", said-quorate: yes", "[dcs, dsp]", Outcome.Met)]
    public void Minutes_decide_where_the_attendance_does_not_and_contradict_it_elsewhere(string said, string attendance, Outcome outcome) =>
        Assert.Equal(outcome, Of(Two, attendance, said).Outcome);

    [Fact]
    public void Minutes_that_say_quorate_decide_nothing_beside_a_second_quorum_rule() => Assert.All(
        new RulesetLoader().Text("two.yaml", """
            format: 1
            ruleset: test/two
            status: adopted
            adopted-on: 2016-01-01
            in-force: {from: 2024-09-01}
            rules:
              A: {quorum: {body: board, needs: {count: 2}, deputies: allowed}, strength: must, source: T-01}
              B: {quorum: {body: board, needs: dsp, deputies: allowed}, strength: must, source: T-01}
            """).OrThrow().Evaluate(
                new RulesetLoader().RecordsText("r.yaml", $"format: 1\nrecorded: 2016-01-01 to 2028-12-31\n{People}meetings: [{{id: m1, body: board, date: 2025-01-10, status: held, said-quorate: yes, items: []}}]").OrThrow(),
                Some.Day("2025-06-30")).Findings,
        f => Assert.Equal(Outcome.CannotTell, f.Outcome));

    [Theory]
    [InlineData("none", Outcome.NotMet)]
    [InlineData("unknown", Outcome.CannotTell)]
    [InlineData("{by: dsp, why: urgent}", Outcome.Waived)]
    public void Item_of_which_it_is_not_known_whether_a_discretion_was_used_cannot_be_told(string discretion, Outcome outcome) => Assert.Equal(outcome, Judge(
        "quorum: {body: board, needs: {count: 2}, deputies: allowed, chairs-discretion: allowed}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        $"[{{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs, dsp], items: [{{id: i1, topic: data, absent: [dsp], discretion: {discretion}}}]}}]").Of("item m1/i1").Outcome);

    [Fact]
    public void An_item_may_be_a_subject_because_of_a_discretion_that_nobody_recorded() => Assert.Equal(Outcome.CannotTell, Judge(
        "quorum: {body: board, needs: {count: 2}, deputies: allowed, chairs-discretion: allowed}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        "[{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs], items: [{id: i1, topic: data, discretion: unknown}]}]").Of("item m1/i1").Outcome);

    [Theory]
    [InlineData("", Outcome.CannotTell)]
    [InlineData(", deputies: allowed", Outcome.Met)]
    [InlineData(", deputies: not-allowed", Outcome.NotMet)]
    public void Whoever_came_for_another_counts_for_its_own_seat_only_where_deputies_count(string deputies, Outcome outcome) => Assert.Equal(outcome, Judge(
        $"quorum: {{body: board, needs: {{all: [dcs, hos]}}, one-person-several-seats: allowed{deputies}}}",
        "bodies: [{id: board, seats: [{office: dcs}, {office: hos}]}]",
        "[{id: m1, body: board, date: 2025-01-10, status: held, attendance: [{office: hos, for: dcs}], items: []}]").Of("meeting m1").Outcome);

    [Theory]
    [InlineData("all: [dcs, dsp], distinct: yes", "[{office: hos, for: dcs}, {office: hos, for: dsp}]", Outcome.CannotTell)]
    [InlineData("count: 3", "[dcs, dsp]", Outcome.CannotTell)]
    public void Another_person_than_those_listed_may_have_come_where_the_list_is_cut(string needs, string attendance, Outcome outcome)
    {
        const string Bodies = "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]";
        ValueList<Finding> Of(string listed) => Judge(
            $"quorum: {{body: board, needs: {{{needs}}}, deputies: allowed, one-person-several-seats: allowed}}",
            Bodies,
            $"[{{id: m1, body: board, date: 2025-01-10, status: held, attendance: {listed}, items: []}}]");

        Assert.Equal(outcome, Of($"{{whole: no, items: {attendance}}}").Of("meeting m1").Outcome);
        Assert.Equal(Outcome.NotMet, Of(attendance).Of("meeting m1").Outcome);
    }

    [Theory]
    [InlineData("from: 2024-01-01, to: 2025-01-09, granted: 2024-01-01", Outcome.NotMet, false)]
    [InlineData("from: 2024-01-01, to: 2025-01-10, granted: 2024-01-01", Outcome.Waived, true)]
    [InlineData("from: 2024-01-01, granted: 2025-01-11", Outcome.NotMet, true)]
    public void A_waiver_that_was_granted_in_time_and_had_ended_is_not_shown(string days, Outcome outcome, bool isShown)
    {
        var finding = Written.Judge(
            Two,
            $"{People}meetings: [{{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs], items: []}}]\nwaivers: [{{id: w1, rule: R, by: dcs, why: cover, {days}}}]",
            "2025-06-30").Of("meeting m1");

        Assert.Equal((outcome, isShown), (finding.Outcome, finding.Waiver is not null));
    }

    [Theory]
    [InlineData("board", "m2", Outcome.NotMet)]
    [InlineData("bord", "board", Outcome.CannotTell)]
    public void Whose_meeting_it_was_that_names_no_body_there_is_cannot_be_told(string body, string subject, Outcome outcome) => Assert.Equal(outcome, Judge(
        Two,
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        $"[{{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs, dsp], items: []}}, {{id: m2, body: {body}, date: 2025-02-10, status: held, attendance: [dcs], items: []}}]")
        .Single(f => f.Subject.Id == subject).Outcome);

    [Fact]
    public void Discretion_of_the_chair_waives_only_where_the_rule_allows_it()
    {
        const string Used = ", discretion: {by: dsp, why: urgent}";

        Assert.Equal(Outcome.NotMet, Of(Two, "[dcs]", Used).Outcome);
        Assert.Equal(Outcome.Waived, Of("quorum: {body: board, needs: {count: 2}, deputies: allowed, chairs-discretion: allowed}", "[dcs]", Used).Outcome);
        Assert.Equal(Outcome.Met, Of("quorum: {body: board, needs: {count: 2}, deputies: allowed, chairs-discretion: allowed}", "[dcs, dsp]", Used).Outcome);
    }

    [Theory]
    [InlineData("[{id: i1, topic: data, absent: [dsp]}]", "item m1/i1", Outcome.NotMet)]
    [InlineData("[{id: i1, topic: case}]", "item m1/i1", Outcome.Met)]
    [InlineData("[{id: i1}]", "item m1/i1", Outcome.CannotTell)]
    [InlineData("[{id: i1, topic: case, absent: unknown}]", "item m1/i1", Outcome.CannotTell)]
    public void Item_with_a_quorum_of_its_own_or_somebody_out_of_the_room_is_judged_by_itself(string items, string subject, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(
            "quorum: {body: board, needs: {count: 2}, deputies: allowed, items: [{topic: case, needs: {sector: police}}]}",
            "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
            $"[{{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs, dsp], items: {items}}}]").Of(subject).Outcome);

    [Fact]
    public void Items_that_nobody_recorded_may_have_a_quorum_of_their_own()
    {
        var findings = Judge(
            "quorum: {body: board, needs: {count: 1}, deputies: allowed, items: [{topic: case, needs: {sector: police}}]}",
            "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
            "[{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs]}]");

        Assert.Equal(Outcome.Met, findings.Of("meeting m1").Outcome);
        Assert.Equal(["the items of m1"], findings.Of("body board").Why.FactsNeeded);
    }

    [Theory]
    [InlineData("cancelled", "body board", Outcome.DoesNotApply)]
    [InlineData("scheduled", "meeting m1", Outcome.CannotTell)]
    public void Meeting_that_was_not_held_is_no_subject(string status, string subject, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(Two, "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]", $"[{{id: m1, body: board, date: 2025-01-10, status: {status}, attendance: [dcs], items: []}}]").Of(subject).Outcome);

    [Fact]
    public void Seat_of_which_no_office_is_recorded_makes_nobody_a_member_for_sure() => Assert.Equal(
        Outcome.CannotTell,
        Judge(Two, "bodies: [{id: board, seats: [{office: dcs}, {}]}]", "[{id: m1, body: board, date: 2025-01-10, status: held, attendance: [dcs, hos], items: []}]").Of("meeting m1").Outcome);

    [Fact]
    public void Reason_and_shortfall_count_who_was_there()
    {
        var why = Of(Two, "[dcs]").Why;

        Assert.Equal("2 persons: 1 of 2 (dcs)", why.Reason);
        Assert.Equal("2 persons: 1 of 2", why.Shortfall);
        Assert.Contains("cannot be put right", why.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_needed_are_those_that_would_decide() =>
        Assert.Equal(["whether dsp was present at m1"], Of(Two, "[dcs, {office: dsp, present: null}]").Why.FactsNeeded);

    private static Finding Of(string rule, string attendance, string more = "") => Judge(
        rule,
        "bodies: [{id: board, seats: [{office: dcs}, {office: dsp}]}]",
        $"[{{id: m1, body: board, date: 2025-01-10, status: held{(attendance == "not recorded" ? string.Empty : $", attendance: {attendance}")}{more}, items: []}}]").Of("meeting m1");

    private static ValueList<Finding> Judge(string rule, string bodies, string meetings) =>
        Written.Judge(rule, string.Join('\n', People.Split('\n').Where(l => !l.StartsWith("bodies", StringComparison.Ordinal) && l.Length > 0)) + $"\n{bodies}\nmeetings: {meetings}", "2025-06-30");
}
