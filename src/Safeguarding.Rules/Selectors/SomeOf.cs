using System.Globalization;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>So many of these requirements hold: all of them, one, or a number.</summary>
/// <param name="N">How many; <c>null</c>: all of them.</param>
/// <param name="Of">The requirements.</param>
/// <param name="IsDistinct">Whether a different person is asked for each; only for all of plain whos.</param>
public sealed record SomeOf(int? N, ValueList<Requirement> Of, bool IsDistinct = false) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Of.SelectMany(r => r.Named);

    /// <inheritdoc/>
    public override int Leaves => Of.Sum(r => r.Leaves);

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        return IsDistinct
            ? Condition.Distinct(Of.OfType<OneOfThem>().Select(r => Slot(gathering, r.Who, scope)).ToValueList(), this)
            : Condition.AtLeast(N ?? Of.Count, Of.Select(r => r.Read(gathering, scope)).ToValueList(), N is null or 1 ? null : this);
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => Of.SelectMany(r => r.Asked(scope));

    /// <inheritdoc/>
    public override string ToString()
    {
        var parts = Of.Select(r => $"({r})");
        return N is { } n
            ? n == 1 ? string.Join(" or ", parts) : string.Create(CultureInfo.InvariantCulture, $"{n} of {string.Join(", ", parts)}")
            : (IsDistinct ? "a different person for each of " : string.Empty) + string.Join(" and ", parts);
    }

    internal static ValueList<Candidate> Slot(Gathering gathering, Who who, SelectorScope scope)
    {
        var slot = Picked(gathering, who, scope).Select(p => new Candidate(p.Stand.Person, p.Counts)).ToList();
        if (Somebody(gathering, who, scope) is { } somebody)
        {
            // A different unnamed person may come for each slot.
            slot.Add(new($"somebody else ({who})", somebody));
        }

        return slot.ToValueList();
    }
}
