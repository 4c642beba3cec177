using System.CommandLine;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>The tool itself, before any verb.</summary>
internal sealed class ToolCommand : Command
{
    /// <summary>The tool without verbs.</summary>
    public ToolCommand()
        : base(Tool.Name, "says what rulesets require, and how what was recorded stands against it")
    {
        Add(Help);
        Add(Version);
    }

    /// <summary>Asks for help, after any verb.</summary>
    public Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Description = "show this help", Recursive = true };

    /// <summary>Asks which version this is.</summary>
    public Option<bool> Version { get; } = new("--version") { Description = "show the version" };
}
