using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Conditions;

internal sealed class AtLeastCondition(int n, ValueList<Condition> of, object? label) : Condition(Read(n, of, static c => c.Truth))
{
    private bool IsAll => n == of.Count;

    public override Condition Not()
    {
        var contrary = new Condition[of.Count];
        for (var i = 0; i < contrary.Length; i++)
        {
            contrary[i] = of[i].Not();
        }

        return new AtLeastCondition(of.Count - n + 1, ValueList.Create<Condition>(contrary), label is null ? null : new Contrary(label));
    }

    internal override Truth Read(Func<Fact, bool> known) => Read(n, of, c => c.Read(known));

    internal override void Facts(List<(Fact Fact, Truth Truth)> into)
    {
        foreach (var condition in of)
        {
            condition.Facts(into);
        }
    }

    internal override void Open(List<Fact> into)
    {
        if (Truth != Truth.Unknown)
        {
            return;
        }

        foreach (var condition in of)
        {
            condition.Open(into);
        }
    }

    internal override string? Say(Func<Fact, bool> keep)
    {
        if (label is not null && of.All(c => c is FactCondition))
        {
            return $"{label}: {Tally()}";
        }

        var said = of.Where(c => Truth == Truth.Unknown || c.Truth == Truth).Select(c => c.Say(keep)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var inner = said.Count == 0 ? null : string.Join("; ", said);
        return label is null || (IsAll && of.Count > 1 && inner is not null) ? inner
            : inner is null ? $"{label}: {Tally()}"
            : $"{label}: {Count()} ({inner})";
    }

    internal override string? Missing()
    {
        if (Truth == Truth.True)
        {
            return null;
        }

        if (label is not null && !(IsAll && of.Count > 1))
        {
            return $"{label}: {Count()}";
        }

        var missing = of.Select(c => c.Missing()).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return missing.Count == 0 ? null : string.Join(IsAll ? "; " : ", or ", missing);
    }

    private static Truth Read(int n, ValueList<Condition> of, Func<Condition, Truth> read)
    {
        int yes = 0, open = 0;
        foreach (var condition in of)
        {
            switch (read(condition))
            {
                case Truth.True:
                    yes++;
                    break;
                case Truth.Unknown:
                    open++;
                    break;
            }
        }

        return Decide(n, yes, open);
    }

    private string Count() => $"{of.Count(c => c.Truth == Truth.True)} of {n}";

    private string Tally()
    {
        var there = string.Join(", ", of.OfType<FactCondition>().Where(c => c.Truth == Truth.True).Select(c => c.Fact.Short).Distinct(StringComparer.Ordinal));
        return there.Length == 0 ? Count() : $"{Count()} ({there})";
    }

    private sealed record Contrary(object Label)
    {
        public override string ToString() => $"not: {Label}";
    }
}
