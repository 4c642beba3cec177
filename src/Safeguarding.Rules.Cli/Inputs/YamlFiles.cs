using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>The files that paths lead to.</summary>
internal static class YamlFiles
{
    /// <summary>The file named, or each YAML file in a folder and below, in ordinal order.</summary>
    /// <exception cref="Refusal">The path leads nowhere.</exception>
    public static IReadOnlyList<string> Of(string path)
    {
        if (File.Exists(path))
        {
            return [Shown.Of(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new Refusal($"there is no file or folder {Quote.Text(path)}{NearbyFile.Guess(path)}", "give the path of a file, or of a folder with YAML files in it");
        }

        var files = Readable.Get(path, () => In(path).Select(Shown.Of).Order(StringComparer.Ordinal).ToList());
        return files.Count > 0 ? files
            : throw new Refusal($"there is no YAML file in the folder {Quote.Text(path)}", "give a folder with files that end in .yaml");
    }

    // Folders whose names begin with a dot are kept by other programs, and a link may lead back to where it is.
    private static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
        .Concat(Directory.EnumerateDirectories(folder).Where(IsSearched).SelectMany(In));

    private static bool IsSearched(string folder) => !Path.GetFileName(folder).StartsWith('.') && new DirectoryInfo(folder).LinkTarget is null;
}
