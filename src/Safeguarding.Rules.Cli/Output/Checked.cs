using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What came of looking at files.</summary>
internal sealed class Checked
{
    private Checked(IReadOnlyList<CheckedFile> files, IReadOnlyList<Diagnostic> diagnostics) => (Files, Diagnostics) = (files, diagnostics);

    /// <summary>The files, in the order in which they were given.</summary>
    public IReadOnlyList<CheckedFile> Files { get; }

    /// <summary>What is wrong, each thing once, in the order of the files, lines and columns.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many errors there are.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>How many things are worth knowing and need no change.</summary>
    public int Notes => Diagnostics.Count - Errors - Warnings;

    /// <summary>The last line: <c>3 files, 2 errors, 1 warning</c>.</summary>
    public string Summary => $"{Counted.Of(Files.Count, "file")}, {Counted.Of(Errors, "error")}, {Counted.Of(Warnings, "warning")}";

    /// <summary>What came of these files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isStrict">Whether a warning is an error.</param>
    public static Checked Of(IReadOnlyList<CheckedFile> files, bool isStrict) => new(
        files,
        [.. files.SelectMany(f => f.Diagnostics)
            .Select(d => isStrict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)
            .Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Code, StringComparer.Ordinal)]);

    /// <summary>What people want to see: what needs a change, and the rest where they ask for it.</summary>
    public IReadOnlyList<Diagnostic> Shown(bool withNotes) => withNotes ? Diagnostics : [.. Diagnostics.Where(d => d.Severity != Severity.Info)];

    /// <summary>The texts of every file in which something is wrong.</summary>
    public IReadOnlyList<SourceText> Texts()
    {
        var texts = Files.SelectMany(f => f.Texts).ToDictionary(t => t.File, StringComparer.Ordinal);
        foreach (var file in Diagnostics.Select(d => d.Span.File).OfType<string>().Where(File.Exists))
        {
            if (!texts.ContainsKey(file) && RulesetFiles.TryRead(file, null) is { } text)
            {
                texts.Add(file, text);
            }
        }

        return [.. texts.Values];
    }
}
