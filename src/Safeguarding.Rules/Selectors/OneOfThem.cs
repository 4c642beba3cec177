using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>At least one of these offices is there.</summary>
/// <param name="Who">The offices.</param>
public sealed record OneOfThem(Who Who) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Who.Named;

    /// <inheritdoc/>
    public override int Leaves => 1;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        var there = Picked(gathering, Who, scope).Select(p => p.Counts).ToList();
        if (Somebody(gathering, Who, scope) is { } somebody)
        {
            there.Add(somebody);
        }

        return Condition.Any(there.ToValueList(), Who);
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => [(Who, scope)];

    /// <inheritdoc/>
    public override string ToString() => Who.ToString();
}
