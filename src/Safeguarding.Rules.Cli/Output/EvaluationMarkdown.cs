using System.Globalization;
using System.Text;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>The report for committee papers: the verdict, the numbers, then the findings by outcome.</summary>
internal static class EvaluationMarkdown
{
    private static readonly Outcome[] Outcomes = [Outcome.NotMet, Outcome.CannotTell, Outcome.NotYetDue, Outcome.Met, Outcome.Waived, Outcome.DoesNotApply];

    /// <summary>The report.</summary>
    public static string Of(Evaluation evaluation)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(evaluation.Ruleset.Title)).Append("\n\n");
        text.Append("**Verdict: ").Append(MarkdownText.Escape(evaluation.VerdictText)).Append(".**\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Judged as of {evaluation.AsOf:d MMMM yyyy} against `{evaluation.Ruleset.Name}`.\n");
        if (evaluation.Musts.NeverEngaged.Count > 0)
        {
            text.Append("Nothing to judge was recorded for ")
                .Append(string.Join(", ", evaluation.Musts.NeverEngaged.Select(MarkdownText.Escape))).Append(".\n");
        }

        text.Append('\n').Row("Outcome", "Findings").Row("---", "---:");
        foreach (var outcome in Outcomes)
        {
            text.Row(Heading(outcome), evaluation.Count(outcome).ToString(CultureInfo.InvariantCulture));
        }

        foreach (var outcome in Outcomes.Where(o => evaluation.Count(o) > 0))
        {
            text.Append("\n## ").Append(Heading(outcome)).Append("\n\n");
            text.Row("Rule", "Subject", "Due", "What the records say").Row("---", "---", "---", "---");
            foreach (var finding in evaluation.Findings.Where(f => f.Outcome == outcome))
            {
                text.Row(
                    MarkdownText.Escape(finding.Rule),
                    MarkdownText.Escape(finding.Subject.ToString()),
                    MarkdownText.Escape(finding.Due?.ToString() ?? string.Empty),
                    string.Join("<br>", ReportWords.Lines(finding).Select(MarkdownText.Escape)));
            }
        }

        return text.Append('\n').Append(CultureInfo.InvariantCulture, $"Made by {Tool.Name} {Tool.Version} from ruleset {evaluation.Ruleset.Digest} and records {evaluation.RecordsDigest}.\n").ToString();
    }

    private static string Heading(Outcome outcome)
    {
        var words = ReportWords.Of(outcome);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
