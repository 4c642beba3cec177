using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules;

/// <summary>What a ruleset says of some records as of one date.</summary>
public sealed partial class Evaluation
{
    private readonly PartnershipRecords records;

    internal Evaluation(Ruleset ruleset, PartnershipRecords records, DateOnly asOf, ValueList<Finding> findings)
    {
        this.records = records;
        Ruleset = ruleset;
        AsOf = asOf;
        Findings = findings;
        Musts = Musts.Of(ruleset, findings, asOf);
        Verdict = Judge(findings);
    }

    /// <summary>The ruleset.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>The day on which the judgement was made.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The findings, by outcome, strength, rule and subject.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What they come to.</summary>
    public Verdict Verdict { get; }

    /// <summary>How many musts there are, how many were judged, and which found nothing to judge.</summary>
    public Musts Musts { get; }

    /// <summary>The findings of one rule.</summary>
    public IEnumerable<Finding> Of(string rule) => Findings.Where(f => f.Rule == rule);

    /// <summary>How many findings have an outcome.</summary>
    public int Count(Outcome outcome) => Findings.Count(f => f.Outcome == outcome);

    /// <summary>Does nothing where the verdict is compliant; for code that may only go on if it is.</summary>
    /// <exception cref="NotCompliantException">The verdict is another one; the text carries rule ids and counts, and nothing of the records.</exception>
    public void ThrowUnlessCompliant()
    {
        if (Verdict != Verdict.Compliant)
        {
            throw new NotCompliantException(this);
        }
    }

    private static bool IsMust(Finding finding) => finding is { Binds: true, Strength: Strength.Must } && finding.Basis != Basis.Unverified;

    private static Verdict Judge(ValueList<Finding> findings)
    {
        var musts = findings.Where(IsMust).ToList();
        return musts.Exists(f => f.Outcome == Outcome.NotMet) ? Verdict.NotCompliant
            : musts.Exists(f => f.Outcome == Outcome.CannotTell) ? Verdict.Undetermined
            : !musts.Exists(f => f.Outcome == Outcome.Met || (f.Outcome == Outcome.NotYetDue && f.Due is not null && !f.HangsOnIf)) ? Verdict.NothingJudged
            : Verdict.Compliant;
    }
}
