using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Independence;

/// <summary>Judges each office that must be independent, on the as-of date: semantics, "independence".</summary>
/// <remarks>
/// Where the contract is silent: an action that is done has still been owned; without <c>body</c> no body at all may be chaired or
/// sat on; whether an attendee sits on a body is not stated; every approval of a decision about the own agency counts that was
/// taken in the time of the rule, whatever became of it, in person or through a delegate, also after that version has ended.
/// </remarks>
public sealed class IndependenceKind() : RuleKind<IndependenceRule>(IndependenceRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(IndependenceRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger.Partnership, null);
        var isInForce = rule.InForce.Contains(ledger.AsOf);
        if (!isInForce && !says.MustNot.Contains(MustNot.ApproveOwnAgency))
        {
            return;
        }

        foreach (var (office, picked) in ledger.Picked(rule, says.Who, rule.Until(ledger.AsOf), findings))
        {
            var subject = new Subject("office", office);
            var area = ledger.Office(office) is { } known ? ledger.AreaOf(known) : Known<ValueList<string>>.NotRecorded;
            var judgement = Judge(new(says, ledger, office), rule, isInForce).MinBy(j => Worse.Rank(ledger, rule, subject, j)) with { IsByDays = true };
            findings.Add(rule, ledger.Partnership, subject, judgement, Condition.All([picked, ledger.Applies(rule, office, null, area)]));
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(IndependenceRule says)
    {
        var not = new NotThem(new OneOfThem(says.Who));
        foreach (var way in says.MustNot)
        {
            yield return way switch
            {
                MustNot.ChairBody => new GatheringDemand { Scene = new(SceneType.Role, says.Bodies) { Role = "chair" }, Needs = not },
                MustNot.SitOn => new GatheringDemand { Scene = new(SceneType.Seats, says.Bodies), Needs = not, MembersOnly = true },
                MustNot.OwnActions => new GatheringDemand { Scene = new(SceneType.Action, []), Needs = not },
                _ => new NotLowered("approving for the own agency", "who approves a decision about the own agency is not put in the form of a demand"),
            };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(IndependenceRule says)
    {
        var bodies = says.Bodies.IsEmpty ? "any body" : string.Join(" or ", says.Bodies.AsEnumerable());
        var parts = says.MustNot.Select(m => m switch
        {
            MustNot.OwnActions => "does not own actions",
            MustNot.ChairBody => $"does not chair {bodies}",
            MustNot.SitOn => $"does not sit on {bodies}",
            _ => "does not approve decisions about its own agency",
        });
        return $"{says.Who} {string.Join(", ", parts)}";
    }

    private static IEnumerable<Judgement> Judge(Entanglements ties, Rule rule, bool isInForce)
    {
        if (isInForce)
        {
            yield return Judgement.OfState(ties.Today(), ties.AsOf, $"end what binds {ties.Office}, and record from when");
        }

        if (ties.MayNot(MustNot.ApproveOwnAgency))
        {
            foreach (var (day, approved) in ties.Approvals(rule))
            {
                yield return Judgement.OfState(approved.Not(), day, "it cannot be put right afterwards: record the departure and report it");
            }
        }
    }
}
