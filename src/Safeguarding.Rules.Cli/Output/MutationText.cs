using Safeguarding.Rules.Cases;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Changes that nobody noticed, in plain lines, then the numbers.</summary>
internal static class MutationText
{
    /// <summary>Plain lines.</summary>
    public static string Of(IReadOnlyList<MutationReport> reports) => Harmless.Lines(string.Concat(Lines(reports).Select(line => line.Text + "\n")));

    /// <summary>The same lines with colour.</summary>
    public static void Draw(IReadOnlyList<MutationReport> reports, ToolConsole console)
    {
        var ansi = Terminal.OfLines(console);
        foreach (var (text, isGood) in Lines(reports))
        {
            ansi.Line(text, isGood switch { true => Color.Green, false => Color.Red, _ => Color.Default });
        }
    }

    private static IEnumerable<(string Text, bool? IsGood)> Lines(IReadOnlyList<MutationReport> reports)
    {
        foreach (var report in reports)
        {
            if (report.Ruleset is not { } ruleset)
            {
                continue;
            }

            yield return ($"{ruleset.Title} ({ruleset.Name})", null);
            foreach (var rule in report.Results.Where(r => r.Fate == MutationFate.Unnoticed).GroupBy(r => r.Mutation.Rule, StringComparer.Ordinal))
            {
                yield return ($"  {rule.Key ?? "above the rules"}", null);
                foreach (var mutation in rule.Select(r => r.Mutation))
                {
                    yield return ($"    not noticed  {mutation.Says}", false);
                    yield return ($"                 {Inputs.Shown.Of(mutation.Span)}", null);
                }
            }

            yield return ($"  {Summary(report)}", report.Count(MutationFate.Unnoticed) == 0 && report.Diagnostics.IsEmpty);
        }
    }

    private static string Summary(MutationReport report) => report.Diagnostics.IsEmpty
        ? $"{Counted.Of(report.Results.Count, "change")}, {Counted.Of(report.Cases, "case")}: {report.Count(MutationFate.Noticed)} noticed, {report.Count(MutationFate.Unnoticed)} not noticed"
            + (report.Count(MutationFate.Same) is > 0 and var same ? $", {same} that change nothing" : string.Empty)
            + (report.Score is { } score ? FormattableString.Invariant($"; {Math.Floor(score * 10) / 10:0.0} in a hundred noticed") : string.Empty)
            + (report.Stopped ? "; stopped before every change was tried" : string.Empty)
        : "not tried, because of the errors";
}
