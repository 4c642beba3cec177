using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Conditions;

/// <summary>
/// A three-valued condition over facts that can explain itself. One combinator, <see cref="AtLeast"/>, serves for all (n of n)
/// and any (one); <see cref="Distinct"/> asks for different persons; <see cref="Not"/> is pushed down to the facts.
/// </summary>
public abstract class Condition
{
    private protected Condition(Truth truth) => Truth = truth;

    /// <summary>A condition that always holds.</summary>
    public static Condition Always { get; } = new AtLeastCondition(0, [], null);

    /// <summary>What the records say.</summary>
    public Truth Truth { get; }

    /// <summary>The fact, with what the records say of it.</summary>
    public static Condition Of(Fact fact, Truth truth) => new FactCondition(fact, truth, Negated: false);

    /// <summary>At least <paramref name="n"/> of <paramref name="of"/> hold.</summary>
    /// <param name="n">How many; 0 and less always hold.</param>
    /// <param name="of">The conditions.</param>
    /// <param name="label">What is asked, in the rule's words; its text is made when somebody reads it.</param>
    public static Condition AtLeast(int n, ValueList<Condition> of, object? label = null) => new AtLeastCondition(n, of, label);

    /// <summary>All hold.</summary>
    public static Condition All(ValueList<Condition> of, object? label = null) =>
        of.Count == 1 && label is null ? of[0] : new AtLeastCondition(of.Count, of, label);

    /// <summary>At least one holds.</summary>
    public static Condition Any(ValueList<Condition> of, object? label = null) =>
        of.Count == 1 && label is null ? of[0] : new AtLeastCondition(1, of, label);

    /// <summary>Slots are filled, each by somebody else: decided by matching.</summary>
    /// <param name="slots">For each slot, the persons who may fill it with the condition under which they do.</param>
    /// <param name="label">What is asked, in the rule's words.</param>
    /// <param name="atLeast">How many of the slots; <c>null</c>: all.</param>
    public static Condition Distinct(ValueList<ValueList<Candidate>> slots, object? label = null, int? atLeast = null) =>
        new DistinctCondition(slots, atLeast ?? slots.Count, label, Negated: false);

    /// <summary>The contrary.</summary>
    public abstract Condition Not();

    /// <summary>What follows where only the facts that <paramref name="known"/> picks are known.</summary>
    internal abstract Truth Read(Func<Fact, bool> known);

    /// <summary>Adds each fact that decides, or could.</summary>
    internal abstract void Facts(List<(Fact Fact, Truth Truth)> into);

    /// <summary>Adds each unknown fact on which the undecided answer hangs.</summary>
    internal abstract void Open(List<Fact> into);

    /// <summary>Says in words why it is so, with the facts that <paramref name="keep"/> picks.</summary>
    internal abstract string? Say(Func<Fact, bool> keep);

    /// <summary>Says in words what is missing; <c>null</c> where nothing is.</summary>
    internal abstract string? Missing();

    private protected static Truth Decide(int n, int yes, int open) =>
        yes >= n ? Truth.True : yes + open < n ? Truth.False : Truth.Unknown;
}
