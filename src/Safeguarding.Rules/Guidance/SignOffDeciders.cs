using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Which bodies and agencies may decide by all rules together, and which may not.</summary>
internal sealed class SignOffDeciders
{
    private readonly Ledger ledger;
    private readonly Known<ValueList<string>> area;
    private readonly List<string>? bodies;
    private readonly List<string>? agencies;

    public SignOffDeciders(IReadOnlyList<Rule> rules, Ledger ledger, Known<ValueList<string>> area)
    {
        (this.ledger, this.area) = (ledger, area);
        foreach (var says in rules.Select(r => (AuthorityRule)r.Says).Where(s => !s.By.IsEmpty || !s.ByAgency.IsEmpty))
        {
            var (some, others) = (BodiesOf(says).ToList(), AgenciesOf(says).ToList());
            bodies = bodies is null ? some : [.. bodies.Where(some.Contains)];
            agencies = agencies is null ? others
                : agencies.Contains(AuthorityWords.Any) ? others
                : others.Contains(AuthorityWords.Any) ? agencies : [.. agencies.Where(others.Contains)];
        }

        foreach (var (rule, says) in rules.Select(r => (r, (AuthorityRule)r.Says)))
        {
            var barred = says.ForbiddenTo.SelectMany(k => ledger.BodiesOf(k).Select(b => b.Id).DefaultIfEmpty(k)).Order(StringComparer.Ordinal).ToList();
            bodies?.RemoveAll(barred.Contains);
            MayNot.AddRange(barred.Select(b => new SignOffBar(b, $"{rule.Id} forbids it to decide")));
        }
    }

    /// <summary>The bodies, in ordinal order.</summary>
    public ValueList<string> Bodies => (bodies ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The agencies, or the word for any.</summary>
    public ValueList<string> Agencies => (agencies ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The bodies that a rule forbids to decide.</summary>
    public List<SignOffBar> MayNot { get; } = [];

    /// <summary>Where the records know no body of a kind, the kind itself stands for it.</summary>
    private IEnumerable<string> BodiesOf(AuthorityRule says) => says.By.SelectMany(kind => ledger.BodiesOf(kind).Any()
        ? ledger.BodiesOf(kind).Where(b => IsThere(b) && (!says.AreaSame || Shares(b.Area))).Select(b => b.Id)
        : [kind]);

    private IEnumerable<string> AgenciesOf(AuthorityRule says) => says.ByAgency
        .Where(id => id == AuthorityWords.Any || !says.AreaSame || ledger.Agency(id) is not { } agency || Shares(agency.Area));

    private bool IsThere(Body body) => Ledger.InForce(body.From, body.To, ledger.AsOf, null) != Truth.False;

    private bool Shares(Known<ValueList<string>> own) =>
        !own.TryGet(out var areas) || !area.TryGet(out var others) || areas.IsEmpty || others.IsEmpty || areas.Any(others.Contains);
}
