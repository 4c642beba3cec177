namespace Safeguarding.Rules.Cli.Tests;

/// <summary>The shipped folder of rulesets in a place of its own, where it may be changed.</summary>
internal sealed class RulesetsCopy : IDisposable
{
    private const string Name = "rulesets";
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public RulesetsCopy()
    {
        var original = System.IO.Path.Combine(Folders.Repository, Name);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path(System.IO.Path.Combine(Name, System.IO.Path.GetRelativePath(original, file)));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Where a file of the copy is.</summary>
    /// <param name="file">The file, as somebody names it who works in the folder above: <c>rulesets/sussex/executive.yaml</c>.</param>
    public string Path(string file) => System.IO.Path.GetFullPath(file, folder);

    /// <summary>Runs the tool as in the folder above: file names are found there, and shown as they were typed.</summary>
    public Ran Run(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == Name || word.StartsWith(Name + "/", StringComparison.Ordinal) ? Path(word) : word);
        var ran = Ran.Of([.. words]);
        return ran with { Out = AsTyped(ran.Out), Error = AsTyped(ran.Error) };
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string AsTyped(string text) => text
        .Replace(folder + System.IO.Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)
        .Replace(folder.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal);
}
