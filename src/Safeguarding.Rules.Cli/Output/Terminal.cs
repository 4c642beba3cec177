using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Colour and tables. Only what really draws on a terminal may touch this: it brings Spectre.Console in.</summary>
internal static class Terminal
{
    private const int Endless = 100_000;

    /// <summary>The terminal behind a console, which wraps at its width.</summary>
    public static IAnsiConsole Of(ToolConsole console) => Of(console.Out, console.Width);

    /// <summary>The terminal behind a console, for lines that stay whole: paths to copy, and marks below what they mark.</summary>
    public static IAnsiConsole OfLines(ToolConsole console) => Of(console.Out, Endless);

    /// <summary>The terminal behind a console, for what is drawn over while it lasts.</summary>
    public static IAnsiConsole Live(ToolConsole console) => Of(console.Out, console.Width, InteractionSupport.Yes);

    /// <summary>A table whose cells are texts.</summary>
    public static Table Table(params IReadOnlyList<string> heads)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(new Text(head, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    /// <summary>A cell; nothing in it is read as markup.</summary>
    public static IRenderable Cell(string text, Color? colour = null) => new Text(Harmless.Lines(text), new Style(colour ?? Color.Default));

    /// <summary>A line of its own.</summary>
    public static void Line(this IAnsiConsole ansi, string text, Color? colour = null, Decoration decoration = Decoration.None)
    {
        ansi.Write(new Text(Harmless.Lines(text), new Style(colour ?? Color.Default, decoration: decoration)));
        ansi.WriteLine();
    }

    /// <summary>A line that is set in, also where it wraps.</summary>
    public static void Inset(this IAnsiConsole ansi, string text) => ansi.Write(new Padder(Cell(text), new Padding(2, 0, 0, 0)));

    /// <summary>The colour of an outcome; the word always stands beside it.</summary>
    public static Color Colour(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => Color.Red,
        Outcome.CannotTell => Color.Yellow,
        Outcome.NotYetDue => Color.Blue,
        Outcome.Met => Color.Green,
        Outcome.Waived => Color.Purple,
        _ => Color.Grey,
    };

    /// <summary>The colour of a verdict.</summary>
    public static Color Colour(Verdict verdict) => verdict switch
    {
        Verdict.NotCompliant => Color.Red,
        Verdict.Compliant => Color.Green,
        _ => Color.Yellow,
    };

    /// <summary>The colour of a severity.</summary>
    public static Color Colour(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };

    private static IAnsiConsole Of(TextWriter writer, int width, InteractionSupport interactive = InteractionSupport.No)
    {
        var ansi = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = interactive,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        ansi.Profile.Width = width;
        ansi.Profile.Capabilities.Unicode = true;
        return ansi;
    }
}
