using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Judges one decision by itself. Who decided and where is asked of every decision; agreement, approval, consultation,
/// confirmation and the event of approved ones alone, since what was refused or put off signs nothing off.
/// </summary>
internal sealed class DecisionJudgement(AuthorityRule says, Rule rule, Ledger ledger, Delegates delegates)
{
    /// <summary>Whether a rule judges a decision at all: what was only noted or received is no subject.</summary>
    public static bool Judges(AuthorityRule says, Decision decision) => says.SpeaksOf(decision.Type) && decision.Outcome switch
    {
        DecisionOutcome.Approved => true,
        DecisionOutcome.Refused or DecisionOutcome.Deferred => Decider.IsAsked(says) || says.In is not null,
        _ => false,
    };

    /// <summary>What the records come to for a decision.</summary>
    public Judgement Judge(Decision decision, About about)
    {
        var until = about.Until(says.Before);
        var right = Right(decision, about.Area, until);
        if (decision.Outcome != DecisionOutcome.Approved)
        {
            return Judgement.OnDay(right, decision.Date);
        }

        var inTime = says.Before is { } before ? about.InTime(before) : Condition.Always;
        right = Condition.All([right, inTime]);
        var judgement = AsksApprovers && says.Before is { } awaited && right.Truth != Truth.True
            ? BeforeEvent(decision, right, Condition.All([Right(decision, about.Area, null), inTime]), about.IsPending(awaited), awaited)
            : Judgement.OnDay(right, decision.Date);
        if (says.Confirmed is { } asked)
        {
            judgement = And(decision, judgement, new Confirmation(asked, rule, ledger).Judge(decision));
        }

        return Noted(judgement, () => right.Truth == Truth.False ? SetAside(decision, until) : Accountable(decision, until));
    }

    /// <summary>Whether a decision is right, but for the event and the confirmation.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="area">The areas of what it is about.</param>
    /// <param name="until">The last day for approvals; <c>null</c>: whatever they are.</param>
    public Condition Right(Decision decision, Known<ValueList<string>> area, When? until)
    {
        var asked = new List<Condition> { Decider.Read(says, rule, ledger, decision, area) };
        if (says.In is { } place)
        {
            asked.Add(MeetingDemand.Read(place, ledger, decision));
        }

        if (decision.Outcome == DecisionOutcome.Approved)
        {
            var scope = new Lazy<SelectorScope>(() => Scope(decision, area));
            asked.AddRange(Agreed(decision, new() { Mode = says.Mode, Approvers = says.Approvers, Consulted = says.Consulted }, scope, until));
            if (!says.Ways.IsEmpty)
            {
                asked.Add(Condition.Any(says.Ways.Select(w => Condition.All(Agreed(decision, w, scope, until).ToValueList())).ToValueList()));
            }
        }

        return Condition.All(asked.ToValueList());
    }

    /// <summary>The days on which a decision may have become right: its own and, where approvals may come until an event, theirs.</summary>
    public IEnumerable<When> Days(Decision decision) => says.Before is null || !AsksApprovers
        ? [decision.Date]
        : new Approvals(ledger, delegates, decision).LaterDays().Prepend(decision.Date);

    /// <summary>Each delegate who approved, with the principal who stays accountable.</summary>
    public IEnumerable<string> Accountable(Decision decision, When until) =>
        AsksApprovers ? new Approvals(ledger, delegates, decision).Accountable(until) : [];

    /// <summary>Adds clauses to the reason of a judgement, when somebody reads it.</summary>
    public static Judgement Noted(Judgement judgement, Func<IEnumerable<string>> clauses)
    {
        var why = judgement.Why;
        return judgement with
        {
            Why = () =>
            {
                var said = why();
                var more = clauses().Where(c => !said.Reason.Contains(c, StringComparison.Ordinal));
                return said with { Reason = string.Join("; ", more.Prepend(said.Reason)) };
            },
        };
    }

    private bool AsksApprovers => says.Approvers is not null || says.Ways.Any(w => w.Approvers is not null);

