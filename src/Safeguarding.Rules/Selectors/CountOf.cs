using System.Globalization;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>At least so many persons, or different agencies.</summary>
/// <param name="N">How many.</param>
/// <param name="Of">Of whom.</param>
/// <param name="ByAgency">Whether agencies are counted: two officers of one agency are one.</param>
public sealed record CountOf(int N, Who Of, bool ByAgency = false) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Of.Named;

    /// <inheritdoc/>
    public override int Leaves => 1;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        ArgumentNullException.ThrowIfNull(scope);
        var counted = Picked(gathering, Of, scope)
            .GroupBy(p => ByAgency ? CountedAgency.Of(scope.Ledger, p.Stand.Office) : new(p.Stand.Person, IsKnown: true))
            .Select(g => g.Key.Where(Condition.Any(g.Select(p => p.Counts).ToValueList())))
            .ToList();
        if (Somebody(gathering, Of, scope) is { } somebody)
        {
            counted.AddRange(Enumerable.Repeat(somebody, Math.Min(N, gathering.OthersAtMost ?? N)));
        }

        return Condition.AtLeast(N, counted.ToValueList(), this);
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => [(Of, scope)];

    /// <inheritdoc/>
    public override string ToString()
    {
        var of = Of == Who.Anyone ? string.Empty : $" of {Of}";
        return string.Create(CultureInfo.InvariantCulture, $"{N} {(ByAgency ? N == 1 ? "agency" : "agencies" : N == 1 ? "person" : "persons")}{of}");
    }
}
