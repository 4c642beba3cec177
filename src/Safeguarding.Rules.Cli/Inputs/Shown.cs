using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>How files are named to people: from the folder that they work in, with forward slashes, and each file in one way only.</summary>
internal static class Shown
{
    /// <summary>The name of a file.</summary>
    public static string Of(string path)
    {
        var name = path;
        if (Path.IsPathRooted(path) && Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal))
        {
            name = relative;
        }
        else if (path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2)
        {
            name = path[2..];
        }

        return Path.DirectorySeparatorChar == '\\' ? name.Replace('\\', '/') : name;
    }

    /// <summary>A diagnostic whose files are named so.</summary>
    public static Diagnostic Of(Diagnostic diagnostic) => diagnostic with
    {
        Span = Of(diagnostic.Span),
        Also = diagnostic.Also.Select(place => place with { Span = Of(place.Span) }).ToValueList(),
    };

    /// <summary>A text that is named so.</summary>
    public static SourceText Of(SourceText text) => Of(text.File) is var name && name == text.File ? text : new(name, text.Text);

    /// <summary>A place in a file that is named so.</summary>
    public static Span Of(Span span) => span.File is { } file ? new(Of(file), span.Line, span.Column, span.Length) : span;
}