    /// <summary>Approvals may come until the event: while it has not happened and nothing else is missing, there is still time.</summary>
    private static Judgement BeforeEvent(Decision decision, Condition right, Condition rest, Condition pending, string before)
    {
        if (rest.Truth == Truth.False || pending.Truth == Truth.False)
        {
            return Judgement.OnDay(right, decision.Date);
        }

        return rest.Truth == Truth.True && pending.Truth == Truth.True
            ? new()
            {
                Outcome = Outcome.NotYetDue,
                Why = () => new() { Reason = $"{right.Reason()}; `{before}` has not happened", NextStep = $"have {decision.Id} approved by those who are missing, before `{before}`" },
            }
            : Judgement.CannotTell([.. right.FactsNeeded().Concat(rest.FactsNeeded()).Concat(pending.FactsNeeded()).Distinct()]);
    }

    /// <summary>A decision and its confirmation, which must both hold: the worse stands, and each breach needs a waiver of its own.</summary>
    private Judgement And(Decision decision, Judgement decided, Judgement confirmed)
    {
        if ((decided.Outcome, confirmed.Outcome) is (Outcome.CannotTell, Outcome.CannotTell))
        {
            return decided with { Due = confirmed.Due, Why = () => Both(decided.Why(), confirmed.Why()) };
        }

        var subject = new Subject("decision", decision.Id);
        return Worse.Rank(ledger, rule, subject, confirmed) <= Worse.Rank(ledger, rule, subject, decided) ? confirmed
            : decided.Outcome == Outcome.CannotTell ? decided with { Due = confirmed.Due }
            : decided;
    }

    private static Explanation Both(Explanation one, Explanation other) => new()
    {
        Reason = $"{one.Reason}; {other.Reason}",
        FactsNeeded = one.FactsNeeded.Concat(other.FactsNeeded).Distinct(StringComparer.Ordinal).ToValueList(),
        NextStep = string.Join(", and ", new[] { one.NextStep, other.NextStep }.OfType<string>()),
    };

    private IEnumerable<string> SetAside(Decision decision, When until) =>
        AsksApprovers ? new Approvals(ledger, delegates, decision).SetAside(until) : [];

    private SelectorScope Scope(Decision decision, Known<ValueList<string>> area) => new()
    {
        Ledger = ledger,
        Day = decision.Date,
        Areas = area,
        Seating = Decider.Body(ledger, decision) is { } body ? new Seating(ledger, body, decision.Date) : null,
    };

    private IEnumerable<Condition> Agreed(Decision decision, AuthorityWay way, Lazy<SelectorScope> scope, When? until)
    {
        if (way.In is { } place)
        {
            yield return MeetingDemand.Read(place, ledger, decision);
        }

        if (way.Mode is { } mode)
        {
            yield return Agreement(decision, mode);
        }

        if (way.Approvers is { } approvers && until is { } last)
        {
            yield return approvers.Read(new Approvals(ledger, delegates, decision).Read(last, scope.Value.Seating), scope.Value);
        }

        if (way.Consulted is { } consulted)
        {
            yield return consulted.Read(Consultations.Read(ledger, decision, scope.Value.Seating), scope.Value);
        }
    }

    private static Condition Agreement(Decision decision, DecisionMode asked)
    {
        var against = decision.Approvals.Items.FirstOrDefault(a => a.Vote == Vote.Against);
        if (asked == DecisionMode.Unanimous && decision.Mode == DecisionMode.Unanimous && against is not null)
        {
            return Condition.Of(new(Words.Against, decision.Id, against.Office), Truth.Unknown);
        }

        return Condition.Of(new(Words.Mode, decision.Id, Shapes.Words.WordOf(decision.Mode), Shapes.Words.WordOf(asked)), decision.Mode == DecisionMode.NotRecorded ? Truth.Unknown : Truths.Of(decision.Mode >= asked));
    }

    private static class Words
    {
        public static readonly FactWords Mode = new("{0} was taken by {1}", "{0} was taken by {1}, not by {2}", "how far those who decided {0} agreed: at least {2}, or less");
        public static readonly FactWords Against = new("{0} was unanimous", "{0} was not unanimous", "which is right: {0} is recorded as unanimous, and {1} voted against");
    }
}
