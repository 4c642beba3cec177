using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Shapes;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Clauses in plain lines: each with what became of it, those that are unaccounted with how to mend it; then the numbers.</summary>
internal static class CoverageText
{
    private const string Inset = "               ";

    /// <summary>Plain lines.</summary>
    public static string Of(ClauseCoverage coverage) => Harmless.Lines(string.Concat(Lines(coverage).Select(line => line.Text + "\n")));

    /// <summary>The same lines with colour.</summary>
    public static void Draw(ClauseCoverage coverage, ToolConsole console)
    {
        var ansi = Terminal.OfLines(console);
        foreach (var (text, isGood) in Lines(coverage))
        {
            ansi.Line(text, isGood switch { true => Color.Green, false => Color.Red, _ => Color.Default });
        }
    }

    private static IEnumerable<(string Text, bool? IsGood)> Lines(ClauseCoverage coverage)
    {
        foreach (var source in coverage.Sources.OrderByDescending(s => s.IsWhole))
        {
            var title = source.Title is null ? source.Source : $"{source.Source}: {source.Title}";
            yield return (source.IsWhole ? title : $"also: {title} (some of its clauses only, which are not counted)", null);
            foreach (var clause in source.Clauses)
            {
                foreach (var line in Lines(clause))
                {
                    yield return (line, clause.State == ClauseState.Unaccounted ? false : null);
                }
            }

            yield return ($"  {Summary(source.Clauses.Count, source.Count)}", null);
            yield return (string.Empty, null);
        }

        var whole = coverage.Sources.Count(s => s.IsWhole);
        yield return ($"{Counted.Of(whole, "source")}, {Summary(coverage.Sources.Where(s => s.IsWhole).Sum(s => s.Clauses.Count), coverage.Count)}", coverage.IsComplete);
    }

    private static IEnumerable<string> Lines(CoveredClause covered)
    {
        var clause = covered.Clause;
        yield return $"  {Word(covered.State),-11}  {clause.Id}  {clause.Ref}, {Words.WordOf(clause.Strength)}: {clause.Says}";
        if ((clause.Recorded ?? clause.Later) is { } why)
        {
            yield return $"{Inset}{(clause.Recorded is null ? "later" : "recorded")}: {why}";
        }

        if (!covered.Rules.IsEmpty)
        {
            yield return $"{Inset}rules: {string.Join(", ", covered.Rules)}";
        }

        foreach (var problem in covered.Problems.Select(Inputs.Shown.Of))
        {
            yield return $"{Inset}{problem.Severity.ToString().ToLowerInvariant()} {problem.Code}  {problem.Message}";
            yield return $"{Inset}{problem.Span}";
            yield return $"{Inset}mend: {problem.Mend}";
        }
    }

    private static string Summary(int clauses, Func<ClauseState, int> count)
    {
        var (later, notCited) = (count(ClauseState.Later), count(ClauseState.NotCited));
        return $"{Counted.Of(clauses, "clause")}: {count(ClauseState.Encoded)} encoded, {count(ClauseState.Recorded) + later} recorded"
            + (later > 0 ? $" ({later} for later)" : string.Empty)
            + (notCited > 0 ? $", {notCited} not cited" : string.Empty)
            + $", {count(ClauseState.Unaccounted)} unaccounted";
    }

    private static string Word(ClauseState state) => state switch
    {
        ClauseState.Encoded => "encoded",
        ClauseState.Recorded => "recorded",
        ClauseState.Later => "later",
        ClauseState.NotCited => "not cited",
        _ => "UNACCOUNTED",
    };
}
