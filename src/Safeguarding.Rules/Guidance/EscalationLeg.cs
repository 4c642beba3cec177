using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>A stage on the route of a concern.</summary>
public sealed record EscalationLeg
{
    /// <summary>The stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Where the concern is with it.</summary>
    public required LegState State { get; init; }

    /// <summary>Who must hold it, in the rule's words; <c>null</c>: not said.</summary>
    public string? Holder { get; init; }

    /// <summary>Who holds or held it; <c>null</c>: nobody has, or nobody recorded it.</summary>
    public string? HeldBy { get; init; }

    /// <summary>The day it was entered; <c>null</c>: nobody has entered it.</summary>
    public When? Entered { get; init; }

    /// <summary>The day it was left; <c>null</c>: it was not, or nobody recorded it.</summary>
    public When? Left { get; init; }

    /// <summary>The last day in it; for a stage to come as if every stage before were left on its last day. <c>null</c>: no limit, or it cannot be counted.</summary>
    public When? By { get; init; }

    /// <summary>One line: the stage, its holder and its dates.</summary>
    public override string ToString()
    {
        var holder = Holder is null ? string.Empty : $", held by {Holder}";
        var held = HeldBy is null || HeldBy == Holder ? string.Empty : $" (held by {HeldBy})";
        var entered = Entered is { } on ? $", entered {on}" : State == LegState.Open ? ", not entered yet" : string.Empty;
        var left = Left is { } off ? $", left {off}" : string.Empty;
        var by = By is { } last ? $", {(State == LegState.ToCome ? "at the latest by" : "by")} {last}" : ", no last day";
        return $"{State switch { LegState.Walked => "been through", LegState.Open => "AT", _ => "to come" }}: {Stage}{holder}{held}{entered}{left}{by}";
    }
}
