using System.Globalization;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>One random rule of a kind, and a small partnership of which more or less is recorded: all of it hangs on the seed.</summary>
internal sealed class LawCase
{
    private readonly int seed;
    private readonly PartnershipRecords world;

    public LawCase(string kind, int seed)
    {
        (Kind, this.seed, Dice) = (kind, seed, new(seed));
        world = World.Of(Dice, RuleTexts.Meetings(kind));
        AsOf = Dice.Day(new(2024, 1, 1), new(2026, 6, 30));
        Text = RuleTexts.Ruleset(kind, Dice);
        Ruleset = new RulesetLoader().Text("law.yaml", Text).OrThrow();
    }

    /// <summary>How many cases each law runs for each kind: SAFEGUARDING_RULES_CASES, or as many as every change must pass.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 1000;

    public static IEnumerable<LawCase> Of(string kind) => Enumerable.Range(0, Count).Select(seed => new LawCase(kind, seed));

    public string Kind { get; }

    public Dice Dice { get; }

    public DateOnly AsOf { get; }

    public string Text { get; }

    public Ruleset Ruleset { get; }

    /// <summary>The meetings of the partnership, of all of which everything is known.</summary>
    public Recorded<Meeting> Meetings => world.Meetings;

    /// <summary>What is recorded where so many of a hundred things are forgotten: at a lower rate the same, and more.</summary>
    public PartnershipRecords Recorded(int rateInHundred) => new Forgetting(seed, rateInHundred, AsOf).Of(world);

    public override string ToString() => $"{Kind}, seed {seed}, as of {AsOf:yyyy-MM-dd}";
}
