using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Analysis;

/// <summary>Rules that cannot be kept together, each beside rules that look like them and can: the files in Pairs.</summary>
internal sealed record RulePair(string Name, string Sort, IReadOnlyList<string> Clashing, string Contradictory, string Consistent)
{
    /// <summary>Each of them.</summary>
    public static IReadOnlyList<RulePair> All { get; } =
    [
        .. Directory.GetFiles(Repository.Path("tests/Safeguarding.Rules.Tests/Analysis/Pairs"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(b => Of(Path.GetFileNameWithoutExtension(f), b))),
    ];

    /// <summary>A ruleset of rules, one a line.</summary>
    public static Ruleset Ruleset(string rules)
    {
        var text = string.Concat(rules.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Rule(l) + "\n"));
        return new RulesetLoader().Text("rules.yaml", $"""
            format: 1
            ruleset: test/rules
            status: adopted
            adopted-on: 2024-09-01
            in-force: {"{"}from: 2024-09-01{"}"}
            governance-year: {"{"}starts: 09-01{"}"}
            calendar: england-and-wales
            rules:
            {text}
            """).OrThrow();
    }

    private static string Rule(string line)
    {
        var inner = line.TrimEnd()[..^1];
        return $"{inner}{(inner.Contains("strength:", StringComparison.Ordinal) ? string.Empty : ", strength: must")}, source: T-01 }}";
    }

    private static RulePair Of(string sort, string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var fits = Array.IndexOf(lines, "fits:");
        return new(
            lines[0].Trim(),
            sort,
            lines[1]["cannot: ".Length..].Split(", "),
            string.Join('\n', lines[2..fits]),
            string.Join('\n', lines[(fits + 1)..]));
    }
}
