namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>How many meetings there are from one day to another, both inside.</summary>
/// <param name="Rules">The rules that ask for it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="AtLeast">The fewest; <c>null</c>: none is asked.</param>
/// <param name="AtMost">The most; <c>null</c>: no limit.</param>
/// <param name="IsOfQuorate">Whether the most are of quorate meetings, so that others may be held beside them.</param>
internal sealed record DayBound(IReadOnlyList<string> Rules, int From, int To, int? AtLeast = null, int? AtMost = null, bool IsOfQuorate = false);
