using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.RegularAttendance;

public sealed class RegularAttendanceKindTests
{
    private const string Police = "dsp-police";
    private const string Icb = "dsp-icb";

    [Theory]
    [InlineData("two-thirds", "police police icb", Outcome.Met)]
    [InlineData("two-thirds", "police icb icb", Outcome.NotMet)]
    [InlineData("half", "police icb", Outcome.Met)]
    [InlineData("half", "police icb icb", Outcome.NotMet)]
    [InlineData("three-quarters", "police police police icb", Outcome.Met)]
    [InlineData("three-quarters", "police police icb icb", Outcome.NotMet)]
    [InlineData("half", "police ?", Outcome.Met)]
    [InlineData("half", "icb ?", Outcome.CannotTell)]
    [InlineData("half", "icb icb ?", Outcome.NotMet)]
    public void Share_of_the_meetings_of_a_period_is_reached_exactly(string share, string came, Outcome outcome) => Assert.Equal(
        outcome, Judge($"share: {share}, per: governance-year, deputies: not-allowed", came, "2026-06-30").Of($"period board/{Police}/2024-09-01").Outcome);

    [Theory]
    [InlineData("2025-08-30", Outcome.NotYetDue)]
    [InlineData("2025-08-31", Outcome.NotYetDue)]
    [InlineData("2025-09-01", Outcome.NotMet)]
    public void Share_settles_when_the_period_has_closed(string asOf, Outcome outcome) => Assert.Equal(
        outcome, Judge("share: half, per: governance-year, deputies: not-allowed", "icb icb", asOf).Of($"period board/{Police}/2024-09-01").Outcome);

    [Theory]
    [InlineData("police police icb", Outcome.Met)]
    [InlineData("police icb icb", Outcome.NotMet)]
    [InlineData("police", Outcome.Met)]
    [InlineData("icb", Outcome.NotMet)]
    public void Where_fewer_were_held_than_are_asked_all_of_them_are_enough(string came, Outcome outcome) => Assert.Equal(
        outcome, Judge("at-least: 2 per governance-year, deputies: not-allowed", came, "2026-06-30").Of($"period board/{Police}/2024-09-01").Outcome);

    [Theory]
    [InlineData("icb police icb", Outcome.Met)]
    [InlineData("icb icb police", Outcome.NotMet)]
    [InlineData("police icb icb", Outcome.NotMet)]
    [InlineData("icb ? icb", Outcome.CannotTell)]
    public void So_many_missed_in_a_row_are_too_many(string came, Outcome outcome) => Assert.Equal(
        outcome, Judge("missed-in-a-row: 2, deputies: not-allowed", came, "2026-06-30").Of($"run board/{Police}").Outcome);

    [Theory]
    [InlineData("deputies: allowed", Outcome.Met)]
    [InlineData("deputies: not-allowed", Outcome.NotMet)]
    [InlineData("share: half", Outcome.CannotTell)]
    public void Deputy_counts_as_the_rule_says(string deputies, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(deputies.StartsWith("share", StringComparison.Ordinal) ? "share: half, per: governance-year" : $"share: half, per: governance-year, {deputies}", "deputy", "2026-06-30").Of($"period board/{Police}/2024-09-01").Outcome);

    [Fact]
    public void Apologies_are_no_absence_where_the_rule_says_so() => Assert.Equal(
        Outcome.Met, Judge("share: half, per: governance-year, deputies: not-allowed, or-apology: yes", "apology", "2026-06-30").Of($"period board/{Police}/2024-09-01").Outcome);

    [Fact]
    public void Period_without_a_meeting_is_no_subject() => Assert.Equal(
        Outcome.DoesNotApply, Judge("share: half, per: governance-year, deputies: not-allowed", "", "2025-06-30").Of("body board").Outcome);

    [Fact]
    public void Meetings_that_are_not_kept_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell,
        Written.Judge("regular-attendance: {body: board, who: {designation: dsp}, share: half, per: governance-year, deputies: not-allowed}", "bodies: [{id: board, seats: []}]\noffices: []\nmeetings: not-kept", "2025-06-30").Of("body board").Outcome);

    [Theory]
    [InlineData("2016-01-01 to 2028-12-31", Outcome.NotMet)]
    [InlineData("2024-10-01 to 2028-12-31", Outcome.CannotTell)]
    public void Share_may_be_reached_at_meetings_that_nobody_recorded(string recorded, Outcome outcome) => Assert.Equal(outcome, Written.Judge(
        "regular-attendance: {body: board, who: dsp, share: half, per: governance-year, deputies: not-allowed}",
        $"bodies: [{{id: board, seats: [{{office: dsp}}]}}]\nmeetings: {{recorded: {recorded}, items: [{{id: m1, body: board, date: 2024-10-15, status: held, attendance: []}}]}}",
        "2025-09-30").Of("period board/dsp/2024-09-01").Outcome);

    [Fact]
    public void Agency_comes_by_whichever_of_its_offices_is_asked() => Assert.Equal(
        Outcome.Met, Judge("by: agency, share: half, per: governance-year, deputies: not-allowed", "police", "2026-06-30").Of("period board/police/2024-09-01").Outcome);

    [Theory]
    [InlineData("{office: manager}")]
    [InlineData("{office: unknown}")]
    public void Agency_that_the_rule_does_not_name_is_asked_for_nobody_of_the_one_it_names(string seat)
    {
        var records = $$"""
            bodies: [{id: board, seats: [{office: {{Police}}}, {office: {{Icb}}}, {{seat}}]}]
            agencies: [{id: police, sector: police}, {id: icb, sector: health}]
            offices: [{id: {{Police}}, designation: dsp, agency: police}, {id: {{Icb}}, designation: dsp, agency: icb}, {id: manager, designation: manager, agency: unknown}]
            meetings: [{id: m1, body: board, date: 2024-10-15, status: held, attendance: [{{Police}}]}]
            """;

        Assert.Equal(
            ["run board/police"],
            Written.Judge("regular-attendance: {body: board, who: {agency: police}, missed-in-a-row: 1, by: agency, deputies: not-allowed}", records, "2025-06-30").Subjects());
    }

    private static ValueList<Finding> Judge(string asked, string came, string asOf)
    {
        var meetings = came.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((who, n) => $"{{id: m{n}, body: board, date: 2024-{10 + n:00}-15, status: held{Attendance(who)}}}".Replace("2024-13", "2025-01", StringComparison.Ordinal));
        var records = $$"""
            bodies: [{id: board, seats: [{office: {{Police}}}, {office: {{Icb}}}]}]
            agencies: [{id: police, sector: police}, {id: icb, sector: health}]
            offices: [{id: {{Police}}, designation: dsp, agency: police}, {id: {{Icb}}, designation: dsp, agency: icb}, {id: inspector, designation: inspector, agency: police}]
            appointments: []
            meetings: [{{string.Join(", ", meetings)}}]
            """;
        return Written.Judge($"regular-attendance: {{body: board, who: {{designation: dsp}}, {asked}}}", records, asOf);
    }

    private static string Attendance(string who) => who switch
    {
        "police" => $", attendance: [{Police}]",
        "icb" => $", attendance: [{Icb}]",
        "deputy" => $", attendance: [{{office: inspector, for: {Police}}}]",
        "apology" => $", attendance: [{{office: {Police}, present: no, apology: yes}}]",
        _ => "",
    };
}
