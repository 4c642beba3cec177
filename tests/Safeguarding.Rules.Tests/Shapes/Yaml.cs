using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

/// <summary>Texts to nodes and values, for tests that look at one syntax.</summary>
internal static class Yaml
{
    public static Node Node(string text, Report? report = null) =>
        YamlReader.Read(new SourceText("a.yaml", text), report ?? new()) ?? throw new ArgumentException($"`{text}` cannot be read", nameof(text));

    /// <summary>The value of a field, so that a text may be a bare word or nothing.</summary>
    public static Node Value(string text) => ((MappingNode)Node($"x: {text}\n")).Find("x")!.Value;

    /// <summary>What is read.</summary>
    public static T Read<T>(Syntax<T> syntax, string text)
    {
        var report = new Report();
        return syntax.TryRead(Value(text), report, out var value)
            ? value
            : throw new ArgumentException(DiagnosticText.Of(report.ToDiagnostics()), nameof(text));
    }

    /// <summary>What is wrong: codes with messages.</summary>
    public static string Problem<T>(Syntax<T> syntax, string text)
    {
        var report = new Report();
        Assert.False(syntax.TryRead(Value(text), report, out _), $"`{text}` was read");
        Assert.True(report.HasErrors);
        return string.Join('\n', report.ToDiagnostics().Select(d => $"{d.Code[3..]} {d.Message}"));
    }

    /// <summary>How a value is written on one line.</summary>
    public static string Write<T>(Syntax<T> syntax, T value) => CanonicalText.OnOneLine(syntax.Write(value));
}
