using System.CommandLine;

namespace Safeguarding.Rules.Cli;

internal static class Program
{
    private static int Main(string[] arguments) =>
        new RootCommand("Checks, proves, compares and evaluates safeguarding rulesets.").Parse(arguments).Invoke();
}
