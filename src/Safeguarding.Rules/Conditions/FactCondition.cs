namespace Safeguarding.Rules.Conditions;

internal sealed class FactCondition(Fact fact, Truth truth, bool Negated) : Condition(Negated ? truth.Not() : truth)
{
    private readonly Truth recorded = truth;

    public Fact Fact => fact;

    public override Condition Not() => new FactCondition(fact, recorded, !Negated);

    internal override Truth Read(Func<Fact, bool> known) => known(fact) ? Truth : Truth.Unknown;

    internal override void Facts(List<(Fact Fact, Truth Truth)> into) => into.Add((fact, recorded));

    internal override void Open(List<Fact> into)
    {
        if (Truth == Truth.Unknown)
        {
            into.Add(fact);
        }
    }

    internal override string? Say(Func<Fact, bool> keep) => !keep(fact) ? null : recorded switch
    {
        Truth.Unknown => $"not recorded: {fact.Asked}",
        var known => fact.Says(known == Truth.True),
    };

    internal override string? Missing() => Truth switch
    {
        Truth.False => fact.Says(recorded == Truth.True),
        Truth.Unknown => $"not recorded: {fact.Asked}",
        _ => null,
    };
}
