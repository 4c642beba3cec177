using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>
/// Where the judgements of one rule, over all its versions, are gathered: exactly one finding for each subject, and for each
/// scope either its subjects, or that there are none, or that there may be others that nobody recorded.
/// </summary>
public sealed class RuleFindings
{
    private readonly Ledger ledger;
    private readonly Dictionary<Subject, (Rule Rule, Judgement Judgement)> judged = [];
    private readonly Dictionary<Subject, Scope> scopes = [];

    internal RuleFindings(Ledger ledger) => this.ledger = ledger;

    /// <summary>Takes the judgement of one subject within <paramref name="scope"/>.</summary>
    /// <param name="rule">The version that judges it.</param>
    /// <param name="scope">The body, area or partnership to which the subject belongs.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="judgement">What the version says of it.</param>
    /// <param name="applies">Whether the rule speaks about it at all, with the facts that would tell: its <c>if</c>, its kind.</param>
    public void Add(Rule rule, Subject scope, Subject subject, Judgement judgement, Condition? applies = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ScopeOf(rule, scope).Subjects++;
        var said = Applied(Seen(judgement), applies ?? Condition.Always);
        judged[subject] = judged.TryGetValue(subject, out var other) ? Agree(subject, other, (rule, said)) : (rule, said);
    }

    /// <summary>
    /// Takes the judgement of what may be no subject of the version at all. What is none is passed over, and so is what may be none
    /// and is out of the rule's reach in any case; of what may be one nothing is said to be due.
    /// </summary>
    /// <param name="rule">The version that judges it.</param>
    /// <param name="scope">The body, area or partnership to which the subject belongs.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="speaks">Whether it is a subject: of a kind judged, of a day in the version's time.</param>
    /// <param name="judge">What the version says of it.</param>
    /// <param name="applies">Whether the <c>if</c> of the rule holds for it.</param>
    /// <param name="due">The last day that is shown where it cannot be told.</param>
    internal void AddWhere(Rule rule, Subject scope, Subject subject, Condition speaks, Func<Judgement> judge, Condition applies, When? due = null)
    {
        if (speaks.Truth == Truth.True)
        {
            Add(rule, scope, subject, judge(), applies);
        }
        else if (speaks.Truth == Truth.Unknown && applies.Truth == Truth.False)
        {
            // Neither that there is nothing nor that there is something out of reach would be known for good.
            ScopeOf(rule, scope).Subjects++;
        }
        else if (speaks.Truth == Truth.Unknown)
        {
            Add(rule, scope, subject, Judgement.CannotTell(speaks.FactsNeeded(), due), applies);
        }
    }

