using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>One dated version of a rule.</summary>
public sealed record Rule
{
    /// <summary>The id that it shares with its other versions.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of rule it is.</summary>
    public required IRuleKind Kind { get; init; }

    /// <summary>What it says: the record that its kind declares.</summary>
    public required object Says { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What it rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>Why an interpretation reads it so, or why a floor rule was replaced.</summary>
    public string? Because { get; init; }

    /// <summary>The clauses that it rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The days on which this version is in force.</summary>
    public required Interval InForce { get; init; }

    /// <summary>The days on which any version of the rule is in force: clocks and periods run over them.</summary>
    public required Interval Whole { get; init; }

    /// <summary>The facts that must be so for the rule to speak.</summary>
    public Facts If { get; init; } = Facts.Empty;

    /// <summary>A note of its author.</summary>
    public string? Note { get; init; }

    /// <summary>The floor rule that it replaces.</summary>
    public string? Replaces { get; init; }

    /// <summary>The settings of the ruleset that it stands in.</summary>
    public required RulesetSettings Settings { get; init; }

    /// <summary>The names in it that records must know, with their places.</summary>
    public ValueList<Reference> References { get; init; }

    /// <summary>Where it stands in its file; <c>null</c>: it was made in code.</summary>
    public Span? Place { get; init; }

    /// <summary>Whether it counts as a must: it binds, or a part of it does, and its number has been checked at its source.</summary>
    public bool IsMust => Strongest == Strength.Must && Basis != Basis.Unverified;

    /// <summary>How strongly it binds, or the part of it that binds most.</summary>
    internal Strength Strongest => Says is IOwnStrengths own ? own.Strongest(Strength) : Strength;

    /// <summary>The first day of this version.</summary>
    public DateOnly From => InForce.From ?? DateOnly.MinValue;

    /// <summary>The last day of this version, or the as-of date where it is still in force.</summary>
    public DateOnly Until(DateOnly asOf) => InForce.To is { } to && to < asOf ? to : asOf;
}
