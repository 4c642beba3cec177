using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Kinds.Assignment;

public sealed class AssignmentKindTests
{
    private const string OneToOne = "assignment: {items: [learning, data], holders: [east, west]}";
    private const string OneItem = "assignment: {items: learning, holders: [east, west], one-to-one: no}";
    private const string Linked = "assignment: {items: learning, holders: [east, west], one-to-one: no, linked-to: {item: learning, role: chair, body: executive}}";

    private const string People = """
        areas: [{id: east}, {id: west}]
        agencies: [{id: east-council, sector: local-authority, area: east}, {id: west-council, sector: local-authority, area: west}]
        offices: [{id: dcs-east, designation: dcs, agency: east-council}, {id: dcs-west, designation: dcs, agency: west-council}]
        bodies: [{id: executive}]
        assignments: [{id: s1, item: learning, holder: east, from: 2024-09-01}]

        """;

    [Theory]
    [InlineData("learning, east", "data, west", Outcome.Met)]
    [InlineData("learning, east", "data, east", Outcome.NotMet)]
    [InlineData("learning, east", "learning, west", Outcome.NotMet)]
    [InlineData("learning, east", "data, north", Outcome.NotMet)]
    [InlineData("learning, east", "other, west", Outcome.NotMet)]
    public void Every_item_has_one_holder_and_every_holder_one_item(string one, string other, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(OneToOne, $"assignments: [{Item("s1", one, "2024-09-01")}, {Item("s2", other, "2024-09-01")}]", "2025-06-30").Of("range 2024-09-01").Outcome);

    [Fact]
    public void Range_lasts_as_long_as_the_assignment_is_constant()
    {
        const string assignments = "assignments: [{id: s1, item: learning, holder: east, from: 2024-09-01, to: 2024-12-31}, {id: s2, item: learning, holder: east, from: 2025-01-01, to: 2025-03-31}, {id: s3, item: learning, holder: west, from: 2025-04-02}]";

        var findings = Written.Judge(OneItem, assignments, "2025-06-30");

        Assert.Equal(["range 2024-09-01", "range 2025-04-01", "range 2025-04-02"], findings.Subjects());
        Assert.Equal([Outcome.Met, Outcome.NotMet, Outcome.Met], findings.OrderBy(f => f.Subject.Id, StringComparer.Ordinal).Select(f => f.Outcome));
    }

    [Theory]
    [InlineData("2025-03-31", new[] { "range 2024-09-01" })]
    [InlineData("2025-04-01", new[] { "range 2024-09-01", "range 2025-04-01" })]
    public void Range_begins_by_the_as_of_date(string asOf, string[] subjects) => Assert.Equal(
        subjects, Written.Judge(OneItem, "assignments: [{id: s1, item: learning, holder: east, from: 2024-09-01, to: 2025-03-31}]", asOf).Subjects());

    [Fact]
    public void Days_that_are_not_recorded_cannot_be_told()
    {
        var findings = Written.Judge(OneItem, $"assignments: [{Item("s1", "learning, east", "2024-09-01")}]", "2025-06-30", recorded: "2024-10-01 to 2025-03-31");

        Assert.Equal([Outcome.CannotTell, Outcome.CannotTell], findings.Select(f => f.Outcome));
        Assert.Equal(["partnership sussex", "range 2024-09-01"], findings.Subjects());
    }

    [Fact]
    public void Handover_on_a_day_not_known_cannot_be_told_in_its_month()
    {
        var findings = Written.Judge(OneItem, "assignments: [{id: s1, item: learning, holder: east, from: 2024-09-01, to: 2025-03}, {id: s2, item: learning, holder: west, from: 2025-04-01}]", "2025-06-30");

        Assert.Equal(Outcome.Met, findings.Of("range 2024-09-01").Outcome);
        Assert.Equal(Outcome.CannotTell, findings.Of("range 2025-03-02").Outcome);
        Assert.Equal(Outcome.Met, findings.Of("range 2025-04-01").Outcome);
    }

    [Theory]
    [InlineData("[{id: a1, role: chair, body: executive, office: dcs-east, from: 2024-09-01}]", Outcome.Met)]
    [InlineData("[{id: a1, role: chair, body: executive, office: dcs-west, from: 2024-09-01}]", Outcome.NotMet)]
    [InlineData("[{id: a1, role: chair, body: executive, office: dcs-east, from: 2024-09-01, to: 2024-12-31}, {id: a2, role: chair, body: executive, office: dcs-west, from: 2025-01-01}]", Outcome.NotMet)]
    [InlineData("[{id: a1, role: chair, body: executive, office: stranger, from: 2024-09-01}]", Outcome.CannotTell)]
    [InlineData("[]", Outcome.CannotTell)]
    [InlineData("not-kept", Outcome.CannotTell)]
    public void Role_that_is_linked_keeps_step(string appointments, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Linked, $"{People}appointments: {appointments}", "2025-06-30").Of("range 2024-09-01").Outcome);

    [Fact]
    public void Waiver_waives_the_range() => Assert.Equal(Outcome.Waived, Written.Judge(
        OneItem, "assignments: []\nwaivers: [{id: w1, rule: R, by: x, why: flood, granted: 2024-08-01, from: 2024-08-01}]", "2025-06-30").Of("range 2024-09-01").Outcome);

    [Fact]
    public void Waiver_cannot_be_told_where_the_range_may_have_begun_before_the_list() => Assert.Equal(Outcome.CannotTell, Written.Judge(
        OneItem, "assignments: []\nwaivers: [{id: w1, rule: R, by: x, why: flood, granted: 2024-08-01, from: 2024-08-01, to: 2024-12-31}]", "2025-06-30", recorded: "2025-01-01 to 2025-12-31").Of("range 2025-01-01").Outcome);

    [Fact]
    public void What_began_on_an_unknown_day_is_held_on_the_as_of_date() => Assert.Equal(
        Outcome.Met, Written.Judge(OneItem, "assignments: [{id: s1, item: learning, holder: east, from: unknown}]", "2025-06-30").Of("range 2025-06-30").Outcome);

    [Fact]
    public void Condition_of_the_rule_that_nobody_recorded_cannot_be_told() => Assert.Equal(
        Outcome.CannotTell, Written.Judge(OneItem, "assignments: []", "2025-06-30", ", if: {open: yes}").Of("range 2024-09-01").Outcome);

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal(
        "each of learning is held by one of east, west; whoever holds learning is chair of executive", Written.Describe(Linked));

    private static string Item(string id, string what, string from)
    {
        var parts = what.Split(", ");
        return $"{{id: {id}, item: {parts[0]}, holder: {parts[1]}, from: {from}}}";
    }
}
