using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Writes down a concern that goes through every stage.</summary>
internal sealed class ConcernRecords(Cast cast, WorldRecords world)
{
    private const string Left = "-left";

    /// <summary>The concern.</summary>
    public Concern Of(Life life, string id, Dictionary<string, DateOnly> days, DateOnly raised, Recorded<CaseEvent> events, Route route)
    {
        var stages = route.Holders.Where(h => days.ContainsKey(h.Stage) && days.ContainsKey(h.Stage + Left)).ToList();
        var start = days.TryGetValue("raised", out var on) ? on : raised;
        var end = days.TryGetValue("resolved", out var last) ? last : stages.Count > 0 ? days[stages[^1].Stage + Left] : start;
        return new()
        {
            Id = id,
            About = life.Kind,
            Area = cast.Areas,
            Raised = start,
            Urgent = life.IsUrgent,
            Resolved = Occurrence.On(end),
            Forum = route.Forum is null ? Known<string>.None : route.Forum,
            Facilitator = route.Facilitator is null ? Known<string>.None : world.Add(route.Facilitator),
            Steps = Recorded.Whole<EscalationStep>([.. stages.Select((s, i) => new EscalationStep
            {
                Stage = s.Stage,
                Entered = days[s.Stage],
                Holder = s.Word ?? (s.Post is null ? Known<string>.None : world.Add(s.Post)),
                Left = Occurrence.On(days[s.Stage + Left]),
                Ended = i == stages.Count - 1 ? StepEnd.Resolved : StepEnd.PassedUp,
            })]),
            Events = Recorded.Whole<CaseEvent>([.. events.Items.Where(e => !stages.Exists(s => e.Event == s.Stage || e.Event == s.Stage + Left))]),
            Facts = life.Facts,
        };
    }
}
