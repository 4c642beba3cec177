using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>What a quorum rule says besides who is needed, a clause each.</summary>
internal static class QuorumWords
{
    public static IEnumerable<string> Of(QuorumRule rule)
    {
        yield return rule.Deputies switch
        {
            Deputies.Allowed => "whoever comes for a member counts as that member",
            Deputies.NamedOnly => "only a deputy appointed for a member counts as that member",
            Deputies.NotAllowed => "nobody who comes for a member counts",
            _ => "whether deputies count is not stated: a member who comes is counted for sure",
        };
        if (rule.OnePersonSeveralSeats && rule.Deputies != Deputies.NotAllowed)
        {
            yield return "one person may stand for several members, so fewer people may do than members are asked for here";
        }

        foreach (var item in rule.Items)
        {
            yield return $"an item about {item.Topic} needs as well: {item.Needs}";
        }

        if (rule.ChairsDiscretion)
        {
            yield return "the chair may let a meeting go on without quorum, and must record why";
        }

        if (rule.Loss is { } loss)
        {
            yield return loss == QuorumLoss.Adjourn ? "if quorum is lost, the meeting is adjourned" : "if quorum is lost, the item is put off";
        }

        if (AsksForAbsence(rule.Needs))
        {
            yield return "the rule also asks that some not be there: ways are looked for among those who may come, not among those who may leave";
        }
    }

    private static bool AsksForAbsence(Requirement requirement) => requirement switch
    {
        NotThem => true,
        SomeOf some => some.Of.Any(AsksForAbsence),
        EachArea each => AsksForAbsence(each.Requirement),
        _ => false,
    };
}
