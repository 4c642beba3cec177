using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Whether one requirement asks for all that another does. It says no where it is not sure.</summary>
internal static class NeedsOrder
{
    /// <summary>Whether whoever satisfies <paramref name="strong"/> satisfies <paramref name="weak"/>.</summary>
    public static bool Implies(Requirement strong, Requirement weak) => strong.Equals(weak) || (strong, weak) switch
    {
        (CountOf s, CountOf w) => s.Of.Equals(w.Of) && s.N >= w.N && s.ByAgency == w.ByAgency,
        (_, SomeOf { IsDistinct: false } w) when IsAll(w) => w.Of.All(o => Implies(strong, o)),
        (SomeOf s, _) when IsAny(s) => s.Of.All(o => Implies(o, weak)),
        (SomeOf s, SomeOf w) when s with { N = w.N } == w => Least(s) >= Least(w),
        (_, SomeOf { IsDistinct: false } w) when IsAny(w) && w.Of.Any(o => Implies(strong, o)) => true,
        (SomeOf s, _) when IsAll(s) => s.Of.Any(o => Implies(o, weak)),
        (NotThem s, NotThem w) => Implies(w.Requirement, s.Requirement),
        _ => false,
    };

    private static int Least(SomeOf some) => some.N ?? some.Of.Count;

    private static bool IsAll(SomeOf some) => Least(some) == some.Of.Count;

    private static bool IsAny(SomeOf some) => some.N == 1;
}
