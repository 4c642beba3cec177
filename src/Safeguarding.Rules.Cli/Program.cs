namespace Safeguarding.Rules.Cli;

internal static class Program
{
    private static int Main(string[] arguments) => Tool.Run(arguments, ToolConsole.OfThisProcess());
}
