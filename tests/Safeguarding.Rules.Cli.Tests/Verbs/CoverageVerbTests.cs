using System.Text.Json;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Tests.Verbs;

public sealed class CoverageVerbTests
{
    [Fact]
    public void The_five_documents_have_248_clauses()
    {
        using var rulesets = new RulesetsCopy();
        using var json = JsonDocument.Parse(rulesets.Run("coverage rulesets --format json").Out);

        Assert.Equal("clauses", json.RootElement.EnumerateObject().First().Name);
        Assert.Equal(248, json.RootElement.GetProperty("clauses").GetInt32());
        Assert.Equal(
            ["east-sussex-annual-report-2022-23 17", "executive-terms 29", "pan-sussex-proposal-2024 73", "procedures-manual-2-1 69", "west-sussex-business-plan-2020 60"],
            json.RootElement.GetProperty("sources").EnumerateArray().Select(s => $"{s.GetProperty("source")} {s.GetProperty("clauses")}"));
        Assert.Contains("examples-sussex-coldean-governors", json.RootElement.GetProperty("also").EnumerateArray().Select(s => s.GetProperty("source").GetString()));
    }

    [Fact]
    public void Encoded_recorded_and_unaccounted_are_all_there_is()
    {
        using var json = JsonDocument.Parse(Ran.Of("coverage coverage --format json").Out);
        foreach (var part in json.RootElement.GetProperty("sources").EnumerateArray().Append(json.RootElement))
        {
            Assert.Equal(part.GetProperty("clauses").GetInt32(), part.GetProperty("encoded").GetInt32() + part.GetProperty("recorded").GetInt32() + part.GetProperty("unaccounted").GetInt32());
        }
    }

    [Fact]
    public void A_rule_deleted_from_a_file_is_named_with_the_clauses_that_it_encoded()
    {
        using var rulesets = new RulesetsCopy();
        var before = ListRules(rulesets);
        var files = Directory.GetFiles(rulesets.Path("rulesets"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.Contains("examples", StringComparison.Ordinal) && RulesetDocuments.Read(f) is not null).ToList();

        Assert.True(files.Count >= 6, $"only {files.Count} rulesets were looked at");
        foreach (var file in files)
        {
            var whole = File.ReadAllText(file);
            var document = RulesetDocuments.Read(file)!;
            var deleted = document.Rules.First(r => before.ContainsKey(r.Id));
            File.WriteAllText(file, RulesetDocuments.Without(whole, document, deleted));

            var ran = rulesets.Run("coverage rulesets");

            Assert.Equal(1, ran.Code);
            Assert.All(before[deleted.Id], clause =>
            {
                Assert.Contains($"  UNACCOUNTED  {clause}  ", ran.Out, StringComparison.Ordinal);
                Assert.Contains($"error SGR0223  `{clause}` lists `{deleted.Id}`, which is no rule of these rulesets", ran.Out, StringComparison.Ordinal);
            });
            File.WriteAllText(file, whole);
        }
    }

    [Fact]
    public void A_folder_of_examples_counts_where_it_is_the_one_named_and_nowhere_else()
    {
        using var rulesets = new RulesetsCopy();

        Assert.Contains("not cited    EX-COLDEAN-01  ", rulesets.Run("coverage rulesets").Out, StringComparison.Ordinal);
        Assert.Contains("encoded      EX-COLDEAN-01  ", rulesets.Run("coverage rulesets/examples rulesets/sources").Out, StringComparison.Ordinal);
    }

    // Writes the rules that cite a clause beside it, wherever that is not done, and gives the clauses that list each rule.
    private static Dictionary<string, List<string>> ListRules(RulesetsCopy rulesets)
    {
        var loaded = RulesetFiles.In(rulesets.Path("rulesets"))!.Where(f => !f.Contains("examples", StringComparison.Ordinal)).Select(f => new RulesetLoader().File(f).OrThrow()).ToList();
        var listed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(rulesets.Path("rulesets/sources"), "*.yaml"))
        {
            var source = SourcesReader.Read(RulesetFiles.TryRead(file, null)!, new Report())!;
            var clauses = ClauseCoverage.Of(loaded, [source]).Sources[0].Clauses.Select(c => c is { State: ClauseState.Encoded, Clause.Rules: null }
                ? c.Clause with { Rules = c.Rules.Select(r => r.Rule).ToValueList() }
                : c.Clause).ToValueList();
            File.WriteAllText(file, SourcesReader.Write(source with { Clauses = clauses }));
            foreach (var (clause, rule) in clauses.SelectMany(c => (c.Rules ?? []).Select(r => (c.Id, r))))
            {
                listed[rule] = [.. listed.GetValueOrDefault(rule, []), clause];
            }
        }

        return listed;
    }
}
