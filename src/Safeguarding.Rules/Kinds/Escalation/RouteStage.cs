using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>A stage on the route of a concern: walked, open, or to come.</summary>
internal sealed record RouteStage
{
    /// <summary>The stage.</summary>
    public required EscalationStage Stage { get; init; }

    /// <summary>Its place in the order, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The day from which it is counted; for one to come the latest day that it can be.</summary>
    public required When Start { get; init; }

    /// <summary>The last day in it: its own, or that of the concern where it comes sooner.</summary>
    public required DueDate Limit { get; init; }

    /// <summary>The stay at it; <c>null</c>: nobody has entered it.</summary>
    public Stay? Stay { get; init; }

    /// <summary>The stage that stood open before this one was entered, as nobody had entered it; <c>null</c>: none did.</summary>
    public RouteStage? Awaited { get; init; }
}
