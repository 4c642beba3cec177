using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>One version of a rule as its file says it.</summary>
public sealed record RuleVersionDocument
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it says: the record that its kind declares.</summary>
    public required object Says { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What it rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason of a reading, or of a replacement.</summary>
    public string? Because { get; init; }

    /// <summary>The clauses that it rests on.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>Its own days, as they are written; <c>null</c>: those of the ruleset.</summary>
    public Interval? InForce { get; init; }

    /// <summary>The facts that must be so for it to speak.</summary>
    public Facts If { get; init; } = Facts.Empty;

    /// <summary>A note of its author.</summary>
    public string? Note { get; init; }

    /// <summary>The rule of what is followed that it replaces.</summary>
    public string? Replaces { get; init; }

    /// <summary>The names in it that something else must know, with their places.</summary>
    public ValueList<Reference> References { get; init; }

    /// <summary>What stands in the file, for the places of its fields.</summary>
    public MappingNode? Node { get; init; }

    /// <summary>The days on which it is in force in a ruleset: its own, as far as the ruleset's reach.</summary>
    /// <returns>The ruleset's where the two share no day, which reading refuses.</returns>
    public Interval Within(Interval ruleset) => InForce is { } own ? own.Intersect(ruleset) ?? ruleset : ruleset;

    /// <summary>Where a field stands: its value, else the rule.</summary>
    public Span At(string key) => Node?.Value(key)?.Span ?? Node?.Span ?? default;
}
