using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Lays out the route of a concern by every escalation rule that speaks about it.</summary>
internal sealed class EscalationQuestion(Ruleset ruleset, Ledger ledger)
{
    public EscalationAnswer Answer(string id)
    {
        var nothing = new EscalationAnswer { Question = $"the escalation of {id}", Concern = id, State = AnswerState.CannotTell, Reason = string.Empty };
        if (ledger.Records.Concerns.Items.FirstOrDefault(c => c.Id == id) is not { } concern)
        {
            var unknown = UnknownIds.Concern(ledger, id);
            return nothing with { Reason = $"{unknown}", Unknown = unknown, FactsNeeded = [$"which concern is {id}"] };
        }

        var speaking = ledger.Rules
            .Where(r => r.Strength != Strength.May && r.Says is EscalationRule says && Speaks(says, concern) && r.InForce.Contains(concern.Raised) != Truth.False
                && ledger.Applies(r, id, concern.Facts, concern.Area).Truth != Truth.False)
            .Select(r => (Rule: r, Finding: Judged(r, id)))
            .Where(r => r.Finding is not null).Select(r => (r.Rule, Finding: r.Finding!))
            .ToLookup(r => r.Finding.Outcome != Outcome.DoesNotApply);
        return speaking[true].Any() ? Answer(nothing, concern, [.. speaking[true]]) : nothing with
        {
            State = AnswerState.NotStated,
            Resolved = concern.Resolved.Date,
            Reason = $"no rule of {ruleset.Name} says how {id} is escalated",
            Remarks = speaking[false].Select(s => $"{s.Rule.Id} does not speak about it: {s.Finding.Why.Reason}").ToValueList(),
            WouldSpeak = ShippedRules.ThatWouldSpeak(ruleset, r =>
                r.Says is EscalationRule says && Speaks(says, concern) && !Excludes(says, concern) && r.InForce.Contains(concern.Raised) == Truth.True),
        };
    }

    private static bool Speaks(EscalationRule says, Concern concern) => concern.About.IsOf(says.About) != Truth.False;

    private static bool Excludes(EscalationRule says, Concern concern) =>
        !says.Excluding.IsEmpty && concern.About.IsOf(says.Excluding) == Truth.True;

    private Finding? Judged(Rule rule, string concern)
    {
        var findings = new RuleFindings(ledger);
        rule.Kind.Judge(rule, ledger, findings);
        return findings.Finish().FirstOrDefault(f => f.Subject == new Subject("concern", concern));
    }

    private EscalationAnswer Answer(EscalationAnswer nothing, Concern concern, List<(Rule Rule, Finding Finding)> speaking)
    {
        var routes = speaking.SelectMany(s => Routes(s.Rule, s.Finding, concern)).ToValueList();
        var open = routes.Where(r => r.At is not null).OrderBy(r => r.At!.By is null).ThenBy(r => r.At!.By?.Earliest).FirstOrDefault();
        var isTold = speaking.TrueForAll(s => s.Finding.Outcome != Outcome.CannotTell) && routes.All(r => r.AsUrgent is null);
        var first = speaking.Find(s => s.Rule.Id == open?.Rule) is { Rule: not null } found ? found : speaking[0];
        return nothing with
        {
            State = isTold ? AnswerState.Told : AnswerState.CannotTell,
            Resolved = concern.Resolved.Date ?? Ended(concern),
            Routes = routes,
            Forum = Words(speaking, says => says.Forum),
            Facilitator = Words(speaking, says => says.Facilitator?.ToString()),
            At = open?.At!.Stage,
            By = open?.At!.By,
            NextStep = first.Finding.Why.NextStep,
            Reason = string.Join("; ", speaking.Select(s => s.Finding.Why.Reason).Distinct(StringComparer.Ordinal)),
            FactsNeeded = speaking.SelectMany(s => s.Finding.Why.FactsNeeded)
                .Concat(routes.Any(r => r.AsUrgent is not null) ? [$"whether {concern.Id} is urgent"] : [])
                .Distinct(StringComparer.Ordinal).ToValueList(),
            Remarks = speaking.Where(s => ((EscalationRule)s.Rule.Says).Stages.IsEmpty).Select(s => $"{s.Rule.Id} states no stages and no times")
                .Concat(speaking.SelectMany(s => ((EscalationRule)s.Rule.Says).Barred.Select(b => $"{b.Body} may hold no stage before {b.Before}"))).ToValueList(),
            Grounds = speaking.Select(s => Ground.Of(s.Rule, ledger.AsOf)).ToValueList(),
        };
    }

    private static string? Words(List<(Rule Rule, Finding Finding)> speaking, Func<EscalationRule, string?> read)
    {
        var said = speaking.Select(s => read((EscalationRule)s.Rule.Says)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 0 ? null : string.Join(" and ", said);
    }

    private static When? Ended(Concern concern) =>
        concern.Steps.Items.Where(s => s.Ended == StepEnd.Resolved).Select(s => s.Left.Date).OfType<When>().Select(w => (When?)w).LastOrDefault();

    /// <summary>Urgency that is not recorded is read both ways, where the ways differ.</summary>
    private IEnumerable<ConcernRoute> Routes(Rule rule, Finding finding, Concern concern)
    {
        var says = (EscalationRule)rule.Says;
        if (says.Stages.IsEmpty)
        {
            return [new() { Rule = rule.Id, Outcome = finding.Outcome }];
        }

        if (concern.Urgent is { } urgent)
        {
            return [Route(rule, finding, concern, urgent)];
        }

        var (asUrgent, plain) = (Route(rule, finding, concern, true), Route(rule, finding, concern, false));
        return asUrgent == plain ? [plain] : [asUrgent with { AsUrgent = true }, plain with { AsUrgent = false }];
    }

    private ConcernRoute Route(Rule rule, Finding finding, Concern concern, bool isUrgent)
    {
        var route = new EscalationRoute((EscalationRule)rule.Says, rule, ledger, concern, isUrgent);
        var isOpen = route.Open is not null && concern.Resolved.Date is null;
        var walked = route.Walked.Where(s => !isOpen || s != route.Open).Select(s => Leg(s, LegState.Walked));
        var rest = isOpen ? route.ToCome().Select(s => Leg(s, LegState.ToCome)).Prepend(Leg(route.Open!, LegState.Open)) : [];
        return new() { Rule = rule.Id, Outcome = finding.Outcome, Legs = walked.Concat(rest).ToValueList() };
    }

    private static EscalationLeg Leg(RouteStage stage, LegState state) => new()
    {
        Stage = stage.Stage.Id,
        State = state,
        Holder = stage.Stage.Holder?.ToString(),
        HeldBy = stage.Stay?.Step.Holder.TryGet(out var holder) == true ? holder : null,
        Entered = stage.Stay?.Entered,
        Left = stage.Stay?.Left,
        By = stage.Limit.Date,
    };
}
