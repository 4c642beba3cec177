using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Analysis;

/// <summary>A kind of a host that says nothing about what its rules ask of the world.</summary>
public sealed class HostKindTests
{
    [Fact]
    public void A_kind_that_lowers_nothing_leaves_its_musts_undecided()
    {
        var rules = new RulesetLoader(RuleKinds.Default.With(new Lanterns())).Text("rules.yaml", """
            format: 1
            ruleset: test/host
            status: proposal
            in-force: {from: 2024-09-01}
            rules:
              LIT: { lanterns: { of: board }, strength: must, source: T-01 }
            """).OrThrow();

        var answer = Assert.IsType<NotDecided>(Consistency.Prove(rules));

        Assert.Equal(["LIT: the whole rule is not decided, because of this: its kind does not say what it asks of the world"], answer.Because.Select(b => b.ToString()));
    }

    [Fact]
    public void Every_kind_of_this_library_lowers_each_rule_that_ships_or_says_what_it_does_not()
    {
        var versions = RulesetLoader.ShippedNames.SelectMany(n => new RulesetLoader().Shipped(n).OrThrow().Rules).SelectMany(r => r.Versions).ToList();

        Assert.True(versions.Count > 100, $"only {versions.Count} rules were looked at");
        Assert.Equal([], versions.Where(v => !v.Kind.Demands(v).Any() || v.Kind.Demands(v).Contains(NotLowered.Whole)).Select(v => v.Id));
    }

    private sealed record Lantern(string Of);

    private sealed class Lanterns() : RuleKind<Lantern>(new("lanterns", "whose lantern is lit", f => new(f.Need("of", Words.Id, l => l.Of, "whose"))))
    {
        protected override void Judge(Lantern says, Rule rule, Ledger ledger, RuleFindings findings)
        {
        }

        protected override string Describe(Lantern says) => $"the lantern of {says.Of} is lit";
    }
}
