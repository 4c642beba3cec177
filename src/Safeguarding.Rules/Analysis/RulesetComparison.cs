using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>What an edit does to a ruleset.</summary>
public sealed record RulesetComparison
{
    /// <summary>The name of the old ruleset.</summary>
    public required string Old { get; init; }

    /// <summary>The name of the new ruleset.</summary>
    public required string New { get; init; }

    /// <summary>The days on which clocks were compared.</summary>
    public required Interval Horizon { get; init; }

    /// <summary>What is written otherwise about the ruleset as a whole.</summary>
    public ValueList<FieldChange> Changes { get; init; }

    /// <summary>Every rule of either, by id.</summary>
    public required ValueList<RuleComparison> Rules { get; init; }

    /// <summary>Whether of every rule it is told what the edit does to it.</summary>
    public bool IsTold => Count(RuleChange.NotTold) == 0;

    /// <summary>To how many rules the edit does that.</summary>
    public int Count(RuleChange change) => Rules.Count(r => r.Change == change);
}
