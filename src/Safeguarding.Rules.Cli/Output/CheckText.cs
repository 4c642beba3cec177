using Safeguarding.Rules.Diagnostics;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What is wrong, with the line, a mark below it and how to mend it; then the numbers.</summary>
internal static class CheckText
{
    /// <summary>Plain lines.</summary>
    public static string Of(Checked found, bool withNotes)
    {
        var shown = found.Shown(withNotes);
        return shown.Count == 0 ? found.Summary + "\n" : $"{DiagnosticText.Of(shown, found.Texts())}\n{found.Summary}\n";
    }

    /// <summary>The same lines with colour.</summary>
    public static void Draw(Checked found, bool withNotes, ToolConsole console)
    {
        var ansi = Terminal.OfLines(console);
        var texts = found.Texts().ToDictionary(t => t.File, StringComparer.Ordinal);
        foreach (var diagnostic in found.Shown(withNotes))
        {
            var lines = DiagnosticText.Of(diagnostic, diagnostic.Span.File is { } file ? texts.GetValueOrDefault(file) : null).Split('\n');
            ansi.Line(lines[0], Terminal.Colour(diagnostic.Severity), Decoration.Bold);
            foreach (var line in lines[1..])
            {
                ansi.Line(line);
            }
        }

        ansi.Line(found.Summary, found.Errors > 0 ? Color.Red : found.Warnings > 0 ? Color.Yellow : Color.Green, Decoration.Bold);
    }
}
