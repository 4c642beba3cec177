using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Reads the duties that are still open from the findings, with who owns each.</summary>
internal sealed class ObligationsQuestion(Ruleset ruleset, PartnershipRecords records, Ledger ledger)
{
    public ObligationsAnswer Answer(Interval days)
    {
        var findings = Engine.Judge(ruleset.Rules, records, ledger.AsOf);
        var open = findings
            .Where(f => f.MetOn is null && f.Outcome is Outcome.NotYetDue or Outcome.NotMet or Outcome.CannotTell)
            .Where(f => f.Due is { Precision: not WhenPrecision.Unknown })
            .Select(Read)
            .OrderBy(o => o.Due.Latest).ThenBy(o => o.Strength).ThenBy(o => o.Rule, StringComparer.Ordinal).ThenBy(o => o.Subject.Id, StringComparer.Ordinal)
            .ToList();
        var due = open.Where(o => days.Contains(o.Due.Latest)).ToValueList();
        var missed = open.Where(o => o.Due.Latest < days.First && o.Outcome == Outcome.NotMet).ToLookup(IsOver);
        var before = missed[false].ToValueList();
        var owing = due.Concat(before).Select(o => o.Rule).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Question = $"the duties that fall due from {AnswerJson.Iso(days.First)} to {AnswerJson.Iso(days.Last)}",
            From = days.First,
            To = days.Last,
            State = findings.Count == 0 ? AnswerState.NotStated : AnswerState.Told,
            Reason = findings.Count == 0 ? $"no rule of {ruleset.Name} is in force on {AnswerJson.Iso(ledger.AsOf)}"
                : string.Create(CultureInfo.InvariantCulture, $"{ruleset.Name} as of {ledger.AsOf:yyyy-MM-dd}: {open.Count} duties with a last day are open"),
            Due = due,
            OverdueBefore = before,
            Remarks = Remarks(findings, open, missed[true].Count(), days).ToValueList(),
            Grounds = ledger.Rules.Where(r => owing.Contains(r.Id)).GroupBy(r => r.Id, StringComparer.Ordinal)
                .Select(g => Ground.Of(g.LastOrDefault(r => r.From <= ledger.AsOf) ?? g.First(), ledger.AsOf)).ToValueList(),
        };
    }

    /// <summary>A period that is over cannot be put right: it was missed, and is not owed any more.</summary>
    private static bool IsOver(Obligation obligation) => obligation.Subject.Type == "period";

    private static IEnumerable<string> Remarks(ValueList<Finding> findings, List<Obligation> open, int missed, Interval days)
    {
        if (missed > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{missed} {(missed == 1 ? "period" : "periods")} before went by short and cannot be put right: evaluate names them");
        }

        var doubtful = open.Count(o => o.Outcome == Outcome.CannotTell && o.Due.Latest < days.First);
        if (doubtful > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"of {doubtful} that fell due before, it cannot be told whether they are done: evaluate says what to record");
        }

        var undated = findings.Where(f => f.Outcome == Outcome.NotYetDue && f.Due is null).ToList();
        if (undated.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{undated.Count} more have no last day: {string.Join(", ", undated.Select(f => $"{f.Rule} ({f.Subject})").Order(StringComparer.Ordinal))}");
        }
    }

    private Obligation Read(Finding finding) => new()
    {
        Due = finding.Due.GetValueOrDefault(),
        Owner = Owners.Of(finding, ledger),
        Rule = finding.Rule,
        Strength = finding.Strength,
        Binds = finding.Binds,
        Subject = finding.Subject,
        Outcome = finding.Outcome,
        OverdueDays = finding.OverdueDays,
        HangsOnIf = finding.HangsOnIf,
        NextStep = finding.Why.NextStep,
        Reason = finding.Why.Reason,
    };
}
