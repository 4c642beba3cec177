using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Deadline;

/// <summary>Judges each case, document or concern and each event that starts a clock: semantics, "deadline".</summary>
public sealed class DeadlineKind() : RuleKind<DeadlineRule>(DeadlineRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(DeadlineRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        var (things, kinds) = Things(says, ledger);
        Reach(says, rule, ledger, findings);
        foreach (var thing in things)
        {
            var applies = Condition.All(
            [
                Condition.Of(new(Words.Kind, thing.Subject.Id), thing.Kind.IsOf(kinds)),
                ledger.Applies(rule, thing.Subject.Id, thing.Facts, thing.Area),
            ]);
            JudgeThing(says, rule, ledger, findings, thing, applies);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(DeadlineRule says)
    {
        var (type, of) = !says.Cases.IsEmpty ? (SceneType.Case, says.Cases)
            : !says.Documents.IsEmpty ? (SceneType.Document, says.Documents)
            : (SceneType.Concern, says.Concerns);
        yield return new ClockDemand
        {
            Scene = new(type, of),
            After = says.After,
            Event = says.Event,
            Within = says.Within,
            NotBefore = says.NotBefore,
            By = says.By,
            MustFollow = says.Within is not null || says.NotBefore is null,
            MustPrecede = true,
        };

        // Without a limit it is due before the thing is over.
        var end = type switch { SceneType.Case => "closed", SceneType.Document => "published", _ => "resolved" };
        if (says.Within is null && says.NotBefore is null && says.Event != end)
        {
            yield return new ClockDemand { Scene = new(type, of), After = says.Event, Event = end, MustFollow = false };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(DeadlineRule says)
    {
        var about = string.Join(" or ", says.Cases.Concat(says.Documents).Concat(says.Concerns));
        var by = says.By.IsEmpty ? string.Empty : $" by {Quote.Join([.. says.By])}";
        var within = says.Within is { } limit ? $" within {limit}" : says.NotBefore is null ? ", before it is over" : string.Empty;
        var notBefore = says.NotBefore is { } least ? $", not sooner than {least} after it" : string.Empty;
        return $"after `{says.After}` of {about} comes `{says.Event}`{by}{within}{notBefore}";
    }

    private static (IEnumerable<Thing> Things, ValueList<string> Kinds) Things(DeadlineRule says, Ledger ledger) =>
        !says.Cases.IsEmpty ? (Thing.Cases(ledger, says.Cases), says.Cases)
        : !says.Documents.IsEmpty ? (Thing.Documents(ledger, says.Documents), says.Documents)
        : (Thing.Concerns(ledger, says.Concerns), says.Concerns);

    private static void Reach(DeadlineRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        if (!says.Cases.IsEmpty)
        {
            findings.Reach(rule, ledger, ledger.Records.Cases, "cases");
        }
        else if (!says.Documents.IsEmpty)
        {
            findings.Reach(rule, ledger, ledger.Records.Documents, "documents");
        }
        else
        {
            findings.Reach(rule, ledger, ledger.Records.Concerns, "concerns");
        }
    }

    private static void JudgeThing(DeadlineRule says, Rule rule, Ledger ledger, RuleFindings findings, Thing thing, Condition applies)
    {
        var clocks = thing.Events(says.After).Select(e => e.Date).ToList();
        var first = true;
        foreach (var start in clocks)
        {
            var speaks = rule.InForce.Contains(start).And(ledger.Seen(start));
            if (speaks != Truth.False)
            {
                var subject = first ? thing.Subject : thing.Subject with { Id = $"{thing.Subject.Id}/{start}" };
                var inForce = Condition.All([applies, Condition.Of(new(Words.InForce, says.After, thing.Subject.Id, rule.InForce), speaks)]);
                findings.Add(rule, ledger.Partnership, subject, new DeadlineClock(says, rule, ledger, thing, start).Judge(), inForce);
            }

            first = false;
        }

        if (clocks.Count == 0)
        {
            JudgeWithoutClock(says, rule, ledger, findings, thing, applies);
        }
    }

    private static void JudgeWithoutClock(DeadlineRule says, Rule rule, Ledger ledger, RuleFindings findings, Thing thing, Condition applies)
    {
        var missing = new Fact(Words.Happened, says.After, thing.Subject.Id);
        var happened = thing.Events(says.Event)
            .Select(e => (e.Date, Sure: rule.InForce.Contains(e.Date).And(Thing.IsBy(ledger, e, says.By))))
            .Where(e => e.Sure != Truth.False).ToList();
        if (happened.Count > 0)
        {
            // Out of order for sure only where what should have come first is known to be absent.
            var (date, sure) = happened[0];
            var isBroken = sure == Truth.True && thing.Covers(says.After, date.Latest);
            findings.Add(rule, ledger.Partnership, thing.Subject, Judgement.OnDay(Condition.Of(missing, isBroken ? Truth.False : Truth.Unknown), date), applies);
        }
        else if (!thing.SaysItsEvents)
        {
            findings.Add(rule, ledger.Partnership, thing.Subject, Judgement.CannotTell([missing]), applies);
        }
    }

    private static class Words
    {
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of {0}");
        public static readonly FactWords InForce = new("`{0}` of {1} falls in {2}", "`{0}` of {1} does not fall in {2}", "on which day exactly `{0}` of {1} happened, within {2} or not");
        public static readonly FactWords Happened = new("`{0}` of {1} happened first", "`{0}` of {1} did not happen first: out of order", "whether and when `{0}` of {1} happened");
    }
}
