using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

/// <summary>What holds for every question: nothing after the as-of date is seen, and nothing but the input decides.</summary>
public sealed class AskLawTests
{
    private static readonly RulesetLoader Loader = new();

    private static readonly Ruleset All = Ruleset.Together(
        [.. new[] { "sussex/executive", "sussex/interpretations", "sussex/area-partnerships" }.Select(n => Loader.Shipped(n).OrThrow())]);

    private static readonly PartnershipRecords Example = Loader.Records(Architecture.Repository.Path("rulesets/examples/sussex-executive.yaml")).OrThrow() with
    {
        Concerns = Whole(Concern() with { About = "thresholds", Raised = When("2025-03-01") }),
        Cases = Whole(Case() with { Kind = "serious-incident", Area = ValueList.Create<string>(["west-sussex"]), Events = [Event("notified", "2025-03-01"), Event("closed", "2026-01-01")] }),
    };

    [Theory]
    [InlineData("2024-08-31")]
    [InlineData("2024-09-01")]
    [InlineData("2025-02-28")]
    [InlineData("2025-03-01")]
    [InlineData("2025-08-31")]
    [InlineData("2026-08-31")]
    [InlineData("2026-09-01")]
    [InlineData("2026-11-22")]
    public void Asking_as_of_a_day_equals_asking_of_what_could_be_seen_that_day(string asOf)
    {
        var day = Day(asOf);

        Assert.Equal(Answers(Example, day), Answers(Example.AsOf(day), day));
    }

    [Fact]
    public void Nothing_recorded_makes_no_question_throw_and_tells_nothing() =>
        Assert.All(Asked(new PartnershipRecords(), Day("2026-11-22")).Where(a => a is not ObligationsAnswer), a => Assert.NotEqual(AnswerState.Told, a.State));

    private static IEnumerable<string> Answers(PartnershipRecords records, DateOnly asOf) => Asked(records, asOf).Select(a => a.Json());

    private static IEnumerable<Answer> Asked(PartnershipRecords records, DateOnly asOf)
    {
        var ask = All.Ask(records, asOf);
        return
        [
            ask.Quorum("executive", asOf, "dcs-west-sussex"),
            ask.Quorum("executive", asOf.AddDays(30), "dcs-west-sussex", "head-of-public-protection"),
            ask.Chair("executive"),
            ask.NextMeeting("executive"),
            ask.NextMeeting("partnership-west-sussex"),
            ask.SignOff("rapid-review-sign-off", "c1"),
            ask.Escalation("n1"),
            ask.Obligations(asOf.AddDays(-30), asOf.AddYears(1)),
        ];
    }
}
