using Safeguarding.Rules.Analysis;

namespace Safeguarding.Rules.Tests.Analysis;

public sealed class ConsistencyNoteTests
{
    [Fact]
    public void A_must_that_another_implies_is_noted() => Assert.Equal(
        ["TWICE: it is implied by THRICE", "no rule states a quorum of board"],
        Notes("""
              TWICE: { frequency: { body: board, at-least: 2 per governance-year, counting: held } }
              THRICE: { frequency: { body: board, at-least: 3 per governance-year, counting: held } }
            """));

    [Fact]
    public void Of_two_that_say_the_same_one_is_noted() => Assert.Equal(
        ["SECOND: it is implied by FIRST"],
        Notes("""
              FIRST: { deadline: { case: incident, after: aware, event: notified, within: 5 days } }
              SECOND: { deadline: { case: incident, after: aware, event: notified, within: 5 days } }
            """));

    [Fact]
    public void A_shorter_limit_implies_a_longer_one_of_the_same_unit_only() => Assert.Equal(
        ["LONG: it is implied by SHORT"],
        Notes("""
              SHORT: { deadline: { case: incident, after: aware, event: notified, within: 5 days } }
              LONG: { deadline: { case: incident, after: aware, event: notified, within: 6 days } }
              MONTH: { deadline: { case: incident, after: aware, event: notified, within: 1 month } }
            """));

    [Fact]
    public void Who_can_be_nobody_is_noted() => Assert.Contains(
        "NOBODY: `sector police, except sector police` picks nobody, whoever there may be",
        Notes("""
              NOBODY: { attendance: { body: board, who: { not: { sector: police, except: { sector: police } } } } }
            """));

    private static IEnumerable<string> Notes(string rules) => Consistency.Prove(RulePair.Ruleset(rules)).Notes.Select(n => n.ToString());
}
