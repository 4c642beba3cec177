using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Kinds.Rotation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Reads who is in the chair from the appointments, and the rest from the rules about the role.</summary>
internal sealed class ChairQuestion(Ruleset ruleset, Ledger ledger)
{
    public ChairAnswer Answer(string id)
    {
        var nothing = new ChairAnswer
        {
            Question = $"the chair of {id} on {AnswerJson.Iso(ledger.AsOf)}",
            Body = id,
            State = AnswerState.CannotTell,
            Reason = string.Empty,
        };
        if (ledger.Body(id) is not { } body)
        {
            var unknown = UnknownIds.Body(ledger, id);
            return nothing with { Reason = $"{unknown}", Unknown = unknown, FactsNeeded = [$"which body is {id}"] };
        }

        var kind = body.Kind ?? body.Id;
        var speaking = ledger.Rules
            .Where(r => r.Strength != Strength.May && IsAboutChair(r, kind) && r.InForce.Contains(ledger.AsOf) && ledger.Applies(r, id, null, body.Area).Truth != Truth.False)
            .ToList();
        var holder = new RoleHolder(ledger, body, EligibilityRule.Chair);
        var answer = nothing with
        {
            State = !holder.IsSure ? AnswerState.CannotTell : AnswerState.Told,
            Reason = holder.Words,
            Holder = holder.Current?.Office,
            Appointment = holder.Current?.Id,
            Since = holder.Current?.From,
            FactsNeeded = holder.FactsNeeded().ToValueList(),
        };
        return speaking.Count > 0 ? Answer(answer, body, holder, speaking) : answer with
        {
            State = AnswerState.NotStated,
            Reason = $"no rule of {ruleset.Name} in force that day says who is in the chair of {id}, or how it passes on; by the records {holder.Words}",
            WouldSpeak = ShippedRules.ThatWouldSpeak(ruleset, r => IsAboutChair(r, kind) && r.InForce.Contains(ledger.AsOf)),
        };
    }

    private static bool IsAboutChair(Rule rule, string kind) =>
        (rule.Says is RotationRule rotation && rotation.Role == EligibilityRule.Chair && rotation.Body == kind)
        || (rule.Says is EligibilityRule eligibility && eligibility.Role == EligibilityRule.Chair && eligibility.Body == kind);

    private ChairAnswer Answer(ChairAnswer answer, Body body, RoleHolder holder, List<Rule> speaking)
    {
        var rotations = speaking.Where(r => r.Says is RotationRule).ToList();
        var eligible = new Eligible([.. speaking.Where(r => r.Says is EligibilityRule)], ledger, body);
        var terms = holder.Current is { } current ? rotations.Select(r => (Says: (RotationRule)r.Says, Term: Term(r, current))).Where(t => t.Term is not null).ToList() : [];
        var longest = terms.Where(t => t.Says.AtLeast is null).Select(t => t.Term!).ToList();
        var due = longest.Select(t => t.Due).OfType<When>().OrderBy(d => d.Earliest).ThenBy(d => d.Latest).Select(d => (When?)d).FirstOrDefault();
        var fits = holder.Current is { } held && eligible.IsStated ? eligible.Of(held.Office) : Condition.Always;
        return answer with
        {
            IsEligible = holder.Current is null ? null : eligible.Says(holder.Current.Office),
            HandOverBy = due,
            NotBefore = terms.Where(t => t.Says.AtLeast is not null).Select(t => t.Term!.Due).OfType<When>().OrderByDescending(d => d.Latest).Select(d => (When?)d).FirstOrDefault(),
            OverdueDays = longest.Where(t => t.Outcome == Outcome.NotMet).Select(t => t.OverdueDays).Max(),
            Successors = Successors(rotations, holder, eligible),
            Reason = string.Join("; ", longest.Where(t => t.Outcome != Outcome.CannotTell).Select(t => t.Why.Reason).Prepend(holder.Words).Distinct(StringComparer.Ordinal)),
            FactsNeeded = answer.FactsNeeded
                .Concat(terms.Where(t => t.Term!.Outcome == Outcome.CannotTell).SelectMany(t => t.Term!.Why.FactsNeeded))
                .Concat(fits.FactsNeeded().Concat(speaking.SelectMany(r => ledger.Applies(r, body.Id, null, body.Area).FactsNeeded())).Select(f => f.Asked))
                .Distinct(StringComparer.Ordinal).ToValueList(),
            Remarks = Vacancy(rotations, holder).Concat(Remarks(rotations, eligible, speaking)).ToValueList(),
            Grounds = speaking.Select(r => Ground.Of(r, ledger.AsOf)).ToValueList(),
        };
    }

    private Finding? Term(Rule rule, Appointment appointment) => Judged(rule, new("term", appointment.Id));

    private Finding? Judged(Rule rule, Subject subject)
    {
        var findings = new RuleFindings(ledger);
        rule.Kind.Judge(rule, ledger, findings);
        return findings.Finish().FirstOrDefault(f => f.Subject == subject && f.Outcome != Outcome.DoesNotApply);
    }

    /// <summary>Where nobody is in the chair, and a rule has it filled without a gap.</summary>
    private IEnumerable<string> Vacancy(List<Rule> rotations, RoleHolder holder) =>
        holder is not { IsSure: true, Current: null, Last: { } last } ? []
            : rotations.Select(r => Judged(r, new("handover", $"{last.Id}/none"))).OfType<Finding>().Select(f => f.Why.Reason);

    /// <summary>Where rules differ about who is next, only those whom all of them allow.</summary>
    private ValueList<ChairSuccessor> Successors(List<Rule> rotations, RoleHolder holder, Eligible eligible)
    {
        var from = (holder.Current ?? (holder.IsSure ? holder.Last : null))?.Office;
        List<string>? next = null;
        foreach (var says in rotations.Select(r => (RotationRule)r.Says).Where(r => !r.Among.IsEmpty))
        {
            // The ids of a rule hold no spaces, so what it joins in words comes apart again.
            var entries = from is null ? [.. says.Among] : new Turns(says, ledger).Next(from).Split(" or ").ToList();
            next = next is null ? entries : [.. next.Where(entries.Contains)];
        }

        return (next ?? []).Select(eligible.Entry).ToValueList();
    }

    private static IEnumerable<string> Remarks(List<Rule> rotations, Eligible eligible, List<Rule> speaking)
    {
        if (rotations.Count == 0)
        {
            yield return "no rule says when the chair passes on, and to whom";
        }
        else if (!eligible.IsStated)
        {
            yield return "no rule says who is eligible";
        }

        foreach (var says in speaking.Select(r => r.Says).OfType<EligibilityRule>().Where(e => !e.InAbsence.IsEmpty))
        {
            yield return $"when they are not there, in the chair of a meeting is {string.Join(", and then ", says.InAbsence.Select(w => w.ToString()))}";
        }
    }
}
