using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>What an escalation asks of the world: the order of its stages, by when each is left, and who holds it.</summary>
internal static class EscalationDemands
{
    /// <summary>The demands of a rule.</summary>
    public static IEnumerable<Demand> Of(EscalationRule says)
    {
        if (!says.About.IsEmpty && says.About.All(says.Excluding.Contains))
        {
            yield return new NotLowered("the whole rule", "it excludes everything that it is about");
            yield break;
        }

        var concern = new Scene(SceneType.Concern, says.About.Where(a => !says.Excluding.Contains(a)).ToValueList());
        if (says.Forum is { } forum)
        {
            yield return new GatheringDemand { Scene = concern with { Role = "forum" }, Deciders = new() { Bodies = [forum] } };
        }

        if (says.Facilitator is { } facilitator)
        {
            yield return new GatheringDemand { Scene = concern with { Role = "facilitator" }, Needs = new OneOfThem(facilitator) };
        }

        var before = "raised";
        foreach (var stage in says.Stages)
        {
            foreach (var demand in Of(stage, concern, before, says))
            {
                yield return demand;
            }

            before = $"{stage.Id}-left";
        }
    }

    private static IEnumerable<Demand> Of(EscalationStage stage, Scene concern, string before, EscalationRule says)
    {
        // Whatever can be resolved at a stage may also have to be passed up, so every stage must be open to it.
        yield return new ClockDemand { Scene = concern, After = before, Event = stage.Id, MustPrecede = true };
        var isTwofold = stage.UrgentWithin is not null && stage.UrgentWithin != stage.Within;
        var left = new ClockDemand
        {
            Scene = concern with { Role = isTwofold ? ClockDemand.NotUrgent : null },
            After = stage.From switch { StageClock.Raised => "raised", StageClock.PreviousLeft => before, _ => stage.Id },
            Event = $"{stage.Id}-left",
            Within = stage.Within,
        };
        yield return new ClockDemand { Scene = concern, After = stage.Id, Event = $"{stage.Id}-left" };
        yield return left;
        if (isTwofold)
        {
            yield return left with { Scene = concern with { Role = ClockDemand.Urgent }, Within = stage.UrgentWithin };
        }

        var barred = says.Barred.Where(b => says.IndexOf(b.Before) > says.IndexOf(stage.Id)).Select(b => b.Body).ToValueList();
        yield return new GatheringDemand
        {
            Scene = concern with { Role = "holder", Topic = stage.Id },
            Needs = stage.Holder?.Who is { } who ? new OneOfThem(who) : null,
            Deciders = new() { Bodies = stage.Holder?.Named ?? [], Barred = barred },
        };
    }
}
