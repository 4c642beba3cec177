namespace Safeguarding.Rules.Tests.Reading;

public sealed class VersionChecksTests
{
    private const string Quorum = "quorum: { body: b, needs: a }, strength: must, source: X-1";

    [Theory]
    [InlineData("{ to: 2025-01-31 }", "{ from: 2025-02-01 }", null)]
    [InlineData("{ to: 2025-01-31 }", "{ from: 2025-01-31 }", "SGR0320 two versions of `R` are in force from 2025-01-31 to 2025-01-31")]
    [InlineData("{ to: 2025-01-31 }", "{ from: 2025-02-03 }", "SGR0321 no version of `R` is in force from 2025-02-01 to 2025-02-02")]
    [InlineData("{ from: 2025-01-01 }", "{ from: 2025-06-01 }", "SGR0320 two versions of `R` are in force from 2025-06-01")]
    [InlineData("{ from: 2025-01-01 }", "", "SGR0322 this version of `R` does not say when it is in force")]
    public void Versions_follow_each_other(string first, string second, string? expected)
    {
        var said = Rulesets.Said(Rulesets.With(
            $"  R:\n    - {{ {Quorum}, in-force: {first} }}\n    - {{ {Quorum}, in-force: {second} }}"));

        Assert.Equal(expected is null ? [] : [expected], said.Select(s => s.Split(' ', 2)[1]));
    }

    [Fact]
    public void Versions_are_compared_in_the_order_of_their_days()
    {
        var ruleset = Rulesets.Read(Rulesets.With(
            $"  R:\n    - {{ {Quorum}, in-force: {{ from: 2025-02-01 }} }}\n    - {{ {Quorum}, in-force: {{ to: 2025-01-31 }} }}"));

        Assert.Equal([null, Some.Day("2025-02-01")], ruleset.Rules[0].Versions.Select(v => v.InForce!.Value.From));
    }

    [Fact]
    public void Versions_are_of_one_kind() => Assert.Equal(
        ["SGR0323 the versions of `R` are of several kinds: `quorum` and `frequency`"],
        Rulesets.Said(Rulesets.With(
            $"  R:\n    - {{ {Quorum}, in-force: {{ to: 2025-01-31 }} }}\n    - {{ frequency: {{ body: b, every: 2 months }}, strength: must, source: X-1, in-force: {{ from: 2025-02-01 }} }}"))
            .Select(s => s.Split(' ', 2)[1]));

    [Fact]
    public void A_rule_that_says_may_is_told_that_it_never_speaks() => Assert.Equal(
        ["6:3 SGR0324 `R` says `may`: it is recorded and never gives a finding"],
        Rulesets.Said(Rulesets.With("  R: { quorum: { body: b, needs: a }, strength: may, source: X-1 }")));
}
