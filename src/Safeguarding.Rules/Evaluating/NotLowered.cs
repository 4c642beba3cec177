namespace Safeguarding.Rules.Evaluating;

/// <summary>A rule, or a part of one, that its kind cannot put in the form of a demand: nothing is decided about it.</summary>
/// <param name="What">The part: <c>what its kind asks</c>.</param>
/// <param name="Why">Why it cannot, as a clause.</param>
public sealed record NotLowered(string What, string Why) : Demand
{
    /// <summary>What a kind says that does not lower its rules at all, as those of a host that says nothing else.</summary>
    public static NotLowered Whole { get; } = new("the whole rule", "its kind does not say what it asks of the world");

    /// <inheritdoc/>
    public override string ToString() => $"{What}: {Why}";
}
