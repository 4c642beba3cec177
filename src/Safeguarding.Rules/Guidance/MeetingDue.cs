using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>By when one rule has a body meet next.</summary>
public sealed record MeetingDue
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The last day; <c>null</c> where it cannot be counted.</summary>
    public When? By { get; init; }

    /// <summary>How many meetings are still needed by then, as far as is known; <c>null</c>: it is one that is due, after the last.</summary>
    public int? StillNeeded { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The facts that may make it later: meetings that may have been held, or may count.</summary>
    public ValueList<string> FactsNeeded { get; init; }

    /// <summary>The rule, the day and why.</summary>
    public override string ToString() => $"{Rule}: by {By?.ToString() ?? "a day that cannot be counted"}, {Reason}";
}
