using System.Text.RegularExpressions;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>What docs/format.md shows can be loaded as it stands there.</summary>
public sealed class FormatPageTests
{
    private static readonly List<string> Blocks =
        [.. Regex.Matches(File.ReadAllText(Repository.Path("docs", "format.md")), "```yaml\n(?<block>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Groups["block"].Value)];

    [Fact]
    public void Page_shows_a_ruleset_a_source_and_a_case() => Assert.Equal(["ruleset:", "source:", "cases:"], Blocks.Select(
        b => new[] { "cases:", "source:", "ruleset:" }.First(key => b.Split('\n').Any(l => l.StartsWith(key, StringComparison.Ordinal)))));

    [Fact]
    public void Ruleset_loads() => Assert.Equal([], Serious(new RulesetLoader().Text("example.yaml", Blocks[0]).Diagnostics));

    [Fact]
    public void Source_loads()
    {
        var source = new SourceText("executive-terms.yaml", Blocks[1]);
        var report = new Report();

        Assert.NotNull(SourcesReader.Read(source, report));
        Assert.Equal([], Serious(report.ToDiagnostics()));
    }

    [Fact]
    public void Case_passes()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "executive.cases.yaml");
            File.WriteAllText(file, Blocks[2]);
            var result = new CaseRunner().File(file);

            Assert.Equal([], Serious(result.Diagnostics));
            Assert.Equal([], Assert.Single(result.Cases).Differences);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Serious(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(d => d.Severity is Severity.Error or Severity.Warning).Select(d => d.ToString());
}
