using System.Text.RegularExpressions;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>The command of docs/laws.md takes too long for a test to run it. The laws that the page names are there, and none is left out.</summary>
public sealed partial class LawsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "laws.md"));

    [Fact]
    public void Each_law_that_the_page_names_is_there() => Assert.All(
        Named.Matches(Page).Select(m => m.Groups["name"].Value),
        name => Assert.Contains(typeof(LawsPageTests).Assembly.GetTypes(), t => t.Name == name));

    [Fact]
    public void Each_law_that_is_there_is_named() => Assert.All(
        typeof(LawsPageTests).Assembly.GetTypes().Where(t => t.IsPublic && t.Namespace == "Safeguarding.Rules.Tests.Laws"),
        law => Assert.Contains($"`{law.Name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_long_run_asks_for_what_the_laws_read()
    {
        Assert.Contains("SAFEGUARDING_RULES_CASES=100000", Page, StringComparison.Ordinal);
        Assert.Contains("SAFEGUARDING_RULES_CASES", File.ReadAllText(Repository.Path("tests", "Safeguarding.Rules.Tests", "Laws", "LawCases.cs")), StringComparison.Ordinal);
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(Law|Laws|Tests))`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named { get; }
}
