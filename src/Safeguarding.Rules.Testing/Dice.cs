// Seeded: the same seed gives the same choices.
#pragma warning disable RS0030

namespace Safeguarding.Rules.Testing;

/// <summary>Choices that hang on one seed, so that whatever fails can be played again.</summary>
/// <param name="seed">The seed.</param>
public sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from 0 to one below the bound.</summary>
    public int Below(int bound) => random.Next(bound);

    /// <summary>A number from the least to the most.</summary>
    public int From(int least, int most) => random.Next(least, most + 1);

    /// <summary>Whether it is one of so many times.</summary>
    public bool OneIn(int n) => random.Next(n) == 0;

    /// <summary>One of these.</summary>
    public T Pick<T>(params IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>Some of these, in their order: each with so many chances in ten.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int chanceInTen = 5) => [.. of.Where(_ => random.Next(10) < chanceInTen)];

    /// <summary>A day from the first to the last.</summary>
    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1));
}
