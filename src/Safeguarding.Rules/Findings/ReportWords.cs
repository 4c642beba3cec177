using System.Globalization;

namespace Safeguarding.Rules.Findings;

/// <summary>How outcomes, strengths and findings are worded, in reports and wherever else they are shown.</summary>
public static class ReportWords
{
    /// <summary>An outcome in plain words.</summary>
    public static string Of(Outcome outcome) => Code(outcome).Replace('-', ' ');

    /// <summary>An outcome as files write it: <c>not-met</c>.</summary>
    public static string Code(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => "not-met",
        Outcome.CannotTell => "cannot-tell",
        Outcome.NotYetDue => "not-yet-due",
        Outcome.Met => "met",
        Outcome.Waived => "waived",
        _ => "does-not-apply",
    };

    /// <summary>A verdict as files write it: <c>not-compliant</c>.</summary>
    public static string Code(Verdict verdict) => verdict switch
    {
        Verdict.NotCompliant => "not-compliant",
        Verdict.Undetermined => "undetermined",
        Verdict.NothingJudged => "nothing-judged",
        _ => "compliant",
    };

    /// <summary>A strength as files write it.</summary>
    public static string Code(Strength strength) => strength switch { Strength.Must => "must", Strength.Should => "should", _ => "may" };

    /// <summary>A basis as files write it.</summary>
    public static string Code(Basis basis) => basis switch { Basis.Interpretation => "interpretation", Basis.Unverified => "unverified", _ => "stated" };

    /// <summary>What a finding says, a line for each thing: the reason, what was missing, what to do, and what it rests on.</summary>
    public static IEnumerable<string> Lines(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        yield return finding.Why.Reason;
        if (finding.Why.Shortfall is { } shortfall && shortfall != finding.Why.Reason)
        {
            yield return $"missing: {shortfall}";
        }

        if (finding.Waiver is { } waiver)
        {
            yield return finding.Outcome == Outcome.Waived
                ? $"waived by {waiver.By} ({waiver.Granted}): {waiver.Why}"
                : $"acknowledged by {waiver.By} ({waiver.Granted}), which changes nothing: {waiver.Why}";
        }

        if (finding.Why.NextStep is { } next)
        {
            yield return $"next: {next}";
        }

        yield return RestsOn(finding);
    }

    private static string RestsOn(Finding finding)
    {
        var cited = finding.Citations.Count == 0
            ? "no source"
            : string.Join(", ", finding.Citations.Select(c => c.Source is null ? c.Clause : $"{c.Clause} ({c.Source}, {c.Ref})"));
        var basis = finding.Basis switch
        {
            Basis.Interpretation => $"an interpretation, because {finding.Because}",
            Basis.Unverified => $"{cited}; nobody has checked this at its source",
            _ => cited,
        };
        return string.Create(CultureInfo.InvariantCulture, $"rests on: {basis}; {Code(finding.Strength)}{(finding.Binds ? string.Empty : ", not adopted: binds nobody")}");
    }
}
