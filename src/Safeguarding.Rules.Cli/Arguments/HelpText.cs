using System.CommandLine;
using System.Text;
using Safeguarding.Rules.Cli.Verbs;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>The help of the tool and of each verb: the same on every machine, one line for each thing.</summary>
internal static class HelpText
{
    /// <summary>The help of a command.</summary>
    public static string Of(Command command)
    {
        var text = new StringBuilder();
        var path = command is ToolCommand ? Tool.Name : $"{Tool.Name} {UsageMistakes.PathOf(command)}";
        text.Append(path).Append(": ").Append(command.Description).Append('\n');
        text.Append("\nusage:\n  ").Append(path).Append(Usage(command)).Append('\n');
        Rows(text, command is ToolCommand ? "verbs" : "questions", command.Subcommands.Select(c => (c.Name, c.Description)));
        Rows(text, "arguments", command.Arguments.Select(a => (a.Name, a.Description)));
        var help = command is ToolCommand ? [] : new[] { ("--help", (string?)"show this help") };
        Rows(text, "options", command.Options.Select(o => (Written(o), o.Description)).Concat(help));
        if (command is Verb verb)
        {
            Lines(text, "exit codes", verb.Codes);
            Lines(text, verb.Examples.Count == 1 ? "example" : "examples", verb.Examples.Select(e => $"{Tool.Name} {e}"));
        }
        else
        {
            text.Append("\n`").Append(path).Append(' ').Append(command.Subcommands[0].Name).Append(" --help` says more, with an example.\n");
        }

        return text.ToString();
    }

    private static string Usage(Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            return command is ToolCommand ? " VERB ..." : " QUESTION ...";
        }

        var usage = new StringBuilder();
        foreach (var argument in command.Arguments)
        {
            usage.Append(' ').Append(argument.Name).Append(argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty);
        }

        foreach (var option in command.Options)
        {
            usage.Append(option.Required ? $" {Written(option)}" : $" [{Written(option)}]");
        }

        return usage.ToString();
    }

    private static string Written(Option option) => $"{option.Name} {option.HelpName}".TrimEnd();

    private static void Rows(StringBuilder text, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var all = rows.ToList();
        var width = all.Count == 0 ? 0 : all.Max(r => r.Left.Length);
        Lines(text, title, all.Select(r => $"{r.Left.PadRight(width)}   {r.Right}"));
    }

    private static void Lines(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append(":\n");
        foreach (var line in all)
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }
}
