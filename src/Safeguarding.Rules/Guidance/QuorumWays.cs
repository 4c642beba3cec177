using System.Globalization;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The fewest members whose coming in person would make a meeting quorate, and each way in which they could.</summary>
public sealed record QuorumWays
{
    /// <summary>The most ways that <see cref="Ways"/> shows.</summary>
    public const int MostShown = 20;

    /// <summary>How many people at the fewest; 0: it is quorate already; <c>null</c>: no way was found.</summary>
    public int? Fewest { get; init; }

    /// <summary>
    /// Whether nothing better exists. Where the budget ran out, <see cref="Fewest"/> is "at most"; where it is <c>null</c>, there
    /// may be a way that was not looked at.
    /// </summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The ways with that many people, at most <see cref="MostShown"/> of them.</summary>
    public ValueList<QuorumWay> Ways { get; init; }

    /// <summary>How many ways there are, shown or not.</summary>
    public int Count { get; init; }

    /// <summary>Whether all ways with that many people were looked for; if not, there may be more than <see cref="Count"/>.</summary>
    public bool IsWhole { get; init; } = true;

    internal IEnumerable<string> Lines()
    {
        if (Fewest is 0)
        {
            yield break;
        }

        if (Fewest is not { } fewest)
        {
            yield return IsExact ? "nobody's coming would make it quorate" : "no way to make it quorate was found within the budget";
            yield break;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"quorate with {(IsExact ? string.Empty : "at most ")}{fewest} more:");
        foreach (var way in Ways)
        {
            yield return $"  {way}";
        }

        if (Count > Ways.Count || !IsWhole)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {(IsWhole ? string.Empty : "at least ")}{Count} ways in all, {Ways.Count} shown");
        }
    }
}
