using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Analysis;

public sealed class MustsAloneTests
{
    /// <summary>How many musts can be broken alone and which others imply. None is not found; a must that comes to be is listed here by name.</summary>
    public static TheoryData<string, int, string, string> Shipped => new()
    {
        { "east-sussex/annual-report", 4, "", "" },
        { "england/serious-incidents", 5, "", "" },
        { "england/working-together-2018", 4, "", "" },
        { "england/working-together-2023", 8, "", "" },
        { "sussex/area-partnerships", 23, "LSP-MEET-YEARLY by LSP-REVIEW-EACH-AREA", "" },
        { "sussex/executive", 18, "", "" },
        { "sussex/interpretations", 13, "", "" },
        { "sussex/procedures-manual", 15, "", "" },
        { "sussex/proposal-2024", 8, "", "" },
        { "west-sussex/business-plan-2020", 22, "", "" },
    };

    [Fact]
    public void Every_shipped_ruleset_is_asked() => Assert.Equal(RulesetLoader.ShippedNames, Shipped.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_must_of_a_shipped_ruleset_can_be_broken_alone_or_is_implied(string name, int broken, string implied, string notFound)
    {
        var rules = new RulesetLoader().Shipped(name).OrThrow();

        var alone = Alone(rules);

        Assert.Equal(broken, alone.Broken.Count);
        Assert.Equal(implied, string.Join(", ", alone.Implied.Select(i => $"{i.Rule} by {string.Join(" and ", i.By)}")));
        Assert.Equal(notFound, string.Join(", ", alone.NotFound));
        Assert.All(alone.Broken, b => Assert.Equal([b.Rule], BrokenIn(rules, b)));
    }

    [Fact]
    public void A_must_that_another_implies_is_named_with_it()
    {
        var alone = Alone(RulePair.Ruleset("""
              TWICE: { frequency: { body: board, at-least: 2 per governance-year, counting: held } }
              THRICE: { frequency: { body: board, at-least: 3 per governance-year, counting: held } }
            """));

        Assert.Equal(["THRICE"], alone.Broken.Select(b => b.Rule));
        Assert.Equal([new ImpliedMust("TWICE", ["THRICE"])], alone.Implied);
        Assert.Empty(alone.NotFound);
    }

    [Fact]
    public void A_must_that_two_others_imply_together_is_not_found()
    {
        var alone = Alone(RulePair.Ruleset("""
              FIRST: { deadline: { case: incident, after: aware, event: notified, within: 5 days } }
              SECOND: { deadline: { case: incident, after: notified, event: reviewed, within: 5 days } }
              BOTH: { deadline: { case: incident, after: aware, event: reviewed, within: 10 days } }
            """));

        Assert.Equal(["FIRST", "SECOND"], alone.Broken.Select(b => b.Rule));
        Assert.Equal(["BOTH"], alone.NotFound);
    }

    [Fact]
    public void It_is_not_asked_unless_it_is() => Assert.Null(Assert.IsType<Fits>(Consistency.Prove(RulePair.Ruleset(Two))).Alone);

    [Fact]
    public void Every_change_is_reported()
    {
        var told = new Told(_ => { });

        Assert.IsType<Fits>(Consistency.Prove(RulePair.Ruleset(Two), alone: true, progress: told));

        Assert.Equal(Enumerable.Range(1, told.Steps.Count), told.Steps.Select(s => s.Done));
        Assert.True(told.Steps[^1].Done <= told.Steps[^1].All);
    }

    [Fact]
    public void What_is_stopped_before_there_is_an_answer_is_not_decided()
    {
        var answer = Assert.IsType<NotDecided>(Consistency.Prove(RulePair.Ruleset(Two), alone: true, stop: new(canceled: true)));

        Assert.Equal("NOTIFIED, REVIEWED: whether they can all be kept is not decided, because of this: it was stopped", Assert.Single(answer.Because).ToString());
    }

    [Fact]
    public void What_is_stopped_while_changes_are_tried_fits_and_says_so()
    {
        using var stop = new CancellationTokenSource();

        var fits = Assert.IsType<Fits>(Consistency.Prove(RulePair.Ruleset(Two), alone: true, progress: new Told(_ => stop.Cancel()), stop: stop.Token));

        Assert.True(fits.Alone!.Stopped);
        Assert.NotEmpty(fits.Alone.NotFound);
    }

    private const string Two = """
          NOTIFIED: { deadline: { case: incident, after: aware, event: notified, within: 5 days } }
          REVIEWED: { deadline: { case: incident, after: aware, event: reviewed, within: 15 days } }
        """;

    private static MustsAlone Alone(Ruleset rules) => Assert.IsType<Fits>(Consistency.Prove(rules, alone: true)).Alone!;

    // As a person would: written to a file, read again and evaluated.
    private static IEnumerable<string> BrokenIn(Ruleset rules, BrokenAlone alone) =>
        rules.Evaluate(new RulesetLoader().RecordsText("alone.yaml", RecordsReader.Write(alone.Records)).OrThrow(), alone.AsOf).Findings
            .Where(f => f is { Strength: Strength.Must, Outcome: Outcome.NotMet or Outcome.CannotTell } && f.Basis != Basis.Unverified)
            .Select(f => f.Rule).Distinct(StringComparer.Ordinal);

    private sealed class Told(Action<int> then) : IProgress<(int Done, int All)>
    {
        public List<(int Done, int All)> Steps { get; } = [];

        public void Report((int Done, int All) value)
        {
            Steps.Add(value);
            then(value.Done);
        }
    }
}
