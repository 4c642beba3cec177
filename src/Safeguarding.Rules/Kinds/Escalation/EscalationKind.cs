using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>Judges each concern: semantics, "escalation".</summary>
/// <remarks>
/// Where the contract is silent: the first stage stands open from the day the concern was raised. A stage entered after the last
/// day that it had while nobody had entered it was missed, and stays so. Entering a stage ends the one before; a step that says
/// "not left" contradicts that. A concern left unresolved before its last stage still has to be resolved or passed up. A concern
/// about what is excluded may not come to the forum, and is none of the rule's business anywhere else. A rule that excludes and
/// asks nothing more judges nothing. Where several things were wrong, each needs a waiver of its own.
/// </remarks>
public sealed class EscalationKind() : RuleKind<EscalationRule>(EscalationRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(EscalationRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger, ledger.Records.Concerns, "concerns");
        foreach (var concern in ledger.Records.Concerns)
        {
            var raised = concern.Raised.Within(DateOnly.MinValue, ledger.AsOf);
            var (about, speaks) = (concern.About.IsOf(says.About), rule.InForce.Contains(raised).And(concern.Raised.HasCome(ledger.AsOf)));
            if (about == Truth.False || speaks == Truth.False)
            {
                continue;
            }

            var isSubject = Condition.All(
            [
                Condition.Of(new(Words.About, concern.Id), about),
                Condition.Of(new(Words.InForce, concern.Id, rule.InForce), speaks),
            ]);
            var (judgement, applies) = OfSubject(says, rule, ledger, concern);
            findings.Add(
                rule,
                ledger.Partnership,
                new("concern", concern.Id),

                // What may be no subject at all is neither late nor in time.
                isSubject.Truth == Truth.True ? judgement : Judgement.CannotTell(isSubject.FactsNeeded(), judgement.Due),
                isSubject.Truth == Truth.True ? Condition.All([ledger.Applies(rule, concern.Id, concern.Facts, concern.Area), applies]) : null);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(EscalationRule says) => EscalationDemands.Of(says);

    /// <inheritdoc/>
    protected override string Describe(EscalationRule says)
    {
        var about = says.About.IsEmpty ? "a concern" : $"a concern about {string.Join(" or ", says.About.AsEnumerable())}";
        var parts = new List<string>();
        if (says.Forum is { } forum)
        {
            parts.Add($"goes to {forum}");
        }

        if (says.Facilitator is { } facilitator)
        {
            parts.Add($"is facilitated by {facilitator}");
        }

        if (!says.Stages.IsEmpty)
        {
            parts.Add($"goes through {string.Join(", then ", says.Stages.Select(s => s.Within is { } limit ? $"{s} ({limit})" : s.ToString()))}");
        }

        var excluding = says.Excluding.IsEmpty ? string.Empty : $", unless it is about {string.Join(" or ", says.Excluding.AsEnumerable())}";
        return parts.Count == 0 ? $"{about} may be escalated{excluding}" : $"{about} {string.Join(", ", parts)}{excluding}";
    }

    /// <summary>The judgement of a concern, and whether it is about something else than what is excluded, where that matters.</summary>
    private static (Judgement Judgement, Condition Applies) OfSubject(EscalationRule says, Rule rule, Ledger ledger, Concern concern)
    {
        var excluded = says.Excluding.IsEmpty ? Truth.False : concern.About.IsOf(says.Excluding);
        if (excluded == Truth.False)
        {
            return (OfConcern(says, rule, ledger, concern), Condition.Always);
        }

        // What is excluded may not come to the forum; elsewhere the rule does not speak about it.
        var fact = new Fact(Words.Excluded, concern.Id);
        var atForum = Forum(says, ledger, concern);
        if (excluded == Truth.True)
        {
            return ((atForum?.Truth ?? Truth.False) switch
            {
                Truth.False => Judgement.DoesNotApply($"{concern.Id} is about what the rule excludes"),
                Truth.True => Judgement.OfState(
                    Condition.Of(new(Words.KeptOut, concern.Id, concern.Forum), Truth.False), concern.Raised, $"take {concern.Id} out of the forum, and record it"),
                _ => Judgement.CannotTell(atForum!.FactsNeeded()),
            }, Condition.Always);
        }

        var judgement = OfConcern(says, rule, ledger, concern);
        return atForum is null or { Truth: Truth.False } ? (judgement, Condition.Of(fact, Truth.Unknown).Not())
            : judgement.Outcome == Outcome.NotMet && atForum.Truth == Truth.True ? (judgement, Condition.Always)
            : (Judgement.CannotTell([fact, .. atForum.FactsNeeded()]), Condition.Always);
    }

    private static Judgement OfConcern(EscalationRule says, Rule rule, Ledger ledger, Concern concern)
    {
        List<(Condition Kept, When Day)> asked =
            [.. new[] { Forum(says, ledger, concern), Facilitator(says, ledger, concern) }.OfType<Condition>().Select(c => (c, concern.Raised))];
        if (says.Stages.IsEmpty)
        {
            return asked.Count == 0
                ? Judgement.DoesNotApply("the rule says what may not be escalated, and asks nothing of any other concern")
                : Judgement.OfState(Condition.All(asked.Select(a => a.Kept).ToValueList()), concern.Raised, $"take {concern.Id} where it belongs, and record it");
        }

        Judgement Read(bool isUrgent) => EscalationJudgement.Of(says, rule, ledger, new(says, rule, ledger, concern, isUrgent), asked);
        var matters = says.Skip == SkipStages.WhenUrgent || says.Stages.Any(s => s.UrgentWithin is not null);
        return concern.Urgent is { } known || !matters ? Read(concern.Urgent ?? false) : Either(Read(isUrgent: true), Read(isUrgent: false), concern);
    }

    /// <summary>Urgency that is not recorded is judged both ways, and cannot be told only where they differ.</summary>
    private static Judgement Either(Judgement urgent, Judgement plain, Concern concern)
    {
        if (urgent.Outcome == plain.Outcome)
        {
            return urgent with
            {
                Due = Span(urgent.Due, plain.Due),
                MetOn = Span(urgent.MetOn, plain.MetOn),
                OverdueDays = urgent.OverdueDays == plain.OverdueDays ? plain.OverdueDays : null,
                Breach = Span(urgent.Breach, plain.Breach).GetValueOrDefault(),
                Why = urgent.Outcome == Outcome.CannotTell ? () => Both(urgent.Why(), plain.Why()) : urgent.Why,
            };
        }

        return (urgent.Outcome, plain.Outcome) switch
        {
            (Outcome.Met, Outcome.NotYetDue) => plain,
            (Outcome.NotYetDue, Outcome.Met) => urgent,
            _ => Judgement.CannotTell([new(Words.Urgent, concern.Id)], urgent.Due == plain.Due ? plain.Due : null),
        };
    }

    private static Explanation Both(Explanation one, Explanation two)
    {
        var facts = one.FactsNeeded.Union(two.FactsNeeded, StringComparer.Ordinal).ToValueList();
        return one with { FactsNeeded = facts, NextStep = $"record {string.Join(", and ", facts.AsEnumerable())}" };
    }

    private static When? Span(When? one, When? two) =>
        one == two ? one
        : one is { } a && two is { } b ? When.Between(a.Earliest < b.Earliest ? a.Earliest : b.Earliest, a.Latest > b.Latest ? a.Latest : b.Latest)
        : null;

    private static Condition? Forum(EscalationRule says, Ledger ledger, Concern concern) =>
        says.Forum is not { } forum ? null
        : concern.Forum.TryGet(out var body) ? Condition.Of(new(Words.Forum, concern.Id, body, forum), StayCheck.IsBody(ledger, body, forum))
        : Condition.Of(new(Words.SomeForum, concern.Id, forum), concern.Forum.IsNone ? Truth.False : Truth.Unknown);

    private static Condition? Facilitator(EscalationRule says, Ledger ledger, Concern concern)
    {
        if (says.Facilitator is not { } who)
        {
            return null;
        }

        var last = concern.Resolved.Date?.Latest is { } resolved && resolved < ledger.AsOf ? resolved : ledger.AsOf;
        var first = concern.Raised.Earliest < last ? concern.Raised.Earliest : last;
        var scope = new SelectorScope { Ledger = ledger, Day = When.Between(first, last), Areas = concern.Area };
        return concern.Facilitator.TryGet(out var office)
            ? who.Picked(office, scope)
            : Condition.Of(new(Words.SomeFacilitator, concern.Id, who), concern.Facilitator.IsNone ? Truth.False : Truth.Unknown);
    }

    private static class Words
    {
        public static readonly FactWords About = new("{0} is of a kind judged", "{0} is of another kind", "what {0} is about");
        public static readonly FactWords InForce = new("{0} was raised in {1}", "{0} was not raised in {1}", "on which day exactly {0} was raised, by the as-of date and within {1} or not");
        public static readonly FactWords Excluded = new("{0} is about what the rule excludes", "{0} is about nothing that the rule excludes", "what {0} is about");
        public static readonly FactWords KeptOut = new("{0} was kept out of {1}", "{0} is about what the rule excludes, and went to {1}", "whether {0} went to {1}");
        public static readonly FactWords Forum = new("{0} went to {1}", "{0} went to {1}, not to {2}", "whether {1}, to which {0} went, is {2}");
        public static readonly FactWords SomeForum = new("{0} went to {1}", "{0} went to no forum, and belongs to {1}", "to which forum {0} went");
        public static readonly FactWords SomeFacilitator = new("{1} facilitated {0}", "nobody facilitated {0}, which falls to {1}", "who facilitated {0}");
        public static readonly FactWords Urgent = new("{0} is urgent", "{0} is not urgent", "whether {0} is urgent");
    }
}
