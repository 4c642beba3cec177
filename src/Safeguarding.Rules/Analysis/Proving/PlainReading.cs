using System.Numerics;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// Reads a requirement of some of a list of posts, a bit each, in passing: what is surely not so need not be asked of the rules.
/// Where it is not sure it says nothing, and the rules are asked.
/// </summary>
internal static class PlainReading
{
    /// <summary>Whether it is so with some of the posts; <c>null</c>: not sure.</summary>
    public static Func<uint, bool?> Of(Requirement requirement, IReadOnlyList<Post> posts)
    {
        switch (requirement)
        {
            case OneOfThem one:
                return AtLeast(1, one.Who, posts);
            case CountOf { ByAgency: false } count:
                return AtLeast(count.N, count.Of, posts);
            case SomeOf { IsDistinct: false } some:
                var parts = some.Of.Select(r => Of(r, posts)).ToArray();
                var n = some.N ?? parts.Length;
                return there => Decide(n, parts.Count(p => p(there) == true), parts.Count(p => p(there) is null));
            case NotThem not:
                var inner = Of(not.Requirement, posts);
                return there => !inner(there);
            default:
                return _ => null;
        }
    }

    private static Func<uint, bool?> AtLeast(int n, Who who, IReadOnlyList<Post> posts)
    {
        var picks = posts.Select(p => Picks(who, p)).ToList();
        var (sure, open) = (Mask(picks, true), Mask(picks, null));
        return there => Decide(n, BitOperations.PopCount(there & sure), BitOperations.PopCount(there & open));
    }

    private static uint Mask(List<bool?> picks, bool? value) => picks.Select((p, i) => p == value ? 1u << i : 0).Aggregate(0u, (a, b) => a | b);

    private static bool? Picks(Who who, Post post)
    {
        var parts = who.Parts.Select(p => Picks(p, post)).ToList();
        return Decide(1, parts.Count(p => p == true), parts.Count(p => p is null));
    }

    private static bool? Picks(WhoPart part, Post post)
    {
        if (!part.Standings.IsEmpty || part.Holds is not null || !part.Areas.IsEmpty || part.Agencies.Contains(WhoPart.Same))
        {
            return null;
        }

        var fits = (part.Offices.IsEmpty || (post.Id is { } id && part.Offices.Contains(id)))
            && (part.Designations.IsEmpty || post.Designations.Any(d => part.Designations.Contains(d)))
            && (part.Agencies.IsEmpty || (post.Agency is { } agency && part.Agencies.Contains(agency)))
            && (part.Sectors.IsEmpty || (post.Sector is { } sector && part.Sectors.Contains(sector)));

        // The sector of an agency that is named may be said of another of its posts.
        return !fits && post is { Agency: not null, Sector: null } && !part.Sectors.IsEmpty ? null
            : !fits ? false
            : part.Except is null ? true
            : !Picks(part.Except, post);
    }

    private static bool? Decide(int n, int yes, int open) => yes >= n ? true : yes + open < n ? false : null;
}
