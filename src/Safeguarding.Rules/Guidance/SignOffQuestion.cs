using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Records.Checking;

namespace Safeguarding.Rules.Guidance;

/// <summary>Gathers what the rules of authority ask of a type of decision, and what is there already about one thing.</summary>
internal sealed class SignOffQuestion(Ruleset ruleset, Ledger ledger, string type)
{
    public SignOffAnswer Answer(string? id)
    {
        var nothing = new SignOffAnswer
        {
            Question = id is null ? $"the sign-off of {type}" : $"the sign-off of {type} for {id}",
            DecisionType = type,
            State = AnswerState.CannotTell,
            Reason = string.Empty,
        };
        var inForce = ledger.Rules.Where(r => r.Strength != Strength.May && r.Says is AuthorityRule says && says.SpeaksOf(type) && r.InForce.Contains(ledger.AsOf)).ToList();
        if (inForce.Count == 0)
        {
            return NotStated(nothing);
        }

        var index = new MatterIndex(ledger);
        var matter = id is null ? null : MatterIndex.Types.Select(t => index.Find(t, id)).FirstOrDefault(m => m is not null);
        if (id is not null && matter is null)
        {
            var unknown = UnknownIds.Matter(ledger, id);
            return nothing with { Reason = $"{unknown}", Unknown = unknown, FactsNeeded = [$"which case or document is {id}"] };
        }

        var applies = inForce.Select(r => (Rule: r, Applies: matter is null ? Condition.Always : ledger.Applies(r, matter.Subject.Id, matter.Facts, matter.Area))).ToList();
        var speaking = applies.Where(a => a.Applies.Truth != Truth.False).Select(a => a.Rule).ToList();
        return speaking.Count == 0 ? NotStated(nothing)
            : Answer(nothing with { About = matter?.Subject, FactsNeeded = applies.SelectMany(a => a.Applies.FactsNeeded()).Select(f => f.Asked).ToValueList() }, matter, speaking);
    }

    private SignOffAnswer NotStated(SignOffAnswer nothing)
    {
        var known = ledger.Rules.Select(r => r.Says).OfType<AuthorityRule>().SelectMany(s => s.Decisions).Distinct(StringComparer.Ordinal).ToList();
        return nothing with
        {
            State = AnswerState.NotStated,
            Reason = $"no rule of {ruleset.Name} in force on {AnswerJson.Iso(ledger.AsOf)} speaks about decisions of type {type}",
            Remarks = known.Contains(type) || NearestName.To(type, known) is not { } near ? [] : [$"did you mean the type {near}?"],
            WouldSpeak = ShippedRules.ThatWouldSpeak(ruleset, r => r.Says is AuthorityRule says && says.SpeaksOf(type) && r.InForce.Contains(ledger.AsOf)),
        };
    }

    private SignOffAnswer Answer(SignOffAnswer answer, Matter? matter, List<Rule> speaking)
    {
        var area = matter is null ? Known<ValueList<string>>.None : matter.Area;
        var about = matter is null ? null : About(matter).ToList();
        var approved = about?.Where(d => d.Outcome == DecisionOutcome.Approved)
            .Select(d => (d, speaking.Aggregate(Truth.True, (truth, r) => truth.And(Decider.Read((AuthorityRule)r.Says, r, ledger, d, area).Truth)))).ToList();
        var deciders = new SignOffDeciders(speaking, ledger, area);
        var approvers = speaking.Select(r => new SignOffApprovers(r, ledger, type, area, approved)).ToList();
        var findings = matter is null ? [] : speaking.SelectMany(Judged).ToList();
        var whole = findings.Where(f => f.Subject == matter!.Subject && f.Outcome != Outcome.DoesNotApply).OrderBy(f => f.Outcome).ToList();
        var facts = answer.FactsNeeded
            .Concat(matter is { Area.IsRecorded: false } && speaking.Exists(r => ((AuthorityRule)r.Says).AreaSame) ? [$"the area of {matter.Subject.Id}"] : [])
            .Concat(approvers.SelectMany(a => a.FactsNeeded))
            .Concat(whole.Where(f => f.Outcome == Outcome.CannotTell).SelectMany(f => f.Why.FactsNeeded))
            .Distinct(StringComparer.Ordinal).ToValueList();
        var (before, by) = Due(matter, speaking);
        return answer with
        {
            State = facts.IsEmpty ? AnswerState.Told : AnswerState.CannotTell,
            Reason = whole.Count > 0 ? whole[0].Why.Reason : $"it is spoken of by {string.Join(" and ", speaking.Select(r => r.Id).Distinct(StringComparer.Ordinal))}",
            Bodies = deciders.Bodies,
            Agencies = deciders.Agencies,
            Approvers = approvers.SelectMany(a => a.Groups).ToValueList(),
            MayNot = deciders.MayNot.Concat(approvers.SelectMany(a => a.MayNot)).Distinct().ToValueList(),
            Before = before,
            By = by,
            There = (about ?? []).Select(d => Read(d, findings)).ToValueList(),
            Outcome = whole.Count > 0 ? whole[0].Outcome : null,
            NextStep = whole.Count > 0 ? whole[0].Why.NextStep : null,
            FactsNeeded = facts,
            Remarks = Remarks(matter, speaking).ToValueList(),
            Grounds = speaking.Select(r => Ground.Of(r, ledger.AsOf)).ToValueList(),
        };
    }

