using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The route of a concern: where it has been, where it stands, and what comes next by when.</summary>
public sealed record EscalationAnswer : Answer
{
    internal EscalationAnswer()
    {
    }

    /// <summary>The concern.</summary>
    public required string Concern { get; init; }

    /// <summary>The day it was resolved; <c>null</c>: it is not, or nobody recorded it.</summary>
    public When? Resolved { get; init; }

    /// <summary>The route by each rule that speaks; two where it is not recorded whether the concern is urgent and that matters.</summary>
    public ValueList<ConcernRoute> Routes { get; init; }

    /// <summary>The kind of body where it is to be discussed; <c>null</c>: not stated.</summary>
    public string? Forum { get; init; }

    /// <summary>Who is to facilitate, in the rule's words; <c>null</c>: not stated.</summary>
    public string? Facilitator { get; init; }

    /// <summary>The stage at which it stands; <c>null</c>: none, or it cannot be told.</summary>
    public string? At { get; init; }

    /// <summary>The last day at that stage; where it is not recorded whether it is urgent, the earlier one. <c>null</c>: no limit.</summary>
    public When? By { get; init; }

    /// <summary>What comes next; <c>null</c>: nothing does.</summary>
    public string? NextStep { get; init; }

    private protected override string Verb => "escalation";

    private protected override string Headline =>
        Resolved is { } on ? $"resolved on {on}"
        : At is { } stage ? $"at {stage}{(By is { } by ? $", by {by}" : string.Empty)}"
        : Routes.All(r => r.Legs.IsEmpty) ? "no stages are stated"
        : "at the end of its route";

    private protected override IEnumerable<string> Said()
    {
        if (Forum is { } forum)
        {
            yield return $"forum: {forum}";
        }

        if (Facilitator is { } facilitator)
        {
            yield return $"facilitated by: {facilitator}";
        }

        foreach (var route in Routes)
        {
            if (route.AsUrgent is { } urgent)
            {
                yield return $"if it is {(urgent ? "urgent" : "not urgent")} ({route.Rule}):";
            }

            foreach (var leg in route.Legs)
            {
                yield return leg.ToString();
            }
        }

        if (NextStep is { } next)
        {
            yield return $"next: {next}";
        }
    }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("concern", Concern);
        json.WriteDate("resolved", Resolved);
        json.WriteText("at", At);
        json.WriteDate("by", By);
        json.WriteText("nextStep", NextStep);
        json.WriteText("forum", Forum);
        json.WriteText("facilitator", Facilitator);
        json.WriteList("routes", Routes, route =>
        {
            json.WriteString("rule", route.Rule);
            json.WriteTruth("asUrgent", route.AsUrgent);
            json.WriteString("outcome", ReportWords.Code(route.Outcome));
            json.WriteList("stages", route.Legs, leg =>
            {
                json.WriteString("stage", leg.Stage);
                json.WriteString("state", leg.State switch { LegState.Walked => "walked", LegState.Open => "open", _ => "to-come" });
                json.WriteText("holder", leg.Holder);
                json.WriteText("heldBy", leg.HeldBy);
                json.WriteDate("entered", leg.Entered);
                json.WriteDate("left", leg.Left);
                json.WriteDate("by", leg.By);
            });
        });
    }
}
