namespace Safeguarding.Rules.Tests.Laws;

/// <summary>Choices that hang on one seed, so that whatever fails can be played again.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int bound) => random.Next(bound);

    public int From(int least, int most) => random.Next(least, most + 1);

    public bool OneIn(int n) => random.Next(n) == 0;

    public T Pick<T>(params IReadOnlyList<T> of) => of[random.Next(of.Count)];

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int chanceInTen = 5) => [.. of.Where(_ => random.Next(10) < chanceInTen)];

    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1));
}
