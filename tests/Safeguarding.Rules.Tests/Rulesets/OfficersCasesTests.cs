using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>The cases that stand beside the rulesets and the real examples.</summary>
public sealed class OfficersCasesTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.Path("rulesets"), "*.cases.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_file_passes(string file)
    {
        var result = new CaseRunner().File(Repository.Path(file.Split('/')));

        Assert.Equal([], result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.NotEmpty(result.Cases);
        Assert.Equal([], result.Cases.SelectMany(c => c.Differences.Select(d => $"{c.Name}: {d.What}: expected {d.Expected}, found {d.Found}: {d.Reason}")));
    }

    [Fact]
    public void A_wrong_reason_fails_even_where_the_outcome_is_right()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "wrong.cases.yaml");
            File.WriteAllText(file, """
                format: 1
                cases:
                  - name: the reason is another one
                    as-of: 2025-09-12
                    ruleset: sussex/executive
                    records:
                      format: 1
                      recorded: 2024-09-01 to 2025-12-31
                      bodies: [{id: executive, seats: []}]
                      meetings: [{id: m1, body: executive, date: 2024-10-01, status: held}]
                    expect:
                      - {rule: EXEC-MEETS, subject: executive/2024-09-01, outcome: not-met, because: 0 of 2}
                """);
            var result = new CaseRunner().File(file);

            var difference = Assert.Single(Assert.Single(result.Cases).Differences);
            Assert.Contains("because", difference.What, StringComparison.Ordinal);
            Assert.Contains("1 of 2", difference.Found, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
