using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Judges each decision of the types named and, with <c>required-for</c>, each thing that may not go without one: semantics,
/// "authority". Approvals may come until the event where the rule sets one, else they are there on the day of the decision.
/// A case is judged by the version in force on the event with which the decision is needed, an appointment on its first day.
/// </summary>
public sealed class AuthorityKind() : RuleKind<AuthorityRule>(AuthorityRule.Shape), IAsksQuorum
{
    /// <inheritdoc/>
    public string? AsksQuorumOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var says = (AuthorityRule)rule.Says;
        var asks = says.In == DecidedIn.QuorateMeeting || says.Ways.Any(w => w.In == DecidedIn.QuorateMeeting);
        return asks && !says.By.IsEmpty ? says.By[0] : null;
    }

    /// <inheritdoc/>
    protected override void Judge(AuthorityRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        var matters = new MatterIndex(ledger);
        var decisions = ledger.Records.Decisions.Items
            .Where(d => says.SpeaksOf(d.Type))
            .Select(d => d with { Date = d.Date.Seen(ledger.Records.Decisions, ledger.AsOf) })
            .ToList();
        var judge = new DecisionJudgement(says, rule, ledger, new(ledger));
        findings.Reach(rule, ledger, ledger.Records.Decisions, "decisions");
        foreach (var decision in decisions.Where(d => DecisionJudgement.Judges(says, d) && rule.InForce.Contains(d.Date) != Truth.False))
        {
            var about = new About(ledger, matters, decision, says.RequiredFor);
            var inForce = Need.InForce(rule, ledger, decision.Id, decision.Date);
            findings.Add(rule, ledger.Partnership, new("decision", decision.Id), IfSure(inForce, judge.Judge(decision, about)), about.Applies(rule));
        }

        if (says.RequiredFor is { } needed)
        {
            JudgeMatters(says, needed, rule, ledger, findings, matters, (judge, decisions));
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(AuthorityRule says) => AuthorityDemands.Of(says);

    /// <inheritdoc/>
    protected override string Describe(AuthorityRule says) => AuthorityDescription.Of(says);

    private static void JudgeMatters(
        AuthorityRule says, RequiredFor needed, Rule rule, Ledger ledger, RuleFindings findings, MatterIndex matters, (DecisionJudgement Judge, List<Decision> Decisions) judged)
    {
        SayReach(needed, rule, ledger, findings);
        var named = judged.Decisions.ToLookup(d => MatterIndex.Named(d, needed.Type).TryGet(out var id) ? id : string.Empty, StringComparer.Ordinal);
        var unnamed = judged.Decisions.Where(d => !MatterIndex.Named(d, needed.Type).IsRecorded).ToList();
        foreach (var matter in matters.All(needed.Type))
        {
            var needs = Need.Of(needed, rule, ledger, matter);
            if (needs.Truth != Truth.False)
            {
                var applies = ledger.Applies(rule, matter.Subject.Id, matter.Facts, matter.Area);
                var duty = new SignOffDuty(says, rule, ledger, judged.Judge, matter, named[matter.Subject.Id].Concat(unnamed).OrderBy(d => d.Date.Earliest).ThenBy(d => d.Id, StringComparer.Ordinal));
                findings.Add(rule, ledger.Partnership, matter.Subject, IfSure(needs, duty.Judge()), applies);
            }
        }
    }

    /// <summary>What may turn out to be no subject cannot be told, also where there is still time.</summary>
    private static Judgement IfSure(Condition isSubject, Judgement judgement) =>
        isSubject.Truth == Truth.Unknown ? Judgement.CannotTell(isSubject.FactsNeeded(), judgement.Due) : judgement;

    private static void SayReach(RequiredFor needed, Rule rule, Ledger ledger, RuleFindings findings)
    {
        switch (needed.Type)
        {
            case MatterIndex.Case:
                findings.Reach(rule, ledger, ledger.Records.Cases, "cases");
                break;
            case MatterIndex.Document:
                findings.Reach(rule, ledger, ledger.Records.Documents, "documents");
                break;
            case MatterIndex.Concern:
                findings.Reach(rule, ledger, ledger.Records.Concerns, "concerns");
                break;
            default:
                findings.Reach(rule, ledger, ledger.Records.Appointments, "appointments");
                break;
        }
    }
}
