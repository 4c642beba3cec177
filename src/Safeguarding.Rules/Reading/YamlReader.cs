using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;
using YamlDotNet.Core;

namespace Safeguarding.Rules.Reading;

/// <summary>Text to nodes with their places. YAML, and with it JSON; without anchors, aliases, tags or second documents.</summary>
public static class YamlReader
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <inheritdoc cref="Read(SourceText, Report, ReadingLimits?)"/>
    public static Node? Read(string file, ReadOnlySpan<byte> utf8, Report report, ReadingLimits? limits = null) =>
        Utf8.Read(file, utf8, report) is { } source ? Read(source, report, limits) : null;

    /// <summary>Reads a file, and what is in it as something.</summary>
    /// <returns><c>null</c> where anything was wrong, also what the second step knows nothing of.</returns>
    internal static T? ReadAs<T>(SourceText source, Report report, ReadingLimits? limits, Func<Node, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(report);
        var errors = report.Errors;
        var value = Read(source, report, limits) is { } root ? read(root) : null;
        return report.Errors == errors ? value : null;
    }

    /// <summary>Reads a file.</summary>
    /// <returns>What is in it; <c>null</c> where it cannot be read, which the report then says. Never throws for what a file contains.</returns>
    public static Node? Read(SourceText source, Report report, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        limits ??= ReadingLimits.Default;
        if (!Letters.Check(source, report, limits))
        {
            return null;
        }

        // The parser looks ahead no further than a key may be long, 1024 characters, and its events are taken one by one: so a
        // limit on the depth of events stops it in time. Its own node model would die on what is nested deep.
        try
        {
            var events = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
            return new NodeBuilder(source, report, limits, events).Document();
        }
        catch (YamlException error)
        {
            report.Add(SyntaxMistake.Of(source, (int)error.Start.Line, (int)error.Start.Column, error.Message));
            return null;
        }
#pragma warning disable CA1031 // The parser is not ours: whatever it trips over, the file is at fault, and its author should hear so.
        catch (Exception error) when (error is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            report.Add(SyntaxMistake.Of(source, 1, 1, "the parser gave up"));
            return null;
        }
    }
}
