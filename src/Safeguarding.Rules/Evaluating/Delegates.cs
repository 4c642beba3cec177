using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Who may act for whom: under a delegation that is live on the day and covers the type of decision.</summary>
internal sealed class Delegates
{
    private const string All = "all";

    private readonly Ledger ledger;
    private readonly ILookup<string, Delegation> byDelegate;

    public Delegates(Ledger ledger)
    {
        this.ledger = ledger;
        byDelegate = ledger.Records.Delegations.Items.OrderBy(d => d.Id, StringComparer.Ordinal).ToLookup(d => d.Delegate, StringComparer.Ordinal);
    }

    /// <summary>Everybody who may act for somebody, or perhaps may.</summary>
    public IEnumerable<Acting> On(string type, When day) =>
        byDelegate.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => For(g.Key, type, day));

    /// <summary>For whom one office may act, or perhaps may.</summary>
    public IEnumerable<Acting> For(string office, string type, When day) =>
        byDelegate[office].Select(d => d.Principal).Where(p => p != office).Distinct(StringComparer.Ordinal)
            .Select(p => new Acting(office, p, May(office, p, type, day)))
            .Where(a => a.May.Truth != Truth.False);

    /// <summary>Whether one office may act for another.</summary>
    public Condition May(string office, string principal, string type, When day)
    {
        var open = new List<Condition>();
        foreach (var delegation in byDelegate[office].Where(d => d.Principal == principal))
        {
            var live = Live(delegation, day);
            var covers = Covers(delegation, type);
            if (live.Truth.And(covers.Truth) == Truth.True)
            {
                return Condition.Of(new(Words.Acts, office, principal, type, day), Truth.True);
            }

            if (live.Truth.And(covers.Truth) == Truth.Unknown)
            {
                open.Add(Condition.All([live, covers]));
            }
        }

        if (!Cover(day))
        {
            open.Add(Condition.Of(new(Words.Acts, office, principal, type, day), Truth.Unknown));
        }

        return open.Count == 0 ? Condition.Of(new(Words.Acts, office, principal, type, day), Truth.False) : Condition.Any(open.ToValueList());
    }

    /// <summary>Whether a delegation is live on a day.</summary>
    public Condition Live(Delegation delegation, When day) => Condition.Of(
        new(Words.Live, delegation.Id, delegation.Delegate, delegation.Principal, day),
        Ledger.InForce(delegation.From.Seen(ledger.Records.Delegations, ledger.AsOf), delegation.To, day, ledger.Records.Delegations.Horizon()));

    /// <summary>Whether a delegation covers a type of decision.</summary>
    public static Condition Covers(Delegation delegation, string type) => Condition.Of(
        new(Words.Scope, delegation.Id, type),
        delegation.Scope.IsRecorded ? Truths.Of(delegation.Scope.TryGet(out var types) && (types.Contains(All) || types.Contains(type))) : Truth.Unknown);

    /// <summary>Whether all delegations that were live on a day are recorded.</summary>
    public bool Cover(When day) => ledger.Records.Delegations.Covers(
        day.Earliest, day.Latest < ledger.AsOf ? day.Latest : ledger.AsOf);

    private static class Words
    {
        public static readonly FactWords Acts = new("{0} acted for {1}, who stays accountable", "no delegation from {1} to {0} covered {2} on {3}", "whether a delegation from {1} to {0} covered {2} on {3}", "{0} for {1}, who stays accountable");
        public static readonly FactWords Live = new("{0} was live on {3}", "{0} was not live on {3}", "whether the delegation {0} from {2} to {1} was live on {3}");
        public static readonly FactWords Scope = new("{0} covers {1}", "{0} does not cover {1}", "whether the delegation {0} covers {1}: its scope");
    }
}
