using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Tests;

/// <summary>Rulesets as files, whose lines can be taken out.</summary>
internal static class RulesetDocuments
{
    private static readonly RulesetReader Reader = new(RuleKinds.Default.All.ToDictionary(k => k.Name, k => k.Shape, StringComparer.Ordinal));

    /// <summary>The ruleset in a file; <c>null</c>: it holds something else.</summary>
    public static RulesetDocument? Read(string file) => Reader.Read(RulesetFiles.TryRead(file, null)!, new Report());

    /// <summary>The text without the lines of a rule.</summary>
    public static string Without(string text, RulesetDocument document, RuleDocument rule)
    {
        var lines = text.Split('\n');
        var next = document.Rules.Select(r => r.Span.Line).Where(line => line > rule.Span.Line).Append(lines.Length + 1).Min();
        var left = string.Join('\n', lines.Where((_, i) => i + 1 < rule.Span.Line || i + 1 >= next));
        return document.Rules.Count == 1 ? left.TrimEnd().Replace("\nrules:", "\nrules: {}", StringComparison.Ordinal) + "\n" : left;
    }
}
