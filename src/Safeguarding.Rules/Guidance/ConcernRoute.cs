using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The route of a concern by one rule.</summary>
public sealed record ConcernRoute
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether it is read as urgent; <c>null</c>: that makes no difference.</summary>
    public bool? AsUrgent { get; init; }

    /// <summary>The stages, in order; empty: the rule states none.</summary>
    public ValueList<EscalationLeg> Legs { get; init; }

    /// <summary>What the rule says of the concern so far.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The stage at which the concern stands; <c>null</c>: none, or it has come to its end.</summary>
    public EscalationLeg? At => Legs.FirstOrDefault(l => l.State == LegState.Open);
}
