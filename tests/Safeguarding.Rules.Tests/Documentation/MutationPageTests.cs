using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>
/// The commands of docs/mutation.md take too long for a test to run them. What they name is there: the pinned tool, the settings, the
/// folders of code, and the tests that are left out.
/// </summary>
public sealed partial class MutationPageTests
{
    private const string Tests = "tests/Safeguarding.Rules.Tests";
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "mutation.md"));
    private static readonly List<string> Commands = [.. Page.Split('\n').Where(l => l.StartsWith("$ ", StringComparison.Ordinal)).Select(l => l[2..])];
    private static readonly JsonElement Settings = Read($"{Tests}/stryker-config.json").GetProperty("stryker-config");

    [Fact]
    public void Tool_is_the_version_that_the_page_names()
    {
        var version = Read(".config/dotnet-tools.json").GetProperty("tools").GetProperty("dotnet-stryker").GetProperty("version").GetString();

        Assert.Contains($"dotnet-stryker {version}", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_start_where_the_settings_are()
    {
        Assert.Contains("dotnet tool restore", Commands);
        Assert.Contains($"cd {Tests}", Commands);
        Assert.Equal("Safeguarding.Rules.csproj", Settings.GetProperty("project").GetString());
    }

    [Fact]
    public void Each_pattern_of_the_page_is_a_folder_of_code()
    {
        var folders = Commands.SelectMany(c => Pattern.Matches(c).Select(m => m.Groups["folder"].Value)).ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.NotEmpty(Repository.Files($"src/Safeguarding.Rules/{folder}", ".cs")));
    }

    [Fact]
    public void Each_test_left_out_is_there_to_be_left_out()
    {
        var left = LeftOut.Matches(Settings.GetProperty("test-case-filter").GetString()!).Select(m => m.Groups["name"].Value).ToList();
        var names = typeof(MutationPageTests).Assembly.GetTypes().Select(t => $"{t.FullName}.").ToList();

        Assert.NotEmpty(left);
        Assert.All(left, part => Assert.Contains(names, n => n.Contains(part, StringComparison.Ordinal)));
    }

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Repository.Path(file.Split('/')))).RootElement;

    [GeneratedRegex("""-m "\*\*/(?<folder>[A-Za-z/]+)/\*\*/\*\.cs""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex("FullyQualifiedName!~(?<name>[A-Za-z.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftOut { get; }
}
