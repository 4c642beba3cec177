using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Analysis;

public sealed class ConsistencyTests
{
    public static TheoryData<string> Pairs => [.. RulePair.All.Select(p => p.Name)];

    public static TheoryData<string> Shipped => [.. RulesetLoader.ShippedNames];

    [Fact]
    public void There_are_thirty_pairs_and_at_least_two_of_each_sort()
    {
        Assert.True(RulePair.All.Count >= 30, $"there are {RulePair.All.Count} pairs");
        Assert.Equal(9, RulePair.All.GroupBy(p => p.Sort, StringComparer.Ordinal).Count(g => g.Count() >= 2));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Contradictory_rules_cannot_be_kept_and_none_of_those_named_can_be_left_out(string name)
    {
        var pair = RulePair.All.Single(p => p.Name == name);

        var answer = Consistency.Prove(RulePair.Ruleset(pair.Contradictory));

        var conflict = Assert.Single(Assert.IsType<Cannot>(answer).Conflicts);
        Assert.Equal(pair.Clashing, conflict.Rules.Select(r => r.Rule));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Consistent_rules_fit_and_the_witness_evaluates_as_compliant(string name)
    {
        var rules = RulePair.Ruleset(RulePair.All.Single(p => p.Name == name).Consistent);

        var answer = Consistency.Prove(rules);

        var fits = answer is NotDecided open ? throw new InvalidOperationException(string.Join('\n', open.Because)) : Assert.IsType<Fits>(answer);
        Assert.Equal(Verdict.Compliant, Read(rules, fits).Verdict);
        Assert.Equal([], fits.NotEngaged);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_ruleset_fits_and_no_must_is_broken_in_its_witness(string name)
    {
        var rules = new RulesetLoader().Shipped(name).OrThrow();

        var fits = Assert.IsType<Fits>(Consistency.Prove(rules));

        var evaluation = Read(rules, fits);
        Assert.DoesNotContain(evaluation.Findings, f => f is { Strength: Strength.Must, Outcome: Outcome.NotMet or Outcome.CannotTell } && f.Basis != Basis.Unverified);
        Assert.Equal(evaluation.Musts.InForce, evaluation.Musts.Judged);
        Assert.Equal([], fits.NotEngaged);
    }

    // As a person would: written to a file, read again and evaluated.
    private static Evaluation Read(Ruleset rules, Fits fits) =>
        rules.Evaluate(new RulesetLoader().RecordsText("witness.yaml", RecordsReader.Write(fits.Witness)).OrThrow(), fits.AsOf);
}
