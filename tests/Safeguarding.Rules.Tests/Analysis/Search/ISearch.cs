using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>A small domain of rules, in which everything that may be done can be tried. It shares no code with the proof.</summary>
internal interface ISearch
{
    /// <summary>The days that are looked at.</summary>
    Interval Horizon { get; }

    /// <summary>Some rules, by id: each a line of a ruleset.</summary>
    IReadOnlyDictionary<string, string> Rules(Dice dice);

    /// <summary>Whether there is a way to keep the rules of these ids, of those that were made last.</summary>
    bool Fits(IReadOnlyCollection<string> ids);
}
