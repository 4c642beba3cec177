using System.Text.Json;
using System.Xml.Linq;

namespace Safeguarding.Rules.Cli.Tests.Output;

/// <summary>What scripts read can be read.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("evaluate board.yaml --as-of 2024-12-31 --records undetermined.yaml --format json")]
    [InlineData("check broken-ruleset.yaml broken-syntax.yaml --format json")]
    [InlineData("explain board.yaml BOARD-MEETS-OFTEN --format json")]
    [InlineData("test failing.cases.yaml --format json")]
    public void Json_says_its_format(string line)
    {
        using var json = JsonDocument.Parse(Ran.Of(line).Out);

        Assert.Equal(1, json.RootElement.GetProperty("format").GetInt32());
    }

    [Fact]
    public void Sarif_names_each_rule_of_its_results()
    {
        using var json = JsonDocument.Parse(Ran.Of("check broken-ruleset.yaml broken-records.yaml warned-ruleset.yaml --format sarif").Out);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToHashSet();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.True(results.Count > 5, $"only {results.Count} results were looked at");
        Assert.All(results, r =>
        {
            Assert.Contains(r.GetProperty("ruleId").GetString(), rules);
            var region = r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.True(region.GetProperty("startLine").GetInt32() > 0);
            Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
        });
    }

    [Fact]
    public void Junit_counts_what_it_holds()
    {
        var suites = XDocument.Parse(Ran.Of("test failing.cases.yaml passing.cases.yaml broken.cases.yaml --format junit").Out).Root!;

        Assert.Equal(3, suites.Elements("testsuite").Count());
        Assert.Equal((int)suites.Attribute("tests")!, suites.Descendants("testcase").Count());
        Assert.Equal((int)suites.Attribute("failures")!, suites.Descendants("failure").Count());
        Assert.Equal((int)suites.Attribute("errors")!, suites.Descendants("error").Count());
    }
}
