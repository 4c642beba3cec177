using System.Numerics;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The companies that some posts can make, by number: each is not there, has a seat and comes, comes, or has a seat and stays away.</summary>
internal static class Companies
{
    /// <summary>In how many ways a post may take part.</summary>
    public const int States = 4;

    /// <summary>The company of a number; <c>null</c>: one office would be there twice.</summary>
    public static Roster? Nth(List<Post> posts, int number)
    {
        var (seated, coming, there) = Masks(posts.Count, number);
        var ids = Of(posts, there).Select(p => p.Id).OfType<string>().ToList();
        return ids.Distinct(StringComparer.Ordinal).Count() < ids.Count ? null
            : new(Of(posts, seated), Of(posts, coming & ~seated), Away: Of(posts, seated & ~coming));
    }

    /// <summary>Tells of the number of a company whether it may keep some demands; where it says no, it surely does not.</summary>
    public static Func<int, bool> Filter(List<Post> posts, IReadOnlyList<Asked<GatheringDemand>> demands, IReadOnlyList<Asked<CountDemand>> limits)
    {
        var most = limits.Select(l => l.Demand.AtMost ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();
        var membership = posts.Select((p, i) => p.Standing == Standing.Attendee ? 0 : 1u << i).Aggregate(0u, (a, b) => a | b);
        var needs = demands.Where(a => a.Demand is { Needs: not null, IsNowAndThen: false })
            .Select(a => (Place: a.Demand, Reads: PlainReading.Of(a.Demand.Needs!, posts))).ToArray();
        return number =>
        {
            var (seated, coming, _) = Masks(posts.Count, number);
            var members = seated & membership;
            return BitOperations.PopCount(members) <= most && needs.All(n =>
                n.Reads(n.Place.Scene.Type == SceneType.Seats ? members : n.Place.MembersOnly ? members & coming : coming) != false);
        };
    }

    private static (uint Seated, uint Coming, uint There) Masks(int count, int number)
    {
        var (seated, coming, there) = (0u, 0u, 0u);
        for (var i = 0; i < count; i++, number /= States)
        {
            var state = number % States;
            seated |= state is 1 or 3 ? 1u << i : 0;
            coming |= state is 1 or 2 ? 1u << i : 0;
            there |= state > 0 ? 1u << i : 0;
        }

        return (seated, coming, there);
    }

    private static List<Post> Of(List<Post> posts, uint mask) => [.. posts.Where((_, i) => (mask >> i & 1) == 1)];
}
