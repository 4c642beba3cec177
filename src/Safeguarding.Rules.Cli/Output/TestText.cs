using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Cases in plain lines: each with what came of it, those that failed with what differs.</summary>
internal static class TestText
{
    /// <summary>Plain lines.</summary>
    public static string Of(Tested tested) => Harmless.Lines(string.Concat(Lines(tested).Select(line => line.Text + "\n")));

    /// <summary>The same lines with colour.</summary>
    public static void Draw(Tested tested, ToolConsole console)
    {
        var ansi = Terminal.OfLines(console);
        foreach (var (text, isGood) in Lines(tested))
        {
            ansi.Line(text, isGood switch { true => Color.Green, false => Color.Red, _ => Color.Default });
        }
    }

    private static IEnumerable<(string Text, bool? IsGood)> Lines(Tested tested)
    {
        foreach (var file in tested.Files)
        {
            yield return (file.File, null);
            if (Tested.Errors(file).ToList() is { Count: > 0 } errors)
            {
                foreach (var line in DiagnosticText.Of(errors, file.Texts).TrimEnd('\n').Split('\n'))
                {
                    yield return (line.Length == 0 ? line : "  " + line, line.StartsWith("error", StringComparison.Ordinal) ? false : null);
                }
            }

            foreach (var result in file.Cases)
            {
                yield return (result.Passed ? $"  passed  {result.Name}" : $"  FAILED  {result.Name}", result.Passed);
                foreach (var line in result.Passed ? [] : Differences(result))
                {
                    yield return ("          " + line, null);
                }
            }

            yield return (string.Empty, null);
        }

        yield return (tested.Summary, tested.Passed);
    }

    private static IEnumerable<string> Differences(CaseResult result)
    {
        if (result.Span.IsSomewhere)
        {
            yield return Inputs.Shown.Of(result.Span).ToString();
        }

        foreach (var line in result.Differences.SelectMany(Tested.Lines))
        {
            yield return line;
        }

        if (result.Why is { } why)
        {
            yield return $"the case rests on: {why}";
        }
    }
}
