using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Delegation;

/// <summary>Judges each office that must have a delegate, and each decision that one took: semantics, "delegation".</summary>
/// <remarks>
/// Where the contract is silent: one delegation must cover all of <c>scope</c>; nobody is the delegate of itself; <c>area: same</c>
/// is the area of the principal. A decision was taken under a delegation where a delegate, by the day of the decision and whichever
/// way it voted, stood for a principal of the rule, having said so or by a live delegation in scope. What was put off, only noted or
/// received is no decision taken. A report before the next meeting is in time for it; one that is dated before its decision
/// contradicts it.
/// </remarks>
public sealed class DelegationKind() : RuleKind<DelegationRule>(DelegationRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(DelegationRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger, ledger.Records.Decisions, "decisions");
        if (rule.InForce.Contains(ledger.AsOf))
        {
            foreach (var (office, picked) in ledger.Picked(rule, says.Principal, ledger.AsOf, findings))
            {
                var applies = Condition.All([picked, ledger.Applies(rule, office, null, Areas(ledger, office))]);
                var judgement = Judgement.OfState(HasDelegate(says, ledger, office), ledger.AsOf, $"record a delegation from {office}, and from when");
                findings.Add(rule, ledger.Partnership, new("office", office), judgement, applies);
            }
        }

        var delegates = new Delegates(ledger);
        foreach (var decision in ledger.Records.Decisions.Items.Where(d => d.Outcome is DecisionOutcome.Approved or DecisionOutcome.Refused))
        {
            var dated = decision with { Date = decision.Date.Seen(ledger.Records.Decisions, ledger.AsOf) };
            if (rule.InForce.Contains(dated.Date) != Truth.False)
            {
                Judge(new(says, rule, ledger, delegates, dated), rule, ledger, findings);
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(DelegationRule says)
    {
        var scene = new Scene(SceneType.Delegation, says.Scope);
        yield return new GatheringDemand { Scene = scene with { Role = "principal" }, Needs = new OneOfThem(says.Principal) };
        yield return new GatheringDemand { Scene = scene with { Role = "delegate" }, Needs = new OneOfThem(says.Delegate) };
        if (says.ReportBack is not null)
        {
            yield return new NotLowered("reporting back", "by when a decision under a delegation is reported back is not put in the form of a demand");
        }
    }

    /// <inheritdoc/>
    protected override string Describe(DelegationRule says)
    {
        var scope = says.Scope.IsEmpty ? string.Empty : $" for {string.Join(" and ", says.Scope.AsEnumerable())}";
        var report = says.ReportBack is { } back ? $"; what a delegate decided is reported back {back}" : string.Empty;
        return $"{says.Principal} has a delegate{scope}: {says.Delegate}{report}";
    }

    /// <summary>The scope of a selector of delegates of one principal.</summary>
    internal static SelectorScope ScopeOf(Ledger ledger, string principal, When day) =>
        new() { Ledger = ledger, Day = day, Office = principal, Areas = Areas(ledger, principal) };

    private static Known<ValueList<string>> Areas(Ledger ledger, string office) =>
        ledger.Office(office) is { } known ? ledger.AreaOf(known) : Known<ValueList<string>>.NotRecorded;

    private static void Judge(TakenUnder taken, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var open in taken.Unrecorded())
        {
            findings.Reach(rule, ledger.Partnership, open);
        }

        var subject = new Subject("decision", taken.Decision.Id);
        findings.AddWhere(rule, ledger.Partnership, subject, taken.IsTaken, () => taken.Judge().MinBy(j => Worse.Rank(ledger, rule, subject, j)), taken.Applies());
    }

    private static Condition HasDelegate(DelegationRule says, Ledger ledger, string principal)
    {
        var delegations = ledger.Records.Delegations;
        var delegates = new Delegates(ledger);
        var scope = ScopeOf(ledger, principal, ledger.AsOf);
        var ways = new List<Condition>();
        foreach (var delegation in delegations.Items.Where(d => d.Principal == principal && d.Delegate != principal))
        {
            ways.Add(Condition.All(
            [
                delegates.Live(delegation, ledger.AsOf),
                says.Delegate.Picked(delegation.Delegate, scope),
                .. says.Scope.Select(type => Delegates.Covers(delegation, type)),
            ]));
        }

        if (!delegates.Cover(ledger.AsOf))
        {
            ways.Add(Condition.Of(new(Words.Others, principal, When.On(ledger.AsOf)), Truth.Unknown));
        }

        return ways.Count == 0 ? Condition.Of(new(Words.Any, principal), Truth.False) : Condition.Any(ways.ToValueList());
    }

    private static class Words
    {
        public static readonly FactWords Any = new("{0} has a delegation", "no delegation from {0} is recorded", "whether {0} has a delegation");
        public static readonly FactWords Others = new("{0} had another delegation on {1}", "{0} had no other delegation on {1}", "the delegations from {0} on {1}");
    }
}
