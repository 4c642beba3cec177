using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

/// <summary>What the answer about a quorum promises, on the shipped reading and the shipped example.</summary>
public sealed class QuorumLawTests
{
    private static readonly RulesetLoader Loader = new();
    private static readonly Ruleset Readings = Loader.Shipped("sussex/interpretations").OrThrow();
    private static readonly PartnershipRecords Example = Loader.Records(Architecture.Repository.Path("rulesets/examples/sussex-executive.yaml")).OrThrow();

    private static readonly string[] Members =
        ["dcs-west-sussex", "dcs-east-sussex", "dcs-brighton-and-hove", "deputy-chief-nursing-officer", "head-of-public-protection"];

    [Fact]
    public void It_agrees_with_the_finding_about_a_meeting_that_was_held()
    {
        var findings = Readings.Evaluate(Example, Day("2026-11-22")).Of("READ-EXEC-QUORUM").Where(f => f.Subject.Type == "meeting").ToDictionary(f => f.Subject.Id);
        var held = Example.Meetings.Items.Where(m => m.Status == MeetingStatus.Held).ToList();

        Assert.Equal(4, held.Count);
        foreach (var meeting in held)
        {
            var answer = Readings.Ask(Example, Day("2026-11-22")).Quorum("executive", meeting.Date.Latest, meeting.Attendance.Items);
            Assert.Equal(findings[meeting.Id].Outcome, answer.IsQuorate == true ? Outcome.Met : Outcome.NotMet);
        }
    }

    [Fact]
    public void Whoever_is_there_the_fewest_are_the_fewest_of_all_sets_and_every_way_leads_there()
    {
        var ask = Readings.Ask(Example, Day("2026-11-22"));
        var answers = Enumerable.Range(0, 32).ToDictionary(mask => mask, mask => ask.Quorum("executive", Day("2026-11-22"), There(mask)));
        foreach (var (mask, answer) in answers)
        {
            var fewest = answers.Where(a => (a.Key & mask) == mask && a.Value.IsQuorate == true).Min(a => There(a.Key & ~mask).Length);

            Assert.Equal(fewest, answer.More.Fewest);
            Assert.All(answer.More.Ways, way => Assert.True(ask.Quorum("executive", Day("2026-11-22"), [.. There(mask), .. way.Choices.SelectMany(c => c.Of.Take(c.Count))]).IsQuorate));
        }
    }

    [Fact]
    public void The_same_question_gets_the_same_answer() =>
        Assert.Equal(
            Readings.Ask(Example, Day("2026-11-22")).Quorum("executive", Day("2026-11-22"), "dcs-west-sussex").Json(),
            Readings.Ask(Example, Day("2026-11-22")).Quorum("executive", Day("2026-11-22"), "dcs-west-sussex").Json());

    private static string[] There(int mask) => [.. Members.Where((_, i) => (mask & (1 << i)) != 0)];
}
