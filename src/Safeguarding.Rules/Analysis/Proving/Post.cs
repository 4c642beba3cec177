using System.Collections.Immutable;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>An office of which only that is said which some rules ask of it: the least that fits them.</summary>
internal sealed record Post
{
    /// <summary>Its id; <c>null</c>: any.</summary>
    public string? Id { get; init; }

    /// <summary>What it is.</summary>
    public ImmutableSortedSet<string> Designations { get; init; } = [];

    /// <summary>Its agency; <c>null</c>: one of its own.</summary>
    public string? Agency { get; init; }

    /// <summary>The sector of its agency; <c>null</c>: none that any rule names.</summary>
    public string? Sector { get; init; }

    /// <summary>Its areas, or <c>same</c>; empty: none that any rule names.</summary>
    public ImmutableSortedSet<string> Areas { get; init; } = [];

    /// <summary>The standing of its seat; <c>null</c>: voting.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Which of several such it is.</summary>
    public int Copy { get; init; }

    /// <summary>The posts that fit a who, one for each way; what it leaves out is disregarded.</summary>
    public static IEnumerable<Post> Of(Who who) => who.Parts.SelectMany(Of);

    /// <summary>The least post that is both; <c>null</c>: none can be.</summary>
    public Post? And(Post other) =>
        Differ(Id, other.Id) || Differ(Agency, other.Agency) || Differ(Sector, other.Sector) || (Standing is { } one && other.Standing is { } two && one != two) || Copy != other.Copy
            ? null
            : new()
            {
                Id = Id ?? other.Id,
                Designations = Designations.Union(other.Designations),
                Agency = Agency ?? other.Agency,
                Sector = Sector ?? other.Sector,
                Areas = Areas.Union(other.Areas),
                Standing = Standing ?? other.Standing,
                Copy = Copy,
            };

    /// <summary>Whether a who picks it, by what is said of it.</summary>
    public bool Fits(Who who) => Of(who).Any(p => (p with { Copy = Copy, Standing = null }).And(this) is { } both && both.Equals(this));

    /// <inheritdoc/>
    public bool Equals(Post? other) =>
        other is not null && Id == other.Id && Agency == other.Agency && Sector == other.Sector && Standing == other.Standing && Copy == other.Copy
        && Designations.SetEquals(other.Designations) && Areas.SetEquals(other.Areas);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Agency, Sector, Standing, Copy, Designations.Count, Areas.Count);

    private static bool Differ(string? one, string? two) => one is not null && two is not null && one != two;

    private static IEnumerable<Post> Of(WhoPart part) =>
        from id in OrNone(part.Offices)
        from designation in OrNone(part.Designations)
        from agency in OrNone(part.Agencies)
        from sector in OrNone(part.Sectors)
        from area in OrNone(part.Areas.Contains(WhoPart.Any) ? [] : part.Areas)
        from standing in part.Standings.IsEmpty ? [null] : part.Standings.Select(s => (Standing?)s)
        select new Post
        {
            Id = id,
            Designations = designation is null ? [] : [designation],
            Agency = agency == WhoPart.Same ? null : agency,
            Sector = sector,
            Areas = area is null ? [] : [area],
            Standing = standing,
        };

    private static string?[] OrNone(ValueList<string> words) => words.IsEmpty ? [null] : [.. words];
}
