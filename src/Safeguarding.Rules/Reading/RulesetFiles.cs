using System.Reflection;
using System.Text;
using Safeguarding.Rules.Diagnostics;

// The one place of the library that opens files: what a caller names, and what stands beside it.
#pragma warning disable RS0030

namespace Safeguarding.Rules.Reading;

/// <summary>
/// Where rulesets and sources are found by name: a path from a <c>rulesets</c> folder without the ending, looked for in a folder on
/// disk, where there is one, and then among what ships with the library.
/// </summary>
public sealed class RulesetFiles
{
    private const string Prefix = "rulesets/";
    private static readonly string[] Endings = [".yaml", ".rules.yaml"];
    private static readonly Assembly Library = typeof(RulesetFiles).Assembly;
    private readonly string? folder;

    private RulesetFiles(string? folder) => this.folder = folder;

    /// <summary>Only what ships with the library.</summary>
    public static RulesetFiles Shipped { get; } = new(null);

    /// <summary>The names of the rulesets that ship, without the examples, in ordinal order.</summary>
    public static IReadOnlyList<string> ShippedRulesets => [.. Library.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Endings[0], StringComparison.Ordinal))
        .Select(n => n[Prefix.Length..^Endings[0].Length])
        .Where(n => !n.StartsWith("sources/", StringComparison.Ordinal) && !n.StartsWith("examples/", StringComparison.Ordinal) && !n.EndsWith(".cases", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>What is beside <paramref name="path"/>: the <c>rulesets</c> folder that it is in, or else its own folder.</summary>
    public static RulesetFiles Around(string path) => new(FolderAround(path));

    /// <summary>The <c>rulesets</c> folder that a file is in, or else its own folder.</summary>
    public static string FolderAround(string path)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (var above = own; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.GetFileName(above) == "rulesets")
            {
                return above;
            }
        }

        return own;
    }

    /// <summary>The rulesets at a path: the file itself, or every ruleset in a folder and below, in ordinal order; <c>null</c>: there is no such path.</summary>
    public static IReadOnlyList<string>? In(string path) =>
        File.Exists(path) ? [path]
        : !Directory.Exists(path) ? null
        : [.. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Where(IsRuleset).Order(StringComparer.Ordinal)];

    /// <summary>The path of what a file of cases names: counted from that file, or from the <c>rulesets</c> folder, without the ending; <c>null</c>: there is none on disk.</summary>
    public static string? Beside(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] folders = [Path.GetDirectoryName(Path.GetFullPath(path))!, FolderAround(path)];
        return folders
            .SelectMany(f => Endings.Prepend(string.Empty).Select(e => Path.GetFullPath(Path.Combine(f, name + e))))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The text of that name; <c>null</c>: there is none.</summary>
    public SourceText? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var ending in Endings)
        {
            if (folder is not null && IsInside(name) && Path.Combine(folder, name + ending) is var path && File.Exists(path))
            {
                return TryRead(path, null);
            }
        }

        return Endings.Select(e => ShippedText(name + e)).FirstOrDefault(t => t is not null);
    }

    /// <summary>The text of a file; <c>null</c> where it cannot be read, which the report then says.</summary>
    public static SourceText? TryRead(string path, Report? report)
    {
        try
        {
            return Utf8.Read(path, File.ReadAllBytes(path), report ?? new Report());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            report?.Add(Catalogue.CannotOpen.At(new(path, 1, 1), Quote.Text(path)));
            return null;
        }
    }

    // A folder holds records, sources and cases too; what a file is stands at its left margin.
    private static bool IsRuleset(string path) => File.ReadLines(path).Any(l => l.StartsWith("ruleset:", StringComparison.Ordinal)) && !path.EndsWith(".cases.yaml", StringComparison.Ordinal);

    private static bool IsInside(string name) => !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private static SourceText? ShippedText(string file)
    {
        using var stream = Library.GetManifestResourceStream(Prefix + file);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(Prefix + file, reader.ReadToEnd());
    }
}
