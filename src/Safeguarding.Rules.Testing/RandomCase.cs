using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>One random rule of a kind, and a small partnership of which more or less is recorded: all of it hangs on the seed.</summary>
public sealed class RandomCase
{
    private readonly PartnershipRecords world;

    /// <summary>The case of a seed, the same each time.</summary>
    /// <param name="kind">The kind of rule, one of <see cref="RandomRulesets.Kinds"/>.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public RandomCase(string kind, int seed)
    {
        (Kind, Seed, Dice) = (kind, seed, new(seed));
        world = RandomPartnership.Of(Dice, RandomRulesets.Meetings(kind));
        AsOf = Dice.Day(new(2024, 1, 1), new(2026, 6, 30));
        Text = RandomRulesets.Ruleset(kind, Dice);
        Ruleset = new RulesetLoader().Text("law.yaml", Text).OrThrow();
    }

    /// <summary>The kind of rule.</summary>
    public string Kind { get; }

    /// <summary>The seed.</summary>
    public int Seed { get; }

    /// <summary>Further choices that hang on the seed.</summary>
    public Dice Dice { get; }

    /// <summary>The day on which it is judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The ruleset as it is written.</summary>
    public string Text { get; }

    /// <summary>The ruleset.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>The meetings of the partnership, of all of which everything is known.</summary>
    public Recorded<Meeting> Meetings => world.Meetings;

    /// <summary>What is recorded where so many of a hundred things are forgotten: at a lower rate the same, and more.</summary>
    /// <param name="rateInHundred">From 0, where everything is recorded, to 100.</param>
    public PartnershipRecords Recorded(int rateInHundred) => new Forgetting(Seed, rateInHundred, AsOf).Of(world);

    /// <summary>How to get it again.</summary>
    public override string ToString() => $"{Kind}, seed {Seed}, as of {AsOf:yyyy-MM-dd}";
}
