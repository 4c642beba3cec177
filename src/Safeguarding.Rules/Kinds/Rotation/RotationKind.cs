using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>Judges each term of a role, and each handover from one term to the next: semantics, "rotation".</summary>
/// <remarks>
/// Where the semantics are silent: without <c>every</c>, <c>at-least</c> and <c>at-most</c> terms are no subjects, and handovers
/// alone are judged; an office whose areas are several entries belongs to one of them, and nobody knows to which; the time before
/// the first term of a body is no gap, and <c>tolerance</c> allows none; a vacancy that the rule found is due on its first day; a
/// term that was due after the rule or the body ended is no subject; a term that has no day to itself contradicts the one around
/// it; where the list does not reach to the day before the first term, who handed over to it is not known.
/// </remarks>
public sealed class RotationKind() : RuleKind<RotationRule>(RotationRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(RotationRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            if (applies.Truth == Truth.False)
            {
                continue;
            }

            findings.Reach(rule, scope, ledger.Records.Appointments.Missing($"appointments to {says.Role} of {body.Id}", days));
            var terms = new Terms(says, rule, ledger, body);
            var turns = new Turns(says, ledger);
            if ((says.Every ?? says.AtLeast ?? says.AtMost) is not null)
            {
                JudgeTerms(says, rule, ledger, findings, body, scope, terms, turns, applies);
            }

            if (!says.Among.IsEmpty)
            {
                JudgeHandovers(new(says, rule, ledger, body, terms, turns), rule, findings, scope, terms, applies);
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(RotationRule says)
    {
        var role = Scene.One(SceneType.Role, says.Body) with { Role = says.Role };
        if (!says.Among.IsEmpty)
        {
            yield return new GatheringDemand { Scene = role, Turns = says.Among, InOrder = says.Order == TurnOrder.Listed };
        }

        if ((says.Every ?? says.AtMost ?? says.AtLeast) is not null)
        {
            yield return new ClockDemand
            {
                Scene = role,
                After = "taken up",
                Event = "handed over",
                Within = says.Every ?? says.AtMost,
                NotBefore = says.AtLeast,
                Tolerance = says.Tolerance,
                MustFollow = says.AtLeast is null,
            };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(RotationRule says)
    {
        var tolerance = says.Tolerance.IsSameDay ? string.Empty : $", with {says.Tolerance} of tolerance";
        var length = says.Every is { } every ? $" passes to the next after {every} at the latest{tolerance}"
            : says.AtMost is { } most ? $" is held for at most {most}{tolerance}"
            : says.AtLeast is { } least ? $" is held for at least {least}"
            : string.Empty;
        var among = says.Among.IsEmpty ? string.Empty
            : $"{(length.Length == 0 ? string.Empty : ", and")} is taken in turn by {string.Join(", ", says.Among.AsEnumerable())}{(says.Order == TurnOrder.Listed ? " in this order" : string.Empty)}";
        return $"the role of {says.Role} of {says.Body}{length}{among}{(says.NoVacancy ? "; nobody may be missing between two terms" : string.Empty)}";
    }

    private static void JudgeTerms(
        RotationRule says, Rule rule, Ledger ledger, RuleFindings findings, Body body, Subject scope, Terms terms, Turns turns, Condition applies)
    {
        foreach (var term in terms.All)
        {
            var inTime = ledger.TimeJudged(rule) is { } time ? term.During(time) : Truth.False;
            if (inTime != Truth.False)
            {
                var judgement = new TermJudgement(says, rule, ledger, body, terms, term).Judge(says.Among.IsEmpty ? "somebody else" : turns.Next(term.Appointment.Office));
                var isSubject = Condition.All([term.IsOnBody, Condition.Of(new(Words.InTime, term.Appointment.Id, rule.InForce), inTime)]);

                // A term that was due after the rule or the body ended is no subject, whether it falls in the rule's time or not.
                if (judgement is { } asked)
                {
                    findings.Add(rule, scope, new("term", term.Appointment.Id), Known(asked, isSubject), applies);
                }
            }
        }
    }

    private static void JudgeHandovers(HandoverJudgement handover, Rule rule, RuleFindings findings, Subject scope, Terms terms, Condition applies)
    {
        for (var i = 0; i < terms.All.Count; i++)
        {
            var (old, next) = (terms.All[i], i + 1 < terms.All.Count ? terms.All[i + 1] : null);
            if (i == 0 && rule.InForce.Contains(old.From) != Truth.False)
            {
                findings.Reach(rule, scope, terms.Predecessor(old));
            }

            if ((next is null ? handover.JudgeVacancy(old) : handover.Judge(old, next)) is { } said)
            {
                findings.Add(rule, scope, HandoverJudgement.Subject(old, next), Known(said.Judgement, said.IsSubject), applies);
            }
        }
    }

    /// <summary>Of what may be no subject at all nothing can be told, not even that there is time left.</summary>
    private static Judgement Known(Judgement judgement, Condition isSubject) =>
        isSubject.Truth == Truth.Unknown ? Judgement.CannotTell(isSubject.FactsNeeded(), judgement.Due) with { IsByDays = judgement.IsByDays } : judgement;

    private static class Words
    {
        public static readonly FactWords InTime = new("{0} falls in {1}", "{0} does not fall in {1}", "whether a day of {0} falls in {1}");
    }
}
