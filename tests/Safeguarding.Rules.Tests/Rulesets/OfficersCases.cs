using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Shapes;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>The files of cases, read and not run.</summary>
internal static class OfficersCases
{
    private const string Ending = ".cases.yaml";

    private static readonly string[] TitleKeys = ["name", "why"];

    private static readonly CasesReader Reader = new(RuleKinds.Default.All.ToDictionary(k => k.Name, k => k.Shape, StringComparer.Ordinal));

    /// <summary>The files beside the rulesets that ship, without those of the examples.</summary>
    public static IReadOnlyList<CasesDocument> BesideRulesets { get; } = [.. Repository.Files("rulesets", Ending).Where(file => !IsExample(file)).Select(Read)];

    /// <summary>The files of the examples.</summary>
    public static IReadOnlyList<CasesDocument> OfExamples { get; } = [.. Repository.Files("rulesets", Ending).Where(IsExample).Select(Read)];

    /// <summary>Every file, those of the examples too.</summary>
    public static IReadOnlyList<CasesDocument> All { get; } = [.. BesideRulesets, .. OfExamples];

    /// <summary>What every case of the repository is called, and says why with.</summary>
    public static IEnumerable<string> Titles() =>
        from file in Repository.Files("rulesets", Ending).Concat(Repository.Files("tests", Ending))
        let root = YamlReader.Read(RulesetFiles.TryRead(Repository.Path(file.Split('/')), null)!, new Report()) as MappingNode
        from asked in (root?.Value("cases") as ListNode)?.Items.OfType<MappingNode>() ?? []
        from key in TitleKeys
        let title = asked.Value(key) as TextNode
        where title is not null
        select title.Text;

    private static bool IsExample(string file) => file.StartsWith("rulesets/examples/", StringComparison.Ordinal);

    private static CasesDocument Read(string file)
    {
        var report = new Report();
        var read = Reader.Read(RulesetFiles.TryRead(Repository.Path(file.Split('/')), report)!, report);
        return read ?? throw new InvalidOperationException($"{file} has errors: {string.Join(", ", report.ToDiagnostics())}");
    }
}
