using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.StandingBody;

/// <summary>Judges whether there always was a body, for each area or for the partnership: semantics, "standing-body".</summary>
/// <remarks>
/// Where the contract is silent: for the partnership a body of any area will do; whether one of the whole partnership serves for
/// each of its areas is not stated. <c>established-by</c> is asked of every body that counts, of a successor too. A body that was
/// replaced breaks the rule by each meeting that it held after the day its successor began.
/// </remarks>
public sealed class StandingBodyKind() : RuleKind<StandingBodyRule>(StandingBodyRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(StandingBodyRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        if (says.PerArea)
        {
            findings.Reach(rule, ledger, ledger.Records.Areas, "areas");
            foreach (var area in ledger.Records.Areas)
            {
                var applies = ledger.Applies(rule, area.Id, area.Facts, Known<ValueList<string>>.None);
                Judge(new(says, rule, ledger, area.Id), rule, ledger, findings, new("area", area.Id), applies);
            }
        }
        else
        {
            var applies = ledger.Applies(rule, ledger.Records.Partnership, null, Known<ValueList<string>>.None);
            Judge(new(says, rule, ledger, null), rule, ledger, findings, ledger.Partnership, applies);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(StandingBodyRule says)
    {
        yield return new CountDemand { Scene = new(SceneType.Body, says.Bodies) { PerArea = says.PerArea, Role = says.EstablishedBy.IsEmpty ? null : says.EstablishedBy[0] }, AtLeast = 1 };
        foreach (var body in says.Replaces)
        {
            yield return new CountDemand { Scene = Scene.One(SceneType.Meeting, body), AtMost = 0 };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(StandingBodyRule says)
    {
        var forWhom = says.PerArea ? " for each area" : string.Empty;
        var by = says.EstablishedBy.IsEmpty ? string.Empty : $", established by {string.Join(" or ", says.EstablishedBy.AsEnumerable())}";
        var old = says.Replaces.IsEmpty ? string.Empty : $"; {string.Join(" and ", says.Replaces.AsEnumerable())} do not meet after the day it began";
        return $"there is always {string.Join(" or ", says.Bodies.AsEnumerable())}{forWhom}{by}{old}";
    }

    private static void Judge(Candidates candidates, Rule rule, Ledger ledger, RuleFindings findings, Subject subject, Condition applies)
    {
        if (ledger.TimeJudged(rule) is not { } days)
        {
            return;
        }

        // All must hold: what is shown is the worst.
        var judgements = new Gaps(candidates, ledger, days).Judge().Concat(new Replaced(candidates, ledger, days).Judge());
        var worst = judgements.MinBy(j => Worse.Rank(ledger, rule, subject, j)) with { IsByDays = true };
        findings.Add(rule, ledger.Partnership, subject, worst, applies);
    }
}
