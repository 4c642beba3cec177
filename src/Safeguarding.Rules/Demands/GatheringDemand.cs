using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Demands;

/// <summary>Who must be able to be there, or may not be: at a meeting, on a body, in a role, among those who decide.</summary>
public sealed record GatheringDemand : Demand
{
    /// <summary>Where.</summary>
    public required Scene Scene { get; init; }

    /// <summary>Who; <c>null</c>: nobody in particular.</summary>
    public Requirement? Needs { get; init; }

    /// <summary>Whether only members count.</summary>
    public bool MembersOnly { get; init; }

    /// <summary>Whether it is enough to keep it now and then, so that keeping it always is enough and not needed.</summary>
    public bool IsNowAndThen { get; init; }

    /// <summary>Which body or agency decides, and where; <c>null</c>: the demand is not about that.</summary>
    public Deciders? Deciders { get; init; }

    /// <summary>The offices, agencies or areas that take turns; empty: none do.</summary>
    public ValueList<string> Turns { get; init; }

    /// <summary>Whether they take turns in this order.</summary>
    public bool InOrder { get; init; }
}
