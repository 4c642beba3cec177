namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>When a role passes on.</summary>
/// <param name="Start">The first day of the first term.</param>
/// <param name="Days">The days on which it passes on, as late as may be.</param>
/// <param name="IsForced">Whether it must.</param>
internal sealed record Succession(DateOnly Start, IReadOnlyList<DateOnly> Days, bool IsForced);
