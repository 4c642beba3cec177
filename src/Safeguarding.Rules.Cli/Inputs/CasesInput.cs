using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>The files of cases at paths.</summary>
internal static class CasesInput
{
    /// <summary>The files, each once.</summary>
    /// <exception cref="Refusal">A path leads nowhere, or there is no file of cases.</exception>
    public static IReadOnlyList<string> Of(params IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(Files).Distinct(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files
            : throw new Refusal(
                $"there is no file of cases in {Quote.Texts(paths, "and")}",
                "give a file with a list called `cases`, such as rulesets/examples/procedures-manual.cases.yaml, or a folder with one in it");
    }

    // A file that is named is taken for what it is said to be; in a folder only files of cases are.
    private static IEnumerable<string> Files(string path) => YamlFiles.Of(path)
        .Where(file => File.Exists(path) || file.EndsWith(".cases.yaml", StringComparison.Ordinal) || FileKinds.Of(file) == FileKind.Cases);
}
