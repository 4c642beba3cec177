using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who must approve by one rule, who may act for them and who may not.</summary>
internal sealed class SignOffApprovers
{
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly string type;
    private readonly SelectorScope scope;
    private readonly Delegates delegates;
    private readonly List<(Gathering Approvals, Truth ByRight)>? approvals;

    /// <summary>Reads what <paramref name="rule"/> asks of those who approve.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="type">The type of decision.</param>
    /// <param name="area">The areas of what is decided about.</param>
    /// <param name="there">The approved decisions about it, with whether the right one decided; <c>null</c>: nothing was named.</param>
    public SignOffApprovers(Rule rule, Ledger ledger, string type, Known<ValueList<string>> area, IReadOnlyList<(Decision Decision, Truth ByRight)>? there)
    {
        (this.rule, this.ledger, this.type) = (rule, ledger, type);
        scope = new() { Ledger = ledger, Day = ledger.AsOf, Areas = area };
        delegates = new(ledger);
        var says = (AuthorityRule)rule.Says;

        // Where the rule sets no event, what is approved after the day of the decision comes too late.
        approvals = there?.Select(d => (new Approvals(ledger, delegates, d.Decision).Read(says.Before is null ? d.Decision.Date : ledger.AsOf, null), d.ByRight)).ToList();
        Read(says.Approvers, scope, null);
        for (var i = 0; i < says.Ways.Count; i++)
        {
            Read(says.Ways[i].Approvers, scope, i + 1);
        }
    }

    /// <summary>The parts of what is asked.</summary>
    public List<SignOffGroup> Groups { get; } = [];

    /// <summary>Those who may not act for an approver, and those whose approval is excluded.</summary>
    public List<SignOffBar> MayNot { get; } = [];

    /// <summary>What is not recorded of those who may be asked, and of their delegations.</summary>
    public List<string> FactsNeeded { get; } = [];

    private void Read(Requirement? requirement, SelectorScope within, int? way)
    {
        switch (requirement)
        {
            case OneOfThem one:
                Add(one.Who, within, way, $"{one}");
                break;
            case EachOfThem each:
                Add(each.Who, within, way, $"{each}");
                break;
            case CountOf count:
                Add(count.Of, within, way, $"{count}");
                break;
            case PartOf part:
                Add(part.Of ?? Who.Anyone, within, way, $"{part}");
                break;
            case SomeOf some:
                foreach (var part in some.Of)
                {
                    Read(part, within, way);
                }

                break;
            case NotThem not:
                MayNot.Add(new($"{not.Requirement}", $"{rule.Id} asks that they do not approve"));
                break;
            case EachArea each:
                foreach (var area in ledger.Records.Areas)
                {
                    Read(each.Requirement, within with { Areas = ValueList.Create<string>([area.Id]) }, way);
                }

                break;
        }
    }

    private void Add(Who who, SelectorScope within, int? way, string asks)
    {
        var named = who.Named.ToHashSet(StringComparer.Ordinal);
        var picked = new List<string>();
        foreach (var office in ledger.Records.Offices.Items.Select(o => o.Id).Union(named, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var picks = who.Picked(office, within);
            if (picks.Truth == Truth.True)
            {
                picked.Add(office);
            }
            else
            {
                FactsNeeded.AddRange(picks.FactsNeeded().Select(f => f.Asked));
            }
        }

        Groups.Add(new() { Rule = rule.Id, Way = way, Asks = asks, Approvers = picked.Select(Approver).ToValueList() });
    }

    private SignOffApprover Approver(string office)
    {
        // Whoever approved what another body decided has signed nothing off.
        var truth = approvals?.Select(a => a.Approvals.For(office).Truth.And(a.ByRight)).Aggregate(Truth.False, (known, one) => known.Or(one));
        return new(office, truth switch { Truth.True => true, Truth.False => false, _ => null }, Delegations(office).ToValueList());
    }

    private IEnumerable<SignOffDelegate> Delegations(string principal)
    {
        foreach (var delegation in ledger.Records.Delegations.Items.Where(d => d.Principal == principal && d.Delegate != principal).OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            var live = Ledger.InForce(delegation.From, delegation.To, ledger.AsOf, ledger.Records.Delegations.Horizon());
            var may = delegates.May(delegation.Delegate, principal, type, ledger.AsOf);
            var covers = delegation.Scope.IsRecorded && !Covers(delegation) ? Truth.False : delegation.Scope.IsRecorded ? Truth.True : Truth.Unknown;
            switch (live.And(covers))
            {
                case Truth.True:
                    yield return new(delegation.Delegate, delegation.Id, IsSure: true);
                    break;
                case Truth.Unknown:
                    FactsNeeded.AddRange(may.FactsNeeded().Select(f => f.Asked));
                    yield return new(delegation.Delegate, delegation.Id, IsSure: false);
                    break;
                default:
                    // Another delegation may let the same office act.
                    if (may.Truth != Truth.True)
                    {
                        MayNot.Add(new(delegation.Delegate, live == Truth.False
                            ? $"the delegation {delegation.Id} from {principal} ended on {delegation.To}"
                            : $"the delegation {delegation.Id} from {principal} does not cover {type}"));
                    }

                    break;
            }
        }
    }

    private bool Covers(Delegation delegation) =>
        delegation.Scope.TryGet(out var types) && (types.Contains("all") || types.Contains(type));
}
