using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Whom a requirement speaks of: how many of them it may take, and whether it wants them or wants them gone.</summary>
/// <param name="Who">Them.</param>
/// <param name="Copies">How many it may take.</param>
/// <param name="IsWanted">Whether more of them never hurts.</param>
internal sealed record Wanted(Who Who, int Copies, bool IsWanted)
{
    private const int MostCopies = 100;

    /// <summary>Everybody of whom a requirement speaks.</summary>
    public static IEnumerable<Wanted> In(Requirement? requirement, bool isWanted = true) => requirement switch
    {
        OneOfThem one => Of(one.Who, 1, isWanted),
        EachOfThem each => Of(each.Who, 1, isWanted),
        CountOf count => Of(count.Of, Math.Min(count.N, MostCopies), isWanted),
        PartOf { Of: { } of } => Of(of, 1, isWanted),
        SomeOf some => some.Of.SelectMany(r => In(r, isWanted)),
        NotThem not => In(not.Requirement, !isWanted),
        EachArea each => In(each.Requirement, isWanted),
        _ => [],
    };

    /// <summary>Why nothing can be decided of whom a requirement speaks; <c>null</c>: it can.</summary>
    public static string? Hindrance(Requirement? requirement)
    {
        var parts = In(requirement).SelectMany(w => w.Who.Parts).ToList();
        return parts.Exists(p => p.Holds is not null || p.Except?.Parts.Any(e => e.Holds is not null) == true) ? "who holds another role is correlated with who is there"
            : In(requirement).Any(w => !w.IsWanted && w.Who.Parts.Any(p => !p.Standings.IsEmpty)) ? "who is not wanted is told by the standing of a seat"
            : HasUnwantedPart(requirement, isWanted: true) ? "a part or a number of agencies is not wanted"
            : In(requirement).Any(w => w.Copies == MostCopies) ? $"more than {MostCopies} persons of one sort"
            : null;
    }

    private static bool HasUnwantedPart(Requirement? requirement, bool isWanted) => requirement switch
    {
        CountOf { ByAgency: true } or PartOf => !isWanted,
        SomeOf some => some.Of.Any(r => HasUnwantedPart(r, isWanted)),
        NotThem not => HasUnwantedPart(not.Requirement, !isWanted),
        EachArea each => HasUnwantedPart(each.Requirement, isWanted),
        _ => false,
    };

    // Who is left out of them is spoken of as well, the other way round.
    private static IEnumerable<Wanted> Of(Who who, int copies, bool isWanted) =>
        who.Parts.Where(p => p.Except is not null).SelectMany(p => Of(p.Except!, 1, !isWanted)).Prepend(new(who, copies, isWanted));
}
