using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>What a sign-off asks of the world: who must be able to decide, and by when after what.</summary>
internal static class AuthorityDemands
{
    private const string Approvers = "approvers";
    private const string Consulted = "consulted";

    /// <summary>The demands of a rule. Of its ways any one is enough, so that nothing is a demand but what stands in the only one.</summary>
    public static IEnumerable<Demand> Of(AuthorityRule says)
    {
        var types = says.Decisions.Contains(AuthorityWords.Any) ? [] : says.Decisions;
        var decision = new Scene(SceneType.Decision, types);
        var way = says.Ways.Count == 1 ? says.Ways[0] : null;
        var place = says.In ?? way?.In;
        yield return new GatheringDemand
        {
            Scene = decision,
            Deciders = new()
            {
                Bodies = says.By,
                Agencies = says.ByAgency,
                Barred = says.ForbiddenTo,
                InMeeting = place is not null,
                Quorate = place == DecidedIn.QuorateMeeting,
            },
        };
        foreach (var (role, needs) in new[] { (Approvers, says.Approvers), (Consulted, says.Consulted), (Approvers, way?.Approvers), (Consulted, way?.Consulted) })
        {
            if (needs is not null)
            {
                yield return new GatheringDemand { Scene = decision with { Role = role }, Needs = needs };
            }
        }

        if (says.Ways.Count > 1)
        {
            yield return new NotLowered("its ways", "any one of several ways is enough");
        }

        if (says.Confirmed is { By.IsEmpty: false })
        {
            yield return new NotLowered("its confirmation in a meeting", "in which meeting it is confirmed is not put in the form of a demand");
        }

        if (says.Confirmed is { } confirmed)
        {
            yield return new ClockDemand
            {
                Scene = decision,
                After = ClockDemand.Decided,
                Event = ClockDemand.Confirmed,
                Decisions = types,
                Within = confirmed.Within,
                NotBefore = confirmed.NotBefore,
            };
        }

        foreach (var demand in Timing(says, decision))
        {
            yield return demand;
        }
    }

    private static IEnumerable<Demand> Timing(AuthorityRule says, Scene decision)
    {
        if (says.RequiredFor is not { } thing)
        {
            if (says.Before is { } before)
            {
                yield return new ClockDemand { Scene = decision, After = ClockDemand.Decided, Event = before, MustFollow = false, Decisions = says.Decisions };
            }

            yield break;
        }

        if (thing.Appointment is { } appointment)
        {
            yield return new ClockDemand
            {
                Scene = Scene.One(SceneType.Role, appointment.Body) with { Role = appointment.Role },
                After = ClockDemand.Decided,
                Event = "appointed",
                Decisions = says.Decisions,
                MustFollow = false,
                MustPrecede = true,
            };
            yield break;
        }

        var (type, of) = !thing.Cases.IsEmpty ? (SceneType.Case, thing.Cases)
            : !thing.Documents.IsEmpty ? (SceneType.Document, thing.Documents)
            : (SceneType.Concern, thing.Concerns);
        var end = type switch { SceneType.Case => "closed", SceneType.Document => "published", _ => "resolved" };
        yield return new ClockDemand
        {
            Scene = new(type, of) { Topic = thing.With },
            After = ClockDemand.Decided,
            Event = says.Before ?? end,
            Decisions = says.Decisions,
            MustFollow = false,
            MustPrecede = true,
        };
    }
}
