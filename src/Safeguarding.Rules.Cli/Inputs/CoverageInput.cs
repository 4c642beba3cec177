using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>The rulesets and sources at paths.</summary>
/// <param name="Rulesets">The rulesets that could be loaded.</param>
/// <param name="Sources">The sources that could be read.</param>
/// <param name="HasErrors">Whether something could not be.</param>
internal sealed record CoverageInput(IReadOnlyList<Ruleset> Rulesets, IReadOnlyList<SourceDocument> Sources, bool HasErrors)
{
    private const string Examples = "examples";

    /// <summary>Loads what is there, and says on the error output what is wrong with it.</summary>
    /// <exception cref="Refusal">A path leads nowhere, or there is no source or no ruleset.</exception>
    public static CoverageInput Of(IReadOnlyList<string> paths, ToolConsole console)
    {
        var files = paths.SelectMany(path => YamlFiles.Of(path).Where(file => !IsExample(path, file))).Distinct(StringComparer.Ordinal);
        var loader = new RulesetLoader();
        var rulesets = new List<Ruleset>();
        var sources = new List<SourceDocument>();
        var (notes, hasErrors) = (new LoadNotes(), false);
        foreach (var file in files)
        {
            var report = new Report();
            var text = RulesetFiles.TryRead(file, report);
            switch (FileKinds.Of(text, report))
            {
                case FileKind.Ruleset:
                    var loaded = loader.File(file);
                    report.Add(loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
                    rulesets.AddRange(loaded.Value is { } ruleset ? [ruleset] : []);
                    break;
                case FileKind.Source:
                    sources.AddRange(SourcesReader.Read(text!, report) is { } source ? [source] : []);
                    break;
            }

            hasErrors |= report.HasErrors;
            notes.Add(file, report.ToDiagnostics(), text is null ? [] : [text]);
        }

        notes.Write(console.Error);
        if (hasErrors)
        {
            console.Error.Write("what has errors is left out of the report, so that more may be unaccounted than is\n");
        }

        return hasErrors || (sources.Count > 0 && rulesets.Count > 0) ? new(rulesets, sources, hasErrors)
            : throw new Refusal(
                $"there is no {(sources.Count == 0 ? "source" : "ruleset")} in {Quote.Texts(paths, "and")}",
                "give the folder that holds both the rulesets and their sources, such as rulesets");
    }

    // What stands in a folder of examples below the path is tried on the rulesets, and is none of them.
    private static bool IsExample(string path, string file) =>
        Path.GetRelativePath(path, file).Split('/', '\\').SkipLast(1).Contains(Examples, StringComparer.Ordinal);
}
