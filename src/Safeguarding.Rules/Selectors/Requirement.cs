using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Selectors;

/// <summary>Who is needed.</summary>
public abstract record Requirement
{
    private protected Requirement()
    {
    }

    /// <summary>What it asks of a gathering.</summary>
    public abstract Condition Read(Gathering gathering, SelectorScope scope);

    /// <summary>The offices that it names by id, wherever.</summary>
    public abstract IEnumerable<string> Named { get; }

    /// <summary>Everyone for whom it asks, each read against its own scope.</summary>
    internal abstract IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope);

    /// <summary>How many leaves it has as written; rules are bounded by <see cref="MostLeaves"/>.</summary>
    public abstract int Leaves { get; }

    /// <summary>The most leaves that one rule may have.</summary>
    public const int MostLeaves = 64;

    /// <summary>Everyone that <paramref name="who"/> picks, each as the condition that it counts.</summary>
    private protected static IEnumerable<(Stand Stand, Condition Counts)> Picked(Gathering gathering, Who who, SelectorScope scope)
    {
        foreach (var stand in gathering.Stands)
        {
            switch (who.Picks(stand.Office, scope))
            {
                case Truth.True:
                    yield return (stand, stand.There);
                    break;
                case Truth.Unknown:
                    yield return (stand, Condition.All([stand.There, who.Picked(stand.Office, scope)]));
                    break;
            }
        }
    }

    /// <summary>The fact that somebody else may be there whom <paramref name="who"/> picks; <c>null</c>: nobody can.</summary>
    private protected static Condition? Somebody(Gathering gathering, Who who, SelectorScope scope)
    {
        if (gathering.Others is not { } others)
        {
            return null;
        }

        // Whom the list leaves out holds an office as well.
        var offices = scope.Ledger.Records.Offices;
        if (offices.Covers(scope.Day.Earliest, scope.Day.Latest) && offices.Items.All(o => who.Picks(o.Id, scope) == Truth.False))
        {
            return null;
        }

        var unlisted = who.Named.Where(o => gathering.Stands.All(s => s.Office != o) && !gathering.Absent.Contains(o) && who.Picks(o, scope) != Truth.False).ToList();
        return who.NamesOffices && unlisted.Count == 0 ? null : Condition.Of(others, Truth.Unknown);
    }
}
