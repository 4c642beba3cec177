using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Looks at files of every kind, told apart by the key at their top.</summary>
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
        var root = text is null ? null : YamlReader.Read(text, report);
        switch (root is null ? FileKind.Unreadable : KindOf(root))
        {
            case FileKind.Ruleset:
                var ruleset = loader.File(path);
                return Result(path, FileKind.Ruleset, ruleset.Diagnostics, ruleset.Texts);
            case FileKind.Records:
                var records = loader.Records(path);
                return Result(path, FileKind.Records, records.Diagnostics, records.Texts);
            case FileKind.Cases:
                // A runner of its own: what one file calls `records.yaml` another may mean differently.
                var cases = new CaseRunner().File(path);
                return Result(path, FileKind.Cases, cases.Diagnostics, cases.Texts);
            case FileKind.Source:
                report = new();
                SourcesReader.Read(text!, report);
                return Result(path, FileKind.Source, report.ToDiagnostics(), [text!]);
            default:
                return Result(path, FileKind.Unreadable, report.ToDiagnostics(), text is null ? [] : [text]);
        }
    }

    /// <summary>What a file holds. A file of cases may name or hold a ruleset as well.</summary>
    private static FileKind KindOf(Node root) => root is not MappingNode top ? FileKind.Records
        : top.Find("cases") is { Value: ListNode } ? FileKind.Cases
        : top.Find("ruleset") is not null ? FileKind.Ruleset
        : top.Find("source") is not null ? FileKind.Source
        : FileKind.Records;

    private static CheckedFile Result(string path, FileKind kind, IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> texts) =>
        new(Shown.Of(path), kind, [.. diagnostics.Select(Shown.Of)], [.. texts.Select(Shown.Of)]);
}
