using System.CommandLine;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>The verbs, in the order in which help lists them.</summary>
internal static class VerbList
{
    private static readonly (string Name, Func<Command> Make)[] All =
    [
        ("evaluate", () => new EvaluateVerb()),
        ("check", () => new CheckVerb()),
        ("ask", () => new AskGroup()),
        ("explain", () => new ExplainVerb()),
        ("test", () => new TestVerb()),
        ("coverage", () => new CoverageVerb()),
        ("mutate", () => new MutateVerb()),
        ("prove", () => new ProveVerb()),
        ("diff", () => new DiffVerb()),
    ];

    /// <summary>The tool with the verb that is asked for; with all of them where it is none of these.</summary>
    /// <remarks>What is not asked for is not made: the tool starts, answers and ends.</remarks>
    public static ToolCommand Root(string[] arguments)
    {
        var root = new ToolCommand();
        var asked = arguments.Length == 0 ? -1 : Array.FindIndex(All, verb => verb.Name == arguments[0]);
        foreach (var (_, make) in asked < 0 ? All : All[asked..(asked + 1)])
        {
            root.Add(make());
        }

        return root;
    }
}
