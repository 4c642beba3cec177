using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Delegation;

/// <summary>A decision, and whether a delegate took it for a principal of the rule.</summary>
internal sealed class TakenUnder
{
    private readonly DelegationRule says;
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly Delegates delegates;
    private readonly List<(Condition Stood, Condition May)> acts;

    public TakenUnder(DelegationRule says, Rule rule, Ledger ledger, Delegates delegates, Decision decision)
    {
        (this.says, this.rule, this.ledger, this.delegates, Decision) = (says, rule, ledger, delegates, decision);
        acts = [.. decision.Approvals.Items.SelectMany(Acts).Where(a => a.Stood.Truth != Truth.False)];
    }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Whether it was taken under a delegation of the rule, in the rule's time.</summary>
    public Condition IsTaken => Condition.All(
    [
        Condition.Any(acts.Select(a => a.Stood).ToValueList()),
        Condition.Of(new(Words.InForce, Decision.Id, rule.InForce), rule.InForce.Contains(Decision.Date)),
    ]);

    // Entries without a date are the decision's own; a list without a range speaks up to its latest date.
    private bool IsWhole => Decision.Approvals.CoversTo(
        ledger.Records.Decisions.Horizon(),
        Decision.Approvals.Items.Select(Day).Where(d => d.Precision != WhenPrecision.Unknown).Select(d => d.Latest).DefaultIfEmpty(DateOnly.MaxValue).Max(),
        Decision.Date.Latest < ledger.AsOf ? Decision.Date.Latest : ledger.AsOf);

    private Fact Others => new(Words.Others, Decision.Id);

    /// <summary>Whether the <c>if</c> of the rule holds, by what the decision is about.</summary>
    public Condition Applies()
    {
        var records = ledger.Records;
        var about = Decision.Case.TryGet(out var id) && records.Cases.Items.FirstOrDefault(c => c.Id == id) is { } matter ? (matter.Facts, matter.Area)
            : Decision.Document.TryGet(out id) && records.Documents.Items.FirstOrDefault(d => d.Id == id) is { } document ? (document.Facts, document.Area)
            : Decision.Concern.TryGet(out id) && records.Concerns.Items.FirstOrDefault(c => c.Id == id) is { } concern ? (concern.Facts, concern.Area)
            : (Facts.Empty, Known<ValueList<string>>.NotRecorded);
        return ledger.Applies(rule, Decision.Id, about.Item1, about.Item2);
    }

    /// <summary>What is missing where somebody else may have acted for a principal.</summary>
    public IEnumerable<Fact> Unrecorded()
    {
        if (!IsWhole)
        {
            yield return Others;
        }

        if (Decision.Approvals.Items.Any(a => !a.For.HasValue && !delegates.Cover(Day(a))))
        {
            yield return new(Words.Delegations, Decision.Id);
        }
    }

    /// <summary>What the records come to: whether it was in scope, and whether it was reported back in time.</summary>
    public IEnumerable<Judgement> Judge()
    {
        var inScope = acts.Select(a => a.Stood.Truth == Truth.True ? a.May : Condition.Any([a.Stood.Not(), a.May])).Concat(Unrecorded().Select(f => Condition.Of(f, Truth.Unknown)));
        yield return Judgement.OnDay(Condition.All(inScope.ToValueList()), Decision.Date);
        if (says.ReportBack is { } report)
        {
            yield return new ReportDuty(report, rule, ledger, Decision).Judge();
        }
    }

    /// <summary>For whom one line of the approvals stood, or may have, and whether it was allowed to.</summary>
    private IEnumerable<(Condition Stood, Condition May)> Acts(Approval line)
    {
        var day = Day(line);
        if (line.For.TryGet(out var principal))
        {
            if (principal != line.Office)
            {
                yield return (Stood(line, principal, Condition.Always), delegates.May(line.Office, principal, Decision.Type, day));
            }

            yield break;
        }

        if (line.For.IsNone)
        {
            // Who does not say for whom stands for every principal under a live delegation in scope.
            foreach (var acting in delegates.For(line.Office, Decision.Type, day))
            {
                yield return (Stood(line, acting.Principal, acting.May), acting.May);
            }

            yield break;
        }

        // Where it is not recorded, it may have been said of any principal, under a delegation or not.
        var said = Condition.Of(new(Words.Said, line.Office, Decision.Id), Truth.Unknown);
        foreach (var other in Principals().Where(p => p != line.Office))
        {
            yield return (Stood(line, other, said), delegates.May(line.Office, other, Decision.Type, day));
        }

        if (!says.Principal.NamesOffices && !ledger.Records.Offices.Covers(Decision.Date.Earliest, Decision.Date.Latest))
        {
            yield return (said, said);
        }
    }

    private IEnumerable<string> Principals() => ledger.Records.Offices.Items.Select(o => o.Id)
        .Concat(ledger.Records.Delegations.Items.Select(d => d.Principal)).Union(says.Principal.Named, StringComparer.Ordinal);

    private Condition Stood(Approval line, string principal, Condition acted) => Condition.All(
    [
        acted,
        says.Principal.Picked(principal, new() { Ledger = ledger, Day = Decision.Date }),
        says.Delegate.Picked(line.Office, DelegationKind.ScopeOf(ledger, principal, Decision.Date)),
        Condition.Of(new(Words.ByThen, line.Office, Decision.Id), line.Date is null ? Truth.True : Dates.OnOrBefore(Day(line), Decision.Date)),
    ]);

    private When Day(Approval line) => (line.Date ?? Decision.Date).Seen(ledger.Records.Decisions, ledger.AsOf);

    private static class Words
    {
        public static readonly FactWords InForce = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
        public static readonly FactWords Said = new("{0} voted on {1} for a principal", "{0} voted on {1} for no principal", "for whom {0} voted on {1}");
        public static readonly FactWords ByThen = new("{0} had voted on {1} by its day", "{0} had not voted on {1} by its day", "on which day exactly {0} voted on {1}");
        public static readonly FactWords Others = new("others voted on {0}", "no others voted on {0}", "who else voted on {0}");
        public static readonly FactWords Delegations = new("others stood behind those who voted on {0}", "nobody else stood behind those who voted on {0}", "for whom those who voted on {0} could act: the delegations that day");
    }
}
