using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Reading;

/// <summary>Rulesets as text, for tests.</summary>
internal static class Rulesets
{
    private const string Top = "format: 1\nruleset: a/b\nstatus: proposal\nin-force: { from: 2024-09-01, to: 2026-08-31 }\n";

    public static readonly RulesetReader Reader = new(SampleKinds.All);

    /// <summary>A small ruleset with these rules, and more at its top.</summary>
    public static string With(string rules, string top = "") => $"{Top}{top}rules:\n{rules}\n";

    public static RulesetDocument Read(string text)
    {
        var report = new Report();
        var source = new SourceText("a.yaml", text);
        var ruleset = Reader.Read(source, report);
        return ruleset ?? throw new ArgumentException(DiagnosticText.Of(report.ToDiagnostics(), source), nameof(text));
    }

    /// <summary>Everything said about a text.</summary>
    public static IReadOnlyList<string> Said(string text)
    {
        var report = new Report();
        Reader.Read(new SourceText("a.yaml", text), report);
        return [.. report.ToDiagnostics().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code} {d.Message}")];
    }
}
