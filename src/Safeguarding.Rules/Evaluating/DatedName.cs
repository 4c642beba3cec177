using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Another name that a recipient or an agency had for some time (conflicts K-18, K-19).</summary>
/// <param name="Of">The name that rules use.</param>
/// <param name="Name">The other name.</param>
/// <param name="During">The days on which it was in use.</param>
public sealed record DatedName(string Of, string Name, Interval During);
