using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>Whether offices may hold a role on a body on the as-of date, by every eligibility rule together.</summary>
internal sealed class Eligible(IReadOnlyList<Rule> rules, Ledger ledger, Body body)
{
    /// <summary>Whether any rule says who may.</summary>
    public bool IsStated => rules.Count > 0;

    /// <summary>Whether an office may, with the facts that would tell.</summary>
    public Condition Of(string office)
    {
        var scope = SelectorScope.Of(ledger, body, ledger.AsOf) with { Office = office };
        return Condition.All(rules.Select(r =>
        {
            var fits = ((EligibilityRule)r.Says).Who.Picked(office, scope);
            var applies = ledger.Applies(r, body.Id, null, body.Area);
            return applies.Truth == Truth.True ? fits : Condition.Any([fits, applies.Not()]);
        }).ToValueList());
    }

    /// <summary>Whether an office may; <c>null</c>: no rule says so, or it cannot be told.</summary>
    public bool? Says(string office) => !IsStated ? null : Of(office).Truth switch { Truth.True => true, Truth.False => false, _ => null };

    /// <summary>An entry of those who take turns: an office, or every office of an agency or an area.</summary>
    public ChairSuccessor Entry(string entry)
    {
        if (ledger.Agency(entry) is null && ledger.Area(entry) is null)
        {
            return new(entry, [entry], Says(entry));
        }

        var offices = ledger.Records.Offices.Items.Where(o => Belongs(o, entry)).Select(o => o.Id).Order(StringComparer.Ordinal).ToList();
        if (!IsStated)
        {
            return new(entry, [], null);
        }

        var able = offices.Where(o => Says(o) == true).ToValueList();
        var isKnown = ledger.Records.Offices.Covers(ledger.AsOf, ledger.AsOf) && offices.TrueForAll(o => Says(o) is not null);
        return new(entry, able, !able.IsEmpty ? true : isKnown ? false : null);
    }

    private bool Belongs(Office office, string entry) =>
        (office.Agency.TryGet(out var agency) && agency == entry)
        || (ledger.AreaOf(office).TryGet(out var areas) && areas.Contains(entry));
}
