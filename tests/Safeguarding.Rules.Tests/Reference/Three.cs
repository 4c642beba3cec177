using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>
/// Three-valued truth: true, false, and <c>null</c> for what cannot be told. <c>&amp;</c>, <c>|</c> and <c>!</c> of
/// <c>bool?</c> are C#'s own, and are what is needed: false and anything is false, true or anything is true.
/// </summary>
internal static class Three
{
    /// <summary>Whether <paramref name="a"/> is <paramref name="b"/> or a day before it.</summary>
    public static bool? OnOrBefore(When a, When b)
    {
        if (a.Latest <= b.Earliest)
        {
            return true;
        }

        if (a.Earliest > b.Latest)
        {
            return false;
        }

        return null;
    }

    public static bool? Before(When a, When b) => !OnOrBefore(b, a);

    public static bool? Within(When when, DateOnly first, DateOnly last) => OnOrBefore(first, when) & OnOrBefore(when, last);

    public static bool? Any(IEnumerable<bool?> truths)
    {
        bool? any = false;
        foreach (var truth in truths)
        {
            any |= truth;
        }

        return any;
    }

    public static bool? All(IEnumerable<bool?> truths)
    {
        bool? all = true;
        foreach (var truth in truths)
        {
            all &= truth;
        }

        return all;
    }

    /// <summary>At least <paramref name="n"/> of them are so, where <paramref name="mayBeMore"/> of which nothing is known.</summary>
    public static bool? AtLeast(int n, IReadOnlyCollection<bool?> truths, bool mayBeMore = false)
    {
        if (truths.Count(t => t == true) >= n)
        {
            return true;
        }

        return mayBeMore || truths.Count(t => t != false) >= n ? null : false;
    }

    /// <summary>What all readings say, if they say one thing.</summary>
    public static bool? Agreed(IReadOnlyCollection<bool?> readings) => readings.Distinct().Count() == 1 ? readings.First() : null;
}
