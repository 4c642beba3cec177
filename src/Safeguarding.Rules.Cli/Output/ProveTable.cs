using Safeguarding.Rules.Analysis;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Whether rules fit together, on a terminal: each must in a table, then every conflict in full.</summary>
internal static class ProveTable
{
    /// <summary>Draws it.</summary>
    public static void Draw(ConsistencyAnswer answer, ToolConsole console)
    {
        var ansi = Terminal.Of(console);
        ansi.Line(answer.Ruleset, decoration: Decoration.Bold);
        ansi.Line(ProveText.Head(answer), answer switch { Fits => Color.Green, Cannot => Color.Red, _ => Color.Yellow }, Decoration.Bold);
        ansi.WriteLine();
        var table = Terminal.Table("Must", "Answer");
        foreach (var must in answer.Musts)
        {
            var (word, colour) = Word(answer, must);
            table.AddRow(Terminal.Cell(must), Terminal.Cell(word, colour));
        }

        ansi.Write(table);
        foreach (var line in answer is Cannot cannot ? cannot.Conflicts.SelectMany(ProveText.Lines) : answer is NotDecided open ? open.Because.Select(b => b.ToString()) : answer is Fits { Alone: { } alone } ? ProveText.Lines(alone) : [])
        {
            ansi.Line(line);
        }

        foreach (var note in answer.Notes)
        {
            ansi.Line($"note: {note}");
        }
    }

    private static (string Word, Color Colour) Word(ConsistencyAnswer answer, string must) => answer switch
    {
        Fits fits => fits.NotEngaged.Contains(must) ? ("not engaged by the witness", Color.Grey) : ("met in the witness", Color.Green),
        Cannot cannot when cannot.Conflicts.Any(c => c.Rules.Any(r => r.Rule == must)) => ("cannot be kept with others", Color.Red),
        NotDecided open when open.Because.Any(b => b.Rules.Contains(must)) => ("not decided", Color.Yellow),
        _ => ("nothing against it", Color.Default),
    };
}