    /// <summary>Says how far the records of a scope reach; a scope about which nothing is said has no finding of its own.</summary>
    /// <param name="rule">The version that looks at it.</param>
    /// <param name="scope">The body, area or partnership.</param>
    /// <param name="missing">What is not covered, where there may be subjects that nobody recorded; <c>null</c>: all is covered.</param>
    public void Reach(Rule rule, Subject scope, Fact? missing)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var known = ScopeOf(rule, scope);
        if (missing is not null && !known.Missing.Contains(missing))
        {
            known.Missing.Add(missing);
        }
    }

    internal IEnumerable<Finding> Finish()
    {
        foreach (var (subject, scope) in scopes)
        {
            if (scope.Missing.Count > 0)
            {
                judged.TryAdd(subject, (scope.Rule, Judgement.CannotTell(scope.Missing)));
            }
            else if (scope.Subjects == 0)
            {
                judged.TryAdd(subject, (scope.Rule, Judgement.DoesNotApply("the records cover the time judged, and there is nothing in them that the rule speaks about")));
            }
        }

        return judged.Select(j => Finding(j.Key, j.Value.Rule, j.Value.Judgement));
    }

    /// <summary>What is judged on its own day, and is not known to be past, may be yet to come; what may never fall due has no last day.</summary>
    private Judgement Seen(Judgement judgement) =>
        judgement is { Outcome: Outcome.NotYetDue, Due.Latest: var last } && last == DateOnly.MaxValue ? judgement with { Due = null }
            : judgement is { Due: null, Outcome: Outcome.Met or Outcome.NotMet, Breach: var day } && ledger.Seen(day) != Truth.True
            ? Judgement.CannotTell([new(Words.Seen, day, When.On(ledger.AsOf))])
            : judgement;

    private Judgement Applied(Judgement judgement, Condition applies) => applies.Truth switch
    {
        Truth.True => judgement,
        Truth.False => Judgement.DoesNotApply(applies.Reason()),
        _ => judgement.Outcome switch
        {
            Outcome.NotYetDue => judgement with { HangsOnIf = true },
            Outcome.Met when judgement.Due?.Latest >= ledger.AsOf => Pending(judgement, applies),
            Outcome.DoesNotApply => judgement,
            _ => Judgement.CannotTell(applies.FactsNeeded(), judgement.Due),
        },
    };

    /// <summary>While there is time, what is done and may not have been asked is not yet due: that it is done changes nothing decided.</summary>
    private static Judgement Pending(Judgement done, Condition applies) => done with
    {
        Outcome = Outcome.NotYetDue,
        MetOn = null,
        HangsOnIf = true,
        Why = () => new() { Reason = $"{done.Why().Reason}; {applies.Reason()}", FactsNeeded = applies.FactsNeeded().Select(f => f.Asked).ToValueList() },
    };

    /// <summary>
    /// A subject that no one version covers wholly is judged by each: where they agree that is it, else cannot tell. Where each
    /// judges its own days, or one version judges several sides of the subject (a joint meeting of two bodies), the worst stands.
    /// </summary>
    private (Rule Rule, Judgement Judgement) Agree(Subject subject, (Rule Rule, Judgement Judgement) earlier, (Rule Rule, Judgement Judgement) later)
    {
        var (one, two) = (earlier.Judgement.Outcome, later.Judgement.Outcome);
        if (earlier.Judgement.IsByDays || later.Judgement.IsByDays || ReferenceEquals(earlier.Rule, later.Rule))
        {
            return Worse.Rank(ledger, later.Rule, subject, later.Judgement) < Worse.Rank(ledger, earlier.Rule, subject, earlier.Judgement) ? later : earlier;
        }

        return one == two || two == Outcome.DoesNotApply ? earlier
            : one == Outcome.DoesNotApply ? later
            : (one, two) is (Outcome.Met, Outcome.NotYetDue) ? later
            : (one, two) is (Outcome.NotYetDue, Outcome.Met) ? earlier
            : (later.Rule, Judgement.CannotTell(
                [new(Words.Version, later.Rule.Id, earlier.Rule.InForce, later.Rule.InForce)], later.Judgement.Due));
    }

    private Finding Finding(Subject subject, Rule rule, Judgement judgement)
    {
        var waiver = judgement.Outcome == Outcome.NotMet ? ledger.WaiverOf(rule.Id, subject.Id, judgement.Breach) : default;
        var why = judgement.Why;
        var outcome = judgement.Outcome;
        if (waiver.Holds == Truth.True)
        {
            outcome = Outcome.Waived;
        }
        else if (waiver.Holds == Truth.Unknown && waiver.Waiver is { } open)
        {
            outcome = Outcome.CannotTell;
            why = () => Judgement.Unknown([new(Words.Waiver, open.Id)]);
        }

        return new(rule.Id, rule.Kind.Name, subject, outcome, why)
        {
            Strength = rule.Strength,
            Basis = rule.Basis,
            Because = rule.Because,
            Binds = rule.Settings.AdoptedOn is { } adopted && adopted <= ledger.AsOf,
            Due = judgement.Due,
            MetOn = judgement.MetOn,
            OverdueDays = judgement.OverdueDays,
            Waiver = waiver.Waiver,
            HangsOnIf = judgement.HangsOnIf,
            Citations = rule.Citations,
        };
    }

    private Scope ScopeOf(Rule rule, Subject scope)
    {
        if (!scopes.TryGetValue(scope, out var known))
        {
            scopes.Add(scope, known = new(rule));
        }

        known.Rule = rule;
        return known;
    }

    private sealed class Scope(Rule rule)
    {
        public Rule Rule { get; set; } = rule;

        public int Subjects { get; set; }

        public List<Fact> Missing { get; } = [];
    }

    private static class Words
    {
        public static readonly FactWords Version = new("{0}", "{0}", "which version of {0} governs a time that falls in both {1} and {2}");
        public static readonly FactWords Seen = new("{0} is past", "{0} is to come", "on which day exactly it was, of {0}: by {1} or later");
        public static readonly FactWords Waiver = new("waiver {0} covers the day", "waiver {0} does not cover the day", "on which day exactly waiver {0} was granted, began and ended");
    }
}
