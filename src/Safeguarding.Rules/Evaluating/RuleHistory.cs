using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A rule with all its dated versions.</summary>
/// <param name="Id">The id that they share.</param>
/// <param name="Versions">The versions, by first day.</param>
public sealed record RuleHistory(string Id, ValueList<Rule> Versions);
