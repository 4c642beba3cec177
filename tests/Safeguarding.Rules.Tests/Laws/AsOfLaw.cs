namespace Safeguarding.Rules.Tests.Laws;

/// <summary>Evaluating as of a date is evaluating what could be seen on it; and the same input gives the same bytes, in whatever order it comes.</summary>
public sealed class AsOfLaw
{
    private const int Cases = 150;

    public static TheoryData<string> Kinds => [.. RuleTexts.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evaluating_as_of_a_date_is_evaluating_what_could_be_seen_on_it(string kind) => Each(kind, (ruleset, records, asOf) =>
        Assert.Equal(ruleset.Evaluate(records, asOf).ToText(), ruleset.Evaluate(records.AsOf(asOf), asOf).ToText()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_input_gives_the_same_report(string kind) => Each(kind, (ruleset, records, asOf) =>
        Assert.Equal(ruleset.Evaluate(records, asOf).ToText(), ruleset.Evaluate(records, asOf).ToText()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_rule_and_one_subject_give_one_finding(string kind) => Each(kind, (ruleset, records, asOf) =>
    {
        var findings = ruleset.Evaluate(records, asOf).Findings;
        Assert.Equal(findings.Count, findings.DistinctBy(f => (f.Rule, f.Subject)).Count());
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_cannot_be_told_names_the_facts_that_would_tell_it(string kind) => Each(kind, (ruleset, records, asOf) =>
        Assert.All(
            ruleset.Evaluate(records, asOf).Findings.Where(f => f.Outcome == Rules.Findings.Outcome.CannotTell),
            f => Assert.NotEmpty(f.Why.FactsNeeded)));

    private static void Each(string kind, Action<Ruleset, Rules.Records.PartnershipRecords, DateOnly> law)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var dice = new Dice(seed);
            var world = World.Of(dice, RuleTexts.Meetings(kind));
            var asOf = dice.Day(new(2024, 1, 1), new(2026, 6, 30));
            var ruleset = new RulesetLoader().Text("law.yaml", RuleTexts.Ruleset(kind, dice)).OrThrow();
            law(ruleset, new Forgetting(seed, dice.Pick(0, 3, 15), asOf).Of(world), asOf);
        }
    }
}
