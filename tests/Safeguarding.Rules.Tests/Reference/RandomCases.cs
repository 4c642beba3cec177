using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>A random ruleset of a kind, and random records of which more or less is forgotten.</summary>
internal static class RandomCases
{
    public static (string Text, Ruleset Ruleset, PartnershipRecords Records, DateOnly AsOf, int Rate) Of(string kind, int seed, IReadOnlyList<int> rates)
    {
        var dice = new Dice(seed);
        var world = RandomPartnership.Of(dice, RandomRulesets.Meetings(kind));
        var asOf = dice.Day(new(2024, 1, 1), new(2026, 6, 30));
        var text = RandomRulesets.Ruleset(kind, dice);
        var rate = dice.Pick(rates);
        return (text, new RulesetLoader().Text("reference.yaml", text).OrThrow(), new Forgetting(seed, rate, asOf).Of(world), asOf, rate);
    }
}
