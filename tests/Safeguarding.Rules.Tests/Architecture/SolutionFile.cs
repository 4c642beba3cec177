using System.Text.RegularExpressions;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>What a classic .sln says: its projects, and which of its configurations build which of them.</summary>
internal sealed partial class SolutionFile
{
    private readonly HashSet<(string Project, string Configuration)> built = [];

    public SolutionFile(string text)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in ProjectLine().Matches(text))
        {
            names[match.Groups["id"].Value] = match.Groups["name"].Value;
            Projects.Add(match.Groups["path"].Value.Replace('\\', '/'));
        }

        foreach (Match match in BuildLine().Matches(text))
        {
            built.Add((names[match.Groups["id"].Value], match.Groups["configuration"].Value));
        }
    }

    /// <summary>Paths of the projects, from the folder of the solution.</summary>
    public SortedSet<string> Projects { get; } = new(StringComparer.Ordinal);

    public bool Builds(string project, string configuration) => built.Contains((project, configuration));

    [GeneratedRegex("""
        ^Project\("\{[^}]+\}"\) = "(?<name>[^"]+)", "(?<path>[^"]+\.csproj)", "\{(?<id>[^}]+)\}"
        """, RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectLine();

    [GeneratedRegex("""^\s*\{(?<id>[^}]+)\}\.(?<configuration>\w+)\|[^.]*\.Build\.0 =""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BuildLine();
}
