using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Demands;

/// <summary>Which body or agency takes a decision, and where.</summary>
public sealed record Deciders
{
    /// <summary>The kinds of body of which one decides; empty: not said.</summary>
    public ValueList<string> Bodies { get; init; }

    /// <summary>The agencies of which one decides, or <c>any</c>; empty: not said.</summary>
    public ValueList<string> Agencies { get; init; }

    /// <summary>The kinds of body that may not decide.</summary>
    public ValueList<string> Barred { get; init; }

    /// <summary>Whether it is decided in a meeting.</summary>
    public bool InMeeting { get; init; }

    /// <summary>Whether that meeting must be quorate.</summary>
    public bool Quorate { get; init; }
}
