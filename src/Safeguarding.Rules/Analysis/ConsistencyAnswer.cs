using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Whether the musts of a ruleset can all be kept: <see cref="Fits"/>, <see cref="Cannot"/> or <see cref="NotDecided"/>.</summary>
public abstract record ConsistencyAnswer
{
    private protected ConsistencyAnswer()
    {
    }

    /// <summary>The name of the ruleset.</summary>
    public required string Ruleset { get; init; }

    /// <summary>The days that were looked at.</summary>
    public required Interval Horizon { get; init; }

    /// <summary>The ids of the musts in force on some of these days, in order.</summary>
    public required ValueList<string> Musts { get; init; }

    /// <summary>What is idle or missing, whether the rest fits or not.</summary>
    public ValueList<ConsistencyNote> Notes { get; init; }
}
