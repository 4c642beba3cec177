using Safeguarding.Rules.Findings;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>The report on a terminal: every finding in one table, then what somebody has to look at in full.</summary>
internal static class EvaluationTable
{
    /// <summary>The narrowest terminal on which a table is easier to read than lines.</summary>
    public const int LeastWidth = 60;

    /// <summary>Draws it.</summary>
    public static void Write(Evaluation evaluation, ToolConsole console)
    {
        var ansi = Terminal.Of(console);
        ansi.Line($"{evaluation.Ruleset.Title} ({evaluation.Ruleset.Name})", decoration: Decoration.Bold);
        ansi.Line($"as of {Arguments.Request.Written(evaluation.AsOf)}: {evaluation.VerdictText}", Terminal.Colour(evaluation.Verdict), Decoration.Bold);
        if (evaluation.Musts.NeverEngaged.Count > 0)
        {
            ansi.Line($"never engaged: {string.Join(", ", evaluation.Musts.NeverEngaged.AsEnumerable())}");
        }

        ansi.WriteLine();
        var table = Terminal.Table("Outcome", "Rule", "Subject", "Due");
        foreach (var finding in evaluation.Findings)
        {
            table.AddRow(
                Terminal.Cell(ReportWords.Of(finding.Outcome), Terminal.Colour(finding.Outcome)),
                Terminal.Cell(finding.Rule),
                Terminal.Cell(finding.Subject.ToString()),
                Terminal.Cell(finding.Due?.ToString() ?? string.Empty));
        }

        table.Columns[0].NoWrap();
        table.Columns[3].NoWrap();
        ansi.Write(table);
        foreach (var finding in evaluation.Findings.Where(f => f.Outcome is not (Outcome.Met or Outcome.DoesNotApply)))
        {
            ansi.WriteLine();
            ansi.Line($"{ReportWords.Of(finding.Outcome).ToUpperInvariant()}  {finding.Rule}, {finding.Subject}", Terminal.Colour(finding.Outcome), Decoration.Bold);
            foreach (var line in ReportWords.Lines(finding))
            {
                ansi.Inset(line);
            }
        }

        ansi.WriteLine();
        ansi.Line("--plain shows every finding in full");
    }
}
