using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Assignment;

/// <summary>Judges each range of days with a constant assignment: semantics, "assignment".</summary>
/// <remarks>
/// Where the contract is silent: somebody outside <c>holders</c> may not hold an item; another item of a holder, outside
/// <c>items</c>, is none of the rule's. A linked role belongs to a holder who is the office, or else its agency or its area; while
/// nobody holds the role it cannot be told whether the two keep step. Days of which nothing is recorded have no range: the finding
/// on the list speaks of them.
/// </remarks>
public sealed class AssignmentKind() : RuleKind<AssignmentRule>(AssignmentRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(AssignmentRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        if (ledger.TimeJudged(rule) is not { } days)
        {
            return;
        }

        findings.Reach(rule, ledger, ledger.Records.Assignments, "assignments");
        var applies = ledger.Applies(rule, ledger.Records.Partnership, null, Known<ValueList<string>>.None);
        foreach (var range in HoldingRange.Of(says, ledger, days))
        {
            var judgement = Judgement.OfState(range.Asked(), range.Begun, "record who holds each item, and from when");
            findings.Add(rule, ledger.Partnership, new("range", IsoDay.Write(range.Days.First)), judgement, applies);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(AssignmentRule says)
    {
        yield return new CountDemand { Scene = new(SceneType.Item, says.Items), AtLeast = 1, AtMost = 1 };
        yield return new NotLowered("who holds which work area", "a matching of work areas and holders is not put in the form of a demand");
    }

    /// <inheritdoc/>
    protected override string Describe(AssignmentRule says)
    {
        var each = says.OneToOne ? ", and each of these holds one of them" : string.Empty;
        var link = says.LinkedTo is { } linked ? $"; whoever holds {linked.Item} is {linked.Role} of {linked.Body}" : string.Empty;
        return $"each of {string.Join(", ", says.Items.AsEnumerable())} is held by one of {string.Join(", ", says.Holders.AsEnumerable())}{each}{link}";
    }
}
