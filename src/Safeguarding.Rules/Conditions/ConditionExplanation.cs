namespace Safeguarding.Rules.Conditions;

/// <summary>What a <see cref="Condition"/> says of itself.</summary>
public static class ConditionExplanation
{
    /// <summary>
    /// The facts that decide: sufficient (these alone give the answer) and irredundant (none can be dropped), found by deletion.
    /// Not the smallest such set: finding that is NP-hard once facts are shared. Empty where the answer is unknown.
    /// </summary>
    public static IReadOnlyList<Fact> DecidingFacts(this Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (condition.Truth == Truth.Unknown)
        {
            return [];
        }

        var facts = new List<(Fact Fact, Truth Truth)>();
        condition.Facts(facts);
        var kept = facts.Where(f => f.Truth != Truth.Unknown).Select(f => f.Fact).ToHashSet();
        foreach (var fact in facts.Select(f => f.Fact).Distinct())
        {
            if (kept.Remove(fact) && condition.Read(kept.Contains) != condition.Truth)
            {
                kept.Add(fact);
            }
        }

        return [.. facts.Select(f => f.Fact).Distinct().Where(kept.Contains)];
    }

    /// <summary>
    /// The facts that are needed where the answer is unknown: filling in all of them decides, filling in any other changes nothing.
    /// Empty where the answer is known.
    /// </summary>
    public static IReadOnlyList<Fact> FactsNeeded(this Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var open = new List<Fact>();
        condition.Open(open);
        return [.. open.Distinct()];
    }

    /// <summary>Why it is so, in one sentence without a full stop.</summary>
    public static string Reason(this Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var deciding = condition.Truth == Truth.Unknown ? condition.FactsNeeded() : condition.DecidingFacts();
        var keep = deciding.ToHashSet();
        return condition.Say(keep.Contains) ?? "nothing is asked";
    }

    /// <summary>What is missing, in the rule's words; <c>null</c> where nothing is.</summary>
    public static string? Shortfall(this Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Truth == Truth.False ? condition.Missing() : null;
    }
}
