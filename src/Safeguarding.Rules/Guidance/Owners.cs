using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Kinds.Deadline;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>
/// Who owns the duty that a finding is about: whom the rule names, or whoever holds what it is about; else the body, the area or
/// the thing that the subject belongs to.
/// </summary>
internal static class Owners
{
    public static ObligationOwner Of(Finding finding, Ledger ledger)
    {
        var rule = ledger.Rules.LastOrDefault(r => r.Id == finding.Rule && r.From <= ledger.AsOf);
        return (rule?.Says switch
        {
            DeadlineRule { By.IsEmpty: false } says => Named(says.By, ledger, "or"),
            AuthorityRule { By.IsEmpty: false } says => new("body", string.Join(" or ", says.By.AsEnumerable())),
            EscalationRule says => Holder(says, rule, finding, ledger),
            _ => null,
        }) ?? OfSubject(finding.Subject, ledger);
    }

    /// <summary>Whoever holds the stage at which a concern stands, or else must hold it.</summary>
    private static ObligationOwner? Holder(EscalationRule says, Rule rule, Finding finding, Ledger ledger)
    {
        var concern = ledger.Records.Concerns.Items.FirstOrDefault(c => c.Id == finding.Subject.Id);
        var stage = concern is null || says.Stages.IsEmpty ? null : new EscalationRoute(says, rule, ledger, concern, concern.Urgent ?? false).Open;
        return stage?.Stay?.Step.Holder.TryGet(out var held) == true ? Named(held, ledger)
            : stage?.Stage.Holder is { } holder ? new("who", holder.ToString())
            : null;
    }

    private static ObligationOwner OfSubject(Subject subject, Ledger ledger)
    {
        // The first part of the id of a period, a gap or a cycle is what it belongs to.
        var first = subject.Id.Split('/')[0];
        return subject.Type switch
        {
            "term" when ledger.Records.Appointments.Items.FirstOrDefault(a => a.Id == subject.Id) is { } term => new("office", term.Office),
            "action" when ledger.Records.Actions.Items.FirstOrDefault(a => a.Id == subject.Id)?.Owner is { HasValue: true, Value: { IsEmpty: false } owners } => Named(owners, ledger),
            _ when first == subject.Id => new(subject.Type, subject.Id),
            _ when ledger.Body(first) is not null => new("body", first),
            _ when ledger.Area(first) is not null => new("area", first),
            _ when ledger.Records.Documents.Items.Any(d => d.Id == first) => new("document", first),
            _ when first == ledger.Records.Partnership => new("partnership", first),
            _ => new(subject.Type, subject.Id),
        };
    }

    /// <summary>A word that may be an office, an agency, a body or a kind of body.</summary>
    private static ObligationOwner Named(string word, Ledger ledger) =>
        ledger.Office(word) is not null ? new("office", word)
        : ledger.Agency(word) is not null ? new("agency", word)
        : new("body", word);

    private static ObligationOwner Named(ValueList<string> words, Ledger ledger, string link = "and")
    {
        var named = words.Select(w => Named(w, ledger)).ToList();
        return new(named.TrueForAll(n => n.Type == named[0].Type) ? named[0].Type : "who", string.Join($" {link} ", named.Select(n => n.Id)));
    }
}
