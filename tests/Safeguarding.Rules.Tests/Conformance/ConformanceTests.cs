using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Diagnostics;

using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Conformance;

/// <summary>Every case of the contract, whose kinds there are.</summary>
public sealed class ConformanceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Safeguarding.Rules.Tests", "Conformance");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cases.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_file_passes(string file)
    {
        var result = new CaseRunner().File(Path.Combine(Folder, file));

        Assert.Equal([], result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.NotEmpty(result.Cases);
        Assert.Equal([], result.Cases.SelectMany(c => c.Differences.Select(d => $"{c.Name}: {d.What}: expected {d.Expected}, found {d.Found}: {d.Reason}")));
    }
}