    private IEnumerable<Decision> About(Matter matter) => ledger.Records.Decisions.Items
        .Where(d => d.Type == type && MatterIndex.Named(d, matter.Subject.Type).TryGet(out var id) && id == matter.Subject.Id)
        .OrderBy(d => d.Date.Earliest).ThenBy(d => d.Id, StringComparer.Ordinal);

    private IEnumerable<Finding> Judged(Rule rule)
    {
        var findings = new RuleFindings(ledger);
        rule.Kind.Judge(rule, ledger, findings);
        return findings.Finish();
    }

    /// <summary>The earliest last day of all rules, with the event that sets it; where none has happened, the first event asked.</summary>
    private static (string? Before, When? By) Due(Matter? matter, List<Rule> speaking)
    {
        var asked = speaking.Select(r => (AuthorityRule)r.Says)
            .Select(says => (Event: says.Before ?? (says.RequiredFor?.Type == matter?.Subject.Type ? matter?.Thing?.End : null), says.RequiredFor))
            .Where(a => a.Event is not null || (a.RequiredFor?.Appointment is not null && matter?.Appointment is not null))
            .Select(a => (a.Event, Day: matter?.Appointment is { } appointment ? matter.Dated(appointment.From) : a.Event is { } name ? matter?.FirstOf(name).Date : null))
            .ToList();
        return asked.Count == 0 ? (null, null) : asked.OrderBy(a => a.Day is null).ThenBy(a => a.Day?.Earliest).First();
    }

    private static SignOffDecision Read(Decision decision, List<Finding> findings)
    {
        var worst = findings.Where(f => f.Subject == new Subject("decision", decision.Id) && f.Outcome != Outcome.DoesNotApply).OrderBy(f => f.Outcome).FirstOrDefault();
        return new()
        {
            Id = decision.Id,
            Date = decision.Date,
            Decided = decision.Outcome,
            By = decision.Body.TryGet(out var body) ? body : decision.Agency.TryGet(out var agency) ? agency : null,
            Approvals = decision.Approvals.Items.Where(a => a.Vote == Vote.For)
                .Select(a => a.For.TryGet(out var principal) && principal != a.Office ? $"{a.Office} for {principal}" : a.Office)
                .Order(StringComparer.Ordinal).ToValueList(),
            Outcome = worst?.Outcome,
            Reason = worst?.Why.Reason,
        };
    }

    private static IEnumerable<string> Remarks(Matter? matter, List<Rule> speaking)
    {
        if (matter is null)
        {
            yield return "name the case or the document, and the answer says whose area is meant, by when, and what is there already";
        }

        if (!speaking.Exists(r => r.Says is AuthorityRule { By.IsEmpty: false } or AuthorityRule { ByAgency.IsEmpty: false }))
        {
            yield return "no rule says which body or agency decides";
        }

        if (!speaking.Exists(r => r.Says is AuthorityRule says && (says.Approvers is not null || says.Ways.Any(w => w.Approvers is not null))))
        {
            yield return "no rule says who must approve beside whoever decides";
        }
    }
}
