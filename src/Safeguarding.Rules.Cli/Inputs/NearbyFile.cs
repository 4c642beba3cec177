using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Files whose names are like one that is not there.</summary>
internal static class NearbyFile
{
    /// <summary>The end of a message: <c>; did you mean `records.yaml`?</c>, or nothing.</summary>
    public static string Guess(string path)
    {
        var folder = Path.GetDirectoryName(path);
        try
        {
            var there = Directory.EnumerateFileSystemEntries(string.IsNullOrEmpty(folder) ? "." : folder)
                .Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
            return Suggest.Nearest(Path.GetFileName(path), there) is { } nearest
                ? $"; did you mean {Quote.Text(string.IsNullOrEmpty(folder) ? nearest : $"{folder}/{nearest}")}?"
                : string.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return string.Empty;
        }
    }
}
