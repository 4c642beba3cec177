using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Conditions;

/// <summary>What conditions promise, over random conditions with shared facts.</summary>
public sealed class ConditionLaws
{
    private const int Cases = 2000;
    private static readonly FactWords Words = new("{0} is so", "{0} is not so", "whether {0} is so");

    [Fact]
    public void Reason_is_sufficient() => Each((condition, make, facts) =>
    {
        if (condition.Truth != Truth.Unknown)
        {
            var kept = condition.DecidingFacts().ToHashSet();
            Assert.Equal(condition.Truth, make(f => kept.Contains(f) ? facts[f] : Truth.Unknown).Truth);
        }
    });

    [Fact]
    public void Reason_is_irredundant() => Each((condition, make, facts) =>
    {
        foreach (var dropped in condition.DecidingFacts())
        {
            var kept = condition.DecidingFacts().Where(f => !f.Equals(dropped)).ToHashSet();
            Assert.NotEqual(condition.Truth, make(f => kept.Contains(f) ? facts[f] : Truth.Unknown).Truth);
        }
    });

    [Fact]
    public void Facts_needed_decide_when_all_are_filled_in() => Each((condition, make, facts) =>
    {
        var needed = condition.FactsNeeded().ToHashSet();
        Assert.Equal(condition.Truth == Truth.Unknown, needed.Count > 0);
        for (var filling = 0; filling < 4 && needed.Count > 0; filling++)
        {
            var answer = filling;
            Assert.NotEqual(Truth.Unknown, make(f => needed.Contains(f) ? (f.Asked.Length + answer) % 2 == 0 ? Truth.True : Truth.False : facts[f]).Truth);
        }
    });

    [Fact]
    public void Filling_in_any_other_fact_changes_nothing() => Each((condition, make, facts) =>
    {
        var needed = condition.FactsNeeded().ToHashSet();
        foreach (var other in facts.Where(f => f.Value == Truth.Unknown && !needed.Contains(f.Key)).Select(f => f.Key))
        {
            Assert.Equal(condition.Truth, make(f => f.Equals(other) ? Truth.True : facts[f]).Truth);
            Assert.Equal(condition.Truth, make(f => f.Equals(other) ? Truth.False : facts[f]).Truth);
        }
    });

    [Fact]
    public void Recording_more_never_changes_what_was_decided() => Each((condition, make, facts) =>
    {
        if (condition.Truth != Truth.Unknown)
        {
            Assert.Equal(condition.Truth, make(f => facts[f] == Truth.Unknown ? Truth.True : facts[f]).Truth);
            Assert.Equal(condition.Truth, make(f => facts[f] == Truth.Unknown ? Truth.False : facts[f]).Truth);
        }
    });

    [Fact]
    public void Not_is_the_contrary_and_twice_nothing() => Each((condition, _, _) =>
    {
        Assert.Equal(condition.Truth.Not(), condition.Not().Truth);
        Assert.Equal(condition.Truth, condition.Not().Not().Truth);
        Assert.Equal(condition.FactsNeeded().ToHashSet(), condition.Not().FactsNeeded().ToHashSet());
    });

    [Fact]
    public void Every_condition_can_say_why() => Each((condition, _, _) =>
    {
        Assert.NotEmpty(condition.Reason());
        Assert.Equal(condition.Truth == Truth.False, condition.Shortfall() is not null);
    });

    private static void Each(Action<Condition, Func<Func<Fact, Truth>, Condition>, IReadOnlyDictionary<Fact, Truth>> law)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var dice = new Dice(seed);
            var facts = Enumerable.Range(0, dice.From(1, 7)).ToDictionary(i => new Fact(Words, $"fact {new string('x', i)}"), _ => dice.Pick(Truth.True, Truth.False, Truth.Unknown));
            var shape = dice.Below(int.MaxValue);

            // Each fact in one polarity: a fact in both is refused where rules are read.
            Condition Make(Func<Fact, Truth> read) => Random(new Dice(shape), [.. facts.Keys], read, 3);
            law(Make(f => facts[f]), Make, facts);
        }
    }

    private static Condition Random(Dice dice, IReadOnlyList<Fact> facts, Func<Fact, Truth> read, int depth)
    {
        if (depth == 0 || dice.OneIn(4))
        {
            var fact = dice.Pick(facts);
            return Condition.Of(fact, read(fact));
        }

        var parts = Enumerable.Range(0, dice.From(1, 4)).Select(_ => Random(dice, facts, read, depth - 1)).ToList();
        var label = dice.OneIn(3) ? "a part" : null;
        return dice.Below(4) switch
        {
            0 => Condition.All(parts.ToValueList(), label),
            1 => Condition.Any(parts.ToValueList(), label),
            2 => Condition.Distinct(parts.Select(_ => facts.Where(_ => dice.OneIn(2)).Select(f => new Candidate(f.Asked, Condition.Of(f, read(f)))).ToValueList()).ToValueList(), label),
            _ => Condition.AtLeast(dice.From(1, parts.Count), parts.ToValueList(), label),
        };
    }
}
