using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Looks at files of every kind.</summary>
internal sealed class FileCheck
{
    private readonly RulesetLoader loader = new();

    /// <summary>Looks at a ruleset that ships.</summary>
    public CheckedFile Shipped(string name)
    {
        var loaded = loader.Shipped(name);
        return Result(name, FileKind.Ruleset, loaded.Diagnostics, loaded.Texts);
    }

    /// <summary>Looks at a file.</summary>
    public CheckedFile File(string path)
    {
        var report = new Report();
        var text = RulesetFiles.TryRead(path, report);
        switch (FileKinds.Of(text, report))
        {
            case FileKind.Ruleset:
                var ruleset = loader.File(path);
                return Result(path, FileKind.Ruleset, ruleset.Diagnostics, ruleset.Texts);
            case FileKind.Records:
                var records = loader.Records(path);
                return Result(path, FileKind.Records, records.Diagnostics, records.Texts);
            case FileKind.Cases:
                // A runner for each file: what one calls `records.yaml` another may mean differently.
                var cases = new CaseRunner().File(path);
                return Result(path, FileKind.Cases, cases.Diagnostics, cases.Texts);
            case FileKind.Source:
                SourcesReader.Read(text!, report);
                return Result(path, FileKind.Source, report.ToDiagnostics(), [text!]);
            default:
                return Result(path, FileKind.Unreadable, report.ToDiagnostics(), text is null ? [] : [text]);
        }
    }

    private static CheckedFile Result(string path, FileKind kind, IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> texts) =>
        new(Shown.Of(path), kind, [.. diagnostics.Select(Shown.Of)], [.. texts.Select(Shown.Of)]);
}
