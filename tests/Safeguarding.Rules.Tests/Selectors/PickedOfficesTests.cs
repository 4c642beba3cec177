using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Selectors.Asked;

namespace Safeguarding.Rules.Tests.Selectors;

public sealed class PickedOfficesTests
{
    private static readonly Rule Rule = new RulesetLoader().Text("picked.yaml", """
        format: 1
        ruleset: test/picked
        status: adopted
        adopted-on: 2016-01-01
        in-force: {from: 2024-09-01}
        rules:
          R: {quorum: {body: executive, needs: {count: 1}}, strength: must, source: T-01}
        """).OrThrow().Rules[0].Versions[0];

    [Fact]
    public void Offices_are_picked_in_the_order_of_their_ids()
    {
        var two = new Who { Parts = [new() { Sectors = ["police", "local-authority"] }] };

        Assert.Equal([("dcs-east", Truth.True), ("dsp-police", Truth.True), ("scrutineer", Truth.True)], Pick(two, Some.Records()).Offices);
    }

    [Fact]
    public void An_office_that_is_named_and_does_not_fit_is_a_question()
    {
        var misfit = new Who { Parts = [new() { Offices = ["dcs-east"], Sectors = ["police"] }] };

        Assert.Equal([("dcs-east", Truth.Unknown)], Pick(misfit, Some.Records()).Offices);
        Assert.Empty(Pick(Sector("health"), Some.Records()).Offices);
    }

    [Fact]
    public void Offices_that_the_list_leaves_out_are_missing_unless_they_are_named()
    {
        var cut = Some.Records() with { Offices = Recorded.Some(Some.Office()) };

        Assert.Equal(Outcome.CannotTell, Assert.Single(Pick(Sector("police"), cut).Findings).Outcome);
        Assert.Equal(Outcome.DoesNotApply, Assert.Single(Pick(Who("dcs-east"), cut).Findings).Outcome);
        Assert.Equal(Outcome.DoesNotApply, Assert.Single(Pick(Sector("police"), Some.Records()).Findings).Outcome);
    }

    private static (IReadOnlyList<(string Office, Truth Picked)> Offices, IReadOnlyList<Finding> Findings) Pick(Who who, PartnershipRecords records)
    {
        var ledger = Ledger(records);
        var findings = new RuleFindings(ledger);
        return ([.. ledger.Picked(Rule, who, Some.Day("2025-06-30"), findings).Select(p => (p.Office, p.Picked.Truth))], [.. findings.Finish()]);
    }
}
