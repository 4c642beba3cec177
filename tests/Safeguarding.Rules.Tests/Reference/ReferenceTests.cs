using System.Globalization;
using System.Reflection;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>The engine and the reference say the same of every subject: outcome, dates, days overdue and waiver.</summary>
public sealed class ReferenceTests
{
    /// <summary>The kinds whose random cases agree whatever was forgotten.</summary>
    public static TheoryData<string> Kinds => ["contents", "deadline", "eligibility", "milestone", "notice", "standing-body"];

    /// <summary>Those whose random cases agree where nothing was.</summary>
    public static TheoryData<string> KindsOfWhatIsRecorded =>
    [
        "assignment", "attendance", "considers", "contents", "deadline", "delegation", "distribution", "eligibility", "escalation", "frequency", "independence",
        "membership", "milestone", "notice", "recurring", "standing-body",
    ];

    public static TheoryData<string> CaseFiles =>
        [.. Directory.GetFiles(Folder, "*.cases.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Safeguarding.Rules.Tests", "Conformance");

    // 500 a kind; a long run says more.
    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 500;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Engine_and_reference_agree_in_every_finding(string kind) => Agree(kind, [0, 3, 15]);

    [Theory]
    [MemberData(nameof(KindsOfWhatIsRecorded))]
    public void Engine_and_reference_agree_where_nothing_is_forgotten(string kind) => Agree(kind, [0]);

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Reference_says_what_the_conformance_cases_say(string file)
    {
        var findings = 0;
        foreach (var result in new CaseRunner().File(Path.Combine(Folder, file)).Cases)
        {
            Assert.True(result.Passed, result.Name);
            var evaluation = result.Evaluation!;

            // The records of a case are the evaluation's own.
            var records = (PartnershipRecords)typeof(Evaluation).GetField("records", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(evaluation)!;
            foreach (var rule in evaluation.Ruleset.Rules.Where(r => r.Versions is [{ Strength: not Findings.Strength.May } one] && References.Kinds.ContainsKey(one.Kind.Name)))
            {
                Assert.Equal([], Differences(evaluation, records, rule.Id, ref findings).Select(d => $"{result.Name}: {d}"));
            }
        }
    }

    private static void Agree(string kind, IReadOnlyList<int> rates)
    {
        var findings = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, ruleset, records, asOf, rate) = RandomCases.Of(kind, seed, rates);
            var differences = Differences(ruleset.Evaluate(records, asOf), records, "R", ref findings);
            Assert.True(differences.Count == 0, $"{kind}, seed {seed}, as of {asOf:yyyy-MM-dd}, {rate} in a hundred forgotten\n{string.Join("\n", differences)}\n{text}");
        }

        Assert.True(findings > Cases / 2, $"only {findings} findings were compared");
    }

    private static List<string> Differences(Evaluation evaluation, PartnershipRecords records, string rule, ref int findings)
    {
        var engine = evaluation.Findings.Where(f => f.Rule == rule).ToDictionary(f => f.Subject.ToString(), f => (Words: Expected.Words(f), f.Why.Reason), StringComparer.Ordinal);
        var reference = References.Of(evaluation.Ruleset, records, evaluation.AsOf, rule).ToDictionary(e => $"{e.Type} {e.Id}", e => e.ToString(), StringComparer.Ordinal);
        findings += engine.Count;
        return [.. engine.Keys.Union(reference.Keys, StringComparer.Ordinal)
            .Select(subject => (Engine: engine.GetValueOrDefault(subject), Reference: reference.GetValueOrDefault(subject)))
            .Where(pair => pair.Engine.Words != pair.Reference)
            .Select(pair => $"engine:    {pair.Engine.Words ?? "nothing"} ({pair.Engine.Reason})\nreference: {pair.Reference ?? "nothing"}")];
    }
}
