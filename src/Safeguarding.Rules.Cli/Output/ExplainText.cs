using System.Text;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>A rule in plain lines.</summary>
internal static class ExplainText
{
    /// <summary>The explanation.</summary>
    public static string Of(Explained explained)
    {
        var text = new StringBuilder();
        var versions = explained.Rule.Versions;
        text.Append(explained.Rule.Id).Append(", a rule of ").Append(versions[0].Settings.Ruleset).Append('\n');
        foreach (var version in versions)
        {
            text.Append('\n');
            Version(text, version, explained.AsOf);
        }

        if (explained.Findings is { } findings)
        {
            Findings(text, findings, explained.AsOf!.Value);
        }

        return Harmless.Lines(text.ToString());
    }

    private static void Version(StringBuilder text, Rule rule, DateOnly? asOf)
    {
        text.Append("  ").Append(Sentence(rule)).Append("\n\n");
        Line(text, "kind", rule.Kind.Name);
        Line(text, "strength", ReportWords.Code(rule.Strength) + Binding(rule, asOf));
        Line(text, "basis", ReportWords.Code(rule.Basis));
        Line(text, "because", rule.Because);
        Line(text, "replaces", rule.Replaces);
        Line(text, "in force", rule.InForce + Today(rule, asOf));
        Line(text, "only if", rule.If.Values.Count == 0 ? null : string.Join(" and ", rule.If.Values.Select(f => $"{f.Key} is {f.Value}")));
        Line(text, "note", rule.Note);
        foreach (var citation in rule.Citations)
        {
            Line(text, "rests on", citation.Source is null ? $"{citation.Clause}, whose source was not loaded"
                : $"{citation.Clause} ({citation.Source}, {citation.Ref}): {citation.Says}");
        }
    }

    /// <summary>The sentence as one: with a capital and a full stop.</summary>
    public static string Sentence(Rule rule)
    {
        var says = rule.Kind.Describe(rule);
        return $"{char.ToUpperInvariant(says[0])}{says.AsSpan(1)}.";
    }

    private static void Findings(StringBuilder text, IReadOnlyList<Finding> findings, DateOnly asOf)
    {
        text.Append("\nas of ").Append(Request.Written(asOf)).Append(": ").Append(Counted.Of(findings.Count, "finding")).Append('\n');
        foreach (var finding in findings)
        {
            text.Append('\n').Append(ReportWords.Of(finding.Outcome).ToUpperInvariant()).Append("  ").Append(finding.Subject).Append('\n');
            foreach (var line in ReportWords.Lines(finding))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }
    }

    private static string Binding(Rule rule, DateOnly? asOf) =>
        rule.Settings.AdoptedOn is not { } adopted ? "; its ruleset is not adopted, so that it binds nobody"
        : adopted > asOf ? $"; its ruleset is adopted from {Request.Written(adopted)} and binds nobody before"
        : string.Empty;

    private static string Today(Rule rule, DateOnly? asOf) =>
        asOf is not { } day || rule.InForce.Contains(day) ? string.Empty : $", and so not on {Request.Written(day)}";

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
