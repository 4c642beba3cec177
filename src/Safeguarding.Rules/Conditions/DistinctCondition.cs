using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Conditions;

/// <summary>A different person for each slot: a matching that fills so many of them.</summary>
internal sealed class DistinctCondition(ValueList<ValueList<Candidate>> slots, int n, object? label, bool Negated)
    : Condition(Read(slots, n, Negated, static c => c.Truth))
{
    public override Condition Not() => new DistinctCondition(slots, n, label, !Negated);

    internal override Truth Read(Func<Fact, bool> known) => Read(slots, n, Negated, c => c.Read(known));

    internal override void Facts(List<(Fact Fact, Truth Truth)> into)
    {
        foreach (var candidate in slots.SelectMany(s => s))
        {
            candidate.There.Facts(into);
        }
    }

    internal override void Open(List<Fact> into)
    {
        if (Truth != Truth.Unknown)
        {
            return;
        }

        foreach (var candidate in slots.SelectMany(s => s))
        {
            candidate.There.Open(into);
        }
    }

    internal override string Say(Func<Fact, bool> keep) => $"{label ?? "a different person for each"}: {Count()}";

    internal override string? Missing() => Truth == Truth.True ? null : Say(static _ => true);

    private static Truth Read(ValueList<ValueList<Candidate>> slots, int n, bool negated, Func<Condition, Truth> read)
    {
        var sure = Matched(slots, c => read(c.There) == Truth.True);
        var possible = sure >= n ? sure : Matched(slots, c => read(c.There) != Truth.False);
        var truth = Decide(n, sure, possible - sure);
        return negated ? truth.Not() : truth;
    }

    /// <summary>How many slots can be filled at once, by augmenting paths.</summary>
    private static int Matched(ValueList<ValueList<Candidate>> slots, Func<Candidate, bool> may)
    {
        var takenBy = new Dictionary<string, int>(StringComparer.Ordinal);
        var filled = 0;
        for (var slot = 0; slot < slots.Count; slot++)
        {
            if (Place(slot, new HashSet<string>(StringComparer.Ordinal)))
            {
                filled++;
            }
        }

        return filled;

        bool Place(int slot, HashSet<string> tried)
        {
            foreach (var candidate in slots[slot])
            {
                if (may(candidate) && tried.Add(candidate.Person)
                    && (!takenBy.TryGetValue(candidate.Person, out var holder) || Place(holder, tried)))
                {
                    takenBy[candidate.Person] = slot;
                    return true;
                }
            }

            return false;
        }
    }

    private string Count() => $"{Matched(slots, c => c.There.Truth == Truth.True)} of {n}";
}
