using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What an edit changes, in plain lines.</summary>
internal static class DiffText
{
    /// <summary>The lines.</summary>
    public static string Of(ComparedRulesets compared) => Harmless.Lines(string.Concat(Lines(compared).Select(line => line + "\n")));

    private static IEnumerable<string> Lines(ComparedRulesets compared)
    {
        var comparison = compared.Comparison;
        yield return comparison.Old == comparison.New ? comparison.Old : $"{comparison.Old} -> {comparison.New}";
        yield return $"{Counted.Of(comparison.Rules.Count, "rule")}: {string.Join(", ", ComparedRulesets.Words.Where(w => comparison.Count(w.Change) > 0).Select(w => $"{comparison.Count(w.Change)} {w.Word}"))}";
        foreach (var change in comparison.Changes)
        {
            yield return $"  {change}";
        }

        foreach (var line in ComparedRulesets.Words.SelectMany(w => comparison.Rules.Where(r => r.Change == w.Change)).Where(IsShown).SelectMany(Lines))
        {
            yield return line;
        }

        foreach (var line in compared is { AsOf: { } day, Findings: { } findings } ? Lines(day, findings) : [])
        {
            yield return line;
        }
    }

    // What is the same needs no line, unless it rests on what is not.
    private static bool IsShown(RuleComparison rule) => rule.Change != RuleChange.Same || !rule.Because.IsEmpty;

    private static IEnumerable<string> Lines(RuleComparison rule)
    {
        yield return string.Empty;
        yield return $"{ComparedRulesets.Word(rule.Change).ToUpperInvariant()}  {rule.Rule}";
        foreach (var change in rule.Changes)
        {
            yield return $"  {change}";
        }

        foreach (var reason in rule.Because)
        {
            yield return rule.Change is RuleChange.Added or RuleChange.Removed ? $"  {reason}" : $"  because: {reason}";
        }

        if (rule.Change is RuleChange.Stricter or RuleChange.Different or RuleChange.NotTold)
        {
            foreach (var line in Lines(rule.NowBroken, "kept it before, breaks it now"))
            {
                yield return line;
            }
        }

        if (rule.Change is RuleChange.Looser or RuleChange.Different or RuleChange.NotTold)
        {
            foreach (var line in Lines(rule.NowKept, "broke it before, keeps it now"))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(ComparisonExample? example, string what)
    {
        if (example is null)
        {
            yield return $"  no example was found that {what}";
            yield break;
        }

        yield return $"  example, invented: {example.Subject}, as of {Request.Written(example.AsOf)}: {Word(example.Old)} -> {Word(example.New)}";
        yield return $"    {example.Why}";
    }

    private static IEnumerable<string> Lines(DateOnly day, ValueList<FindingChange> findings)
    {
        yield return string.Empty;
        yield return $"as of {Request.Written(day)}: {(findings.IsEmpty ? "no finding changes" : $"{Counted.Of(findings.Count, "finding")} {(findings.Count == 1 ? "changes" : "change")}")}";
        foreach (var change in findings)
        {
            yield return $"  {change.Rule}  {change.Subject}: {Word(change.Old)} -> {Word(change.New)}";
        }
    }

    private static string Word(Outcome? outcome) => outcome is { } some ? ReportWords.Of(some) : "nothing";

    private static string Word(Finding? finding) =>
        finding is null ? "nothing" : $"{ReportWords.Of(finding.Outcome)}{(finding.Due is { } due ? $", due {due}" : string.Empty)}{(finding.Strength == Strength.Must ? string.Empty : $" ({ReportWords.Code(finding.Strength)})")}";
}
