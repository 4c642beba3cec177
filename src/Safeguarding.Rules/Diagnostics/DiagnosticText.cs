using System.Globalization;
using System.Text;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>Diagnostics as people read them: what is wrong, the place, the line with a mark below, and how to mend it.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 100;

    /// <summary>All of them, with an empty line between each two.</summary>
    /// <param name="diagnostics">What to show, in their order.</param>
    /// <param name="sources">The files, where their lines are to be shown.</param>
    public static string Of(IEnumerable<Diagnostic> diagnostics, params IEnumerable<SourceText> sources)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            files[source.File] = source;
        }

        return string.Join('\n', diagnostics.Select(d => Of(d, d.Span.File is { } file ? files.GetValueOrDefault(file) : null)));
    }

    /// <summary>One of them, each line with its end.</summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="source">The file, where the line is to be shown.</param>
    public static string Of(Diagnostic diagnostic, SourceText? source = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        text.Append(Severities.Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append("  ").Append(diagnostic.Message).Append('\n');
        if (diagnostic.Span.File is not null)
        {
            text.Append("  ").Append(diagnostic.Span.ToString()).Append('\n');
        }

        if (source is not null && diagnostic.Span.IsSomewhere && diagnostic.Span.Line <= source.Lines)
        {
            AppendLine(text, diagnostic.Span, source.Line(diagnostic.Span.Line));
        }

        var width = diagnostic.Also.IsEmpty ? 0 : diagnostic.Also.Max(place => place.Span.ToString().Length);
        foreach (var place in diagnostic.Also)
        {
            text.Append("  ").Append(place.Span.ToString().PadRight(width)).Append("   ").Append(place.Says).Append('\n');
        }

        return text.Append("  mend: ").Append(diagnostic.Mend).Append('\n').ToString();
    }

    private static void AppendLine(StringBuilder text, Span span, ReadOnlySpan<char> line)
    {
        // Of a long line only the part around the mark is shown.
        var column = Math.Clamp(span.Column - 1, 0, line.Length);
        var first = column > WidestLine * 3 / 4 ? column - (WidestLine / 2) : 0;
        var shown = line[first..Math.Min(line.Length, first + WidestLine)];
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        text.Append("    ").Append(number).Append(" | ").Append(first > 0 ? "…" : string.Empty);
        Quote.Append(text, shown);
        text.Append(first + shown.Length < line.Length ? "…" : string.Empty).Append('\n');
        var marks = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - (column - first)));
        text.Append(' ', number.Length + 4).Append(" | ")
            .Append(' ', column - first + (first > 0 ? 1 : 0)).Append('^', marks).Append('\n');
    }
}
