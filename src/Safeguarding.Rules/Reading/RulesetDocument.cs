using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>A ruleset as its file says it, before anything that it names is looked up.</summary>
public sealed record RulesetDocument
{
    /// <summary>Its name: <c>sussex/executive</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it; <c>null</c>: by its name.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it binds.</summary>
    public required RulesetStatus Status { get; init; }

    /// <summary>The day on which it was adopted; there where it is adopted.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required Interval InForce { get; init; }

    /// <summary>The first day of its governance year; there where a rule asks for it.</summary>
    public MonthDay? GovernanceYearStarts { get; init; }

    /// <summary>Its terms; there where a rule asks for them.</summary>
    public ValueList<Interval> Terms { get; init; }

    /// <summary>Other dated names of a recipient or an agency.</summary>
    public ValueList<DatedName> Names { get; init; }

    /// <summary>The name of its calendar of working days; there where a rule asks for one.</summary>
    public string? CalendarName { get; init; }

    /// <summary>The rulesets that are judged together with it.</summary>
    public ValueList<string> Follows { get; init; }

    /// <summary>The sources whose clauses its rules name.</summary>
    public ValueList<string> Cites { get; init; }

    /// <summary>Its rules, in the order of the file.</summary>
    public ValueList<RuleDocument> Rules { get; init; }

    /// <summary>What stands in the file, for the places of its fields.</summary>
    public Node? Node { get; init; }
}
