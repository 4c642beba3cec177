using System.Runtime.CompilerServices;

namespace Safeguarding.Rules.Cli.Tests;

/// <summary>Where the files of these tests are. Every test works in the folder Files, as an officer works in theirs.</summary>
internal static class Folders
{
    public static string Repository { get; } = FindRepository();

    public static string Tests { get; } = Path.Combine(Repository, "tests", "Safeguarding.Rules.Cli.Tests");

    public static string Files { get; } = Path.Combine(Tests, "Files");

    public static string Golden { get; } = Path.Combine(Tests, "Golden");

    [ModuleInitializer]
    internal static void WorkInFiles() => Environment.CurrentDirectory = Files;

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Safeguarding.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Safeguarding.Rules.sln is in no folder above the tests: run them where they were built.");
    }
}
