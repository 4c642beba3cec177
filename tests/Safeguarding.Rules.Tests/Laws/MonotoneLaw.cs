using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>What asks for more is met by nothing that what asks for less refuses; and more that was done makes nothing worse.</summary>
public sealed class MonotoneLaw
{
    [Fact]
    public void A_stricter_quorum_is_met_by_no_meeting_that_the_looser_one_refuses()
    {
        var met = 0;
        foreach (var one in LawCases.Of("quorum"))
        {
            var needs = Enumerable.Range(0, 2).Select(_ => RandomRulesets.Needs(one.Dice, 2)).ToList();
            var records = WithoutMinutes(one.Recorded(one.Dice.Pick(0, 3, 15)));
            var (count, deputies) = (one.Dice.From(1, 4), one.Dice.Pick("allowed", "not-allowed", "named-only"));
            met += Compare($"{{all: [{needs[0]}, {needs[1]}]}}", needs[0]) + Compare($"{{count: {count + 1}}}", $"{{count: {count}}}")
                + Compare($"{{agencies: {count + 1}}}", $"{{agencies: {count}}}") + Compare($"{{agencies: {count}}}", $"{{count: {count}}}")
                + Compare(needs[1], $"{{any: [{needs[0]}, {needs[1]}]}}");

            int Compare(string strict, string loose)
            {
                var byStrict = Judge(strict);
                var byLoose = Judge(loose).ToDictionary(f => f.Subject);
                Assert.All(byStrict.Where(f => f.Outcome == Outcome.Met), f => Assert.True(byLoose[f.Subject].Outcome == Outcome.Met, $"{one}: {strict} {f}, {loose} {byLoose[f.Subject]}"));
                return byStrict.Count(f => f.Outcome == Outcome.Met);
            }

            ValueList<Finding> Judge(string asked) =>
                Written($"quorum: {{body: executive, needs: {asked}, deputies: {deputies}}}").Evaluate(records, one.AsOf).Findings;
        }

        Assert.True(met > LawCases.Count / 4, $"only {met} meetings were quorate by the stricter rule");
    }

    [Fact]
    public void Who_comes_as_well_makes_no_meeting_inquorate()
    {
        var met = 0;
        foreach (var one in LawCases.Of("quorum").Where(c => !c.Text.Contains("not: ", StringComparison.Ordinal)))
        {
            var records = WithoutMinutes(one.Recorded(one.Dice.Pick(0, 3, 15)));
            var office = one.Dice.Pick(RandomPartnership.Offices);
            var before = one.Ruleset.Evaluate(records, one.AsOf).Findings.Where(f => f is { Outcome: Outcome.Met, Subject.Type: "meeting" }).ToList();
            var after = one.Ruleset.Evaluate(records with { Meetings = records.Meetings.With([.. records.Meetings.Items.Select(WithOneMore)]) }, one.AsOf).Findings;
            Assert.All(before, f => Assert.True(after.Any(a => a.Subject == f.Subject && a.Outcome == Outcome.Met), $"{one}: {f}, and with {office} {after.FirstOrDefault(a => a.Subject == f.Subject)}\n{one.Text}"));
            met += before.Count;

            Meeting WithOneMore(Meeting meeting) => meeting.Attendance.Items.Any(a => a.Office == office) ? meeting
                : meeting with { Attendance = meeting.Attendance.With([.. meeting.Attendance.Items, new Attendance { Office = office, Present = Presence.Yes }]) };
        }

        Assert.True(LawCases.Count < 1000 || met > LawCases.Count / 40, $"only {met} meetings were quorate");
    }

    [Fact]
    public void A_meeting_more_never_hurts_at_least_and_never_helps_at_most()
    {
        var decided = 0;
        foreach (var one in LawCases.Of("frequency"))
        {
            var per = one.Dice.Pick("calendar-year", "half-year", "quarter", "governance-year");
            var (least, most) = (Rule("at-least", per), Rule("at-most", per));
            var records = one.Recorded(one.Dice.Pick(0, 3));
            var day = one.Dice.Day(RandomPartnership.Start, one.AsOf);
            var more = records with { Meetings = records.Meetings.With([.. records.Meetings.Items, new Meeting { Id = "more", Bodies = ["executive"], Date = day, Status = MeetingStatus.Held }]) };
            decided += Compare(least, Outcome.Met) + Compare(most, Outcome.NotMet);

            int Compare(Ruleset rule, Outcome stays)
            {
                var before = rule.Evaluate(records, one.AsOf).Findings.Where(f => f.Subject.Type == "period" && f.Outcome == stays).ToList();
                var after = rule.Evaluate(more, one.AsOf).Findings.ToDictionary(f => f.Subject);
                Assert.All(before, f => Assert.True(after[f.Subject].Outcome == stays, $"{one}: {f}, and with a meeting on {day} {after[f.Subject]}"));
                return before.Count;
            }

            Ruleset Rule(string bound, string period) => Written($"frequency: {{body: executive, {bound}: {one.Dice.From(1, 3)} per {period}, counting: held}}");
        }

        Assert.True(decided > LawCases.Count / 8, $"only {decided} periods were decided");
    }

    [Theory]
    [InlineData("2025-06-30", "2025-07-01", true)]
    [InlineData("2025-06-30", "2025-06-30", false)]
    [InlineData("2025-06-30", "2025-07-02", true)]
    public void No_day_has_two_versions(string to, string from, bool isRuleset)
    {
        var loaded = new RulesetLoader().Text("versions.yaml", $$"""
            format: 1
            ruleset: test/law
            status: adopted
            adopted-on: 2020-01-01
            in-force: {from: 2024-01-01}
            rules:
              R:
                - {membership: {body: executive, at-most: 5}, strength: must, source: T-01, in-force: { to: {{to}} } }
                - {membership: {body: executive, at-most: 6}, strength: must, source: T-01, in-force: { from: {{from}} } }
            """);

        Assert.Equal(isRuleset, loaded.Ok);
        Assert.All(
            loaded.Value is { } ruleset ? Enumerable.Range(0, 900).Select(new DateOnly(2024, 1, 1).AddDays) : [],
            day => Assert.True(loaded.Value!.Rules[0].Versions.Count(v => v.InForce.Contains(day)) <= 1));
    }

    private static Ruleset Written(string rule) => new RulesetLoader().Text("law.yaml", $$"""
        format: 1
        ruleset: test/law
        status: adopted
        adopted-on: 2020-01-01
        in-force: {from: 2023-01-01}
        governance-year: {starts: 09-01}
        rules:
          R: { {{rule}}, strength: must, source: T-01 }
        """).OrThrow();

    // What the minutes say of it may contradict what the attendance says.
    private static PartnershipRecords WithoutMinutes(PartnershipRecords records) => records with
    {
        Meetings = records.Meetings.With([.. records.Meetings.Items.Select(m => m with { SaidQuorate = null })]),
    };
}
