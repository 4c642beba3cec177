using System.Globalization;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What is wrong with the input of a verb: errors in full, warnings as a number, since `check` shows them.</summary>
internal static class LoadNotes
{
    /// <summary>Says it on the error output.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="name">What was given as input.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    /// <param name="texts">What was read.</param>
    public static void Write(ToolConsole console, string? name, IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> texts)
    {
        // What two rulesets rest on is read for each.
        var all = diagnostics.Distinct().ToList();
        var errors = all.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            console.Error.Write(DiagnosticText.Of(errors, texts));
        }

        var warnings = all.Count(d => d.Severity == Severity.Warning);
        if (warnings > 0)
        {
            console.Error.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {Counted.Of(warnings, "warning")}; `{Tool.Name} check {name}` shows {(warnings == 1 ? "it" : "them")}\n"));
        }
    }
}
