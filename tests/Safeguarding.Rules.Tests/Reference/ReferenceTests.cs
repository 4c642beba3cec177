using System.Globalization;
using System.Reflection;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>The engine and the reference say the same of every subject: outcome, dates, days overdue and waiver.</summary>
public sealed class ReferenceTests
{
    private const string Escalation = "escalation";

    /// <summary>Every kind there is.</summary>
    public static TheoryData<string> Kinds => [.. References.Kinds.Keys];

    /// <summary>
    /// The kinds whose random cases agree whatever was forgotten. Of an escalation of which something is not recorded the engine
    /// decides less than enumerating its days does, and shows other days; that it says nothing good too soon is tested.
    /// </summary>
    public static TheoryData<string> KindsOfWhatIsForgotten => [.. References.Kinds.Keys.Where(k => k != Escalation)];

    public static TheoryData<string> CaseFiles =>
        [.. Directory.GetFiles(Folder, "*.cases.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Safeguarding.Rules.Tests", "Conformance");

    // 500 a kind; a long run says more.
    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 500;

    [Theory]
    [MemberData(nameof(KindsOfWhatIsForgotten))]
    public void Engine_and_reference_agree_in_every_finding(string kind) => Agree(kind, [3, 15]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Engine_and_reference_agree_where_nothing_is_forgotten(string kind) => Agree(kind, [0]);

    [Fact]
    public void Engine_says_nothing_good_of_an_escalation_that_the_reference_does_not()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, ruleset, records, asOf, _) = RandomCases.Of(Escalation, seed, [3, 15]);
            var said = References.Of(ruleset, records, asOf, "R").ToDictionary(e => $"{e.Type} {e.Id}", e => e.Outcome, StringComparer.Ordinal);
            Assert.All(
                ruleset.Evaluate(records, asOf).Findings.Where(f => f.Rule == "R" && f.Outcome is not (Outcome.CannotTell or Outcome.NotMet)),
                f => Assert.True(said.TryGetValue(f.Subject.ToString(), out var outcome) && outcome == f.Outcome, $"seed {seed}: {f}\n{text}"));
        }
    }

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
            foreach (var rule in evaluation.Ruleset.Rules.Where(r => r.Versions is [{ Strength: not Strength.May } one] && References.Kinds.ContainsKey(one.Kind.Name)))
            {
                Assert.Equal([], Differences(evaluation, records, rule.Id, ref findings).Select(d => $"{result.Name}: {Words(d)}"));
            }
        }
    }

    private static void Agree(string kind, IReadOnlyList<int> rates)
    {
        int findings = 0, cautious = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (text, ruleset, records, asOf, rate) = RandomCases.Of(kind, seed, rates);
            var evaluation = ruleset.Evaluate(records, asOf);
            var differences = Differences(evaluation, records, "R", ref findings);
            cautious += rate == 0 ? 0 : differences.RemoveAll(d => OverCaution.Knows(d.Engine, d.Reference, evaluation.Findings));
            Assert.True(differences.Count == 0, $"{kind}, seed {seed}, as of {asOf:yyyy-MM-dd}, {rate} in a hundred forgotten\n{string.Join("\n", differences.Select(Words))}\n{text}");
        }

        Assert.True(findings > Cases / 2, $"only {findings} findings were compared");
        Assert.True(cautious <= findings / OverCaution.OneIn, $"of {findings} findings the engine was over-cautious in {cautious}");
    }

    private static List<(Finding? Engine, Expected? Reference)> Differences(Evaluation evaluation, PartnershipRecords records, string rule, ref int findings)
    {
        var engine = evaluation.Findings.Where(f => f.Rule == rule).ToDictionary(f => f.Subject.ToString(), StringComparer.Ordinal);
        var reference = References.Of(evaluation.Ruleset, records, evaluation.AsOf, rule).ToDictionary(e => $"{e.Type} {e.Id}", StringComparer.Ordinal);
        findings += engine.Count;
        return [.. engine.Keys.Union(reference.Keys, StringComparer.Ordinal)
            .Select(subject => (Engine: engine.GetValueOrDefault(subject), Reference: reference.GetValueOrDefault(subject)))
            .Where(pair => (pair.Engine is { } found ? Expected.Words(found) : null) != pair.Reference?.ToString())];
    }

    private static string Words((Finding? Engine, Expected? Reference) pair) =>
        $"engine:    {(pair.Engine is { } found ? $"{Expected.Words(found)} ({found.Why.Reason})" : "nothing")}\nreference: {pair.Reference?.ToString() ?? "nothing"}";
}
