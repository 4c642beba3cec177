using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Verbs;

namespace Safeguarding.Rules.Cli;

/// <summary>The whole tool as one function, so that tests run it as people do.</summary>
internal static class Tool
{
    /// <summary>What people type to start it.</summary>
    public const string Name = "safeguarding-rules";

    // `@file` stays a name, and `-rf` is a mistake and not two options.
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>The version of the tool, which is that of the library.</summary>
    public static string Version => typeof(Ruleset).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Does what the arguments ask for, and never throws.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        var code = Answer(arguments, console);
        console.Out.Flush();
        console.Error.Flush();
        return code;
    }

    private static int Answer(string[] arguments, ToolConsole console)
    {
        try
        {
            var root = VerbList.Root(arguments);
            var parsed = root.Parse(arguments, Parsing);
            if (parsed.GetResult(root.Help) is { Implicit: false })
            {
                console.Out.Write(HelpText.Of(parsed.CommandResult.Command));
                return ExitCodes.Clean;
            }

            if (parsed.GetResult(root.Version) is { Implicit: false })
            {
                console.Out.Write($"{Name} {Version}\n");
                return ExitCodes.Clean;
            }

            UsageMistakes.Refuse(parsed);
            return parsed.CommandResult.Command is Verb verb ? verb.Run(new(parsed, console)) : NoVerb(parsed.CommandResult.Command, console);
        }
        catch (Refusal refusal)
        {
            console.Error.Write(refusal.Message);
            return ExitCodes.Unusable;
        }
#pragma warning disable CA1031 // Whatever went wrong here is our mistake, and whoever meets it should hear that it is not theirs.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            console.Error.Write($"error  this is a mistake in {Name} {Version}, and not in your files\n  mend: report it with the lines below; they say where in the tool it happened\n{bug}\n");
            return ExitCodes.Bug;
        }
    }

    private static int NoVerb(Command command, ToolConsole console)
    {
        console.Error.Write(new Mistake(
            command is ToolCommand ? "no verb is given" : $"`{command.Name}` needs to know which question",
            $"write one of {string.Join(", ", command.Subcommands.Select(c => c.Name))}").ToString());
        console.Error.Write('\n');
        console.Error.Write(HelpText.Of(command));
        return ExitCodes.Unusable;
    }
}
