using Safeguarding.Rules.Guidance;
using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>An answer in lines, the answer itself first.</summary>
internal static class AnswerText
{
    /// <summary>Plain lines.</summary>
    public static string Of(Answer answer) =>
        Harmless.Lines(string.Concat(answer.Lines().Select((line, number) => $"{(number == 0 ? string.Empty : "  ")}{line}\n")));

    /// <summary>The same lines with colour.</summary>
    public static void Draw(Answer answer, ToolConsole console)
    {
        var ansi = Terminal.Of(console);
        foreach (var (number, line) in answer.Lines().Index())
        {
            if (number == 0)
            {
                ansi.Line(line, answer.State == AnswerState.Told ? Color.Default : Color.Yellow, Decoration.Bold);
            }
            else
            {
                ansi.Inset(line);
            }
        }
    }
}
