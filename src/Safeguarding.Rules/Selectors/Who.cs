using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>Picks offices: the union of its parts. All fields given in a part must hold.</summary>
public sealed record Who
{
    /// <summary>Everybody.</summary>
    public static Who Anyone { get; } = new() { Parts = [new()] };

    /// <summary>The parts whose union is picked.</summary>
    public required ValueList<WhoPart> Parts { get; init; }

    /// <summary>Whether it names offices by id throughout, so that it does not matter whether the list of offices is whole.</summary>
    public bool NamesOffices => Parts.All(p => !p.Offices.IsEmpty);

    /// <summary>The offices that it names by id.</summary>
    public IEnumerable<string> Named => Parts.SelectMany(p => p.Offices).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it picks <paramref name="office"/>; where the records do not say, the facts that would are added to <paramref name="open"/>.</summary>
    public Truth Picks(string office, SelectorScope scope, ICollection<Fact>? open = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var truth = Truth.False;
        foreach (var part in Parts)
        {
            truth = truth.Or(part.Picks(office, scope, open));
            if (truth == Truth.True)
            {
                return truth;
            }
        }

        return truth;
    }

    /// <summary>Whether it picks <paramref name="office"/>, as a condition.</summary>
    public Condition Picked(string office, SelectorScope scope)
    {
        var open = new List<Fact>();
        return Picks(office, scope, open) switch
        {
            Truth.Unknown => Condition.All(open.Distinct().Select(f => Condition.Of(f, Truth.Unknown)).ToValueList()),
            var known => Condition.Of(new(SelectorWords.Picked, office, this), known),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" or ", Parts.Select(p => p.ToString()));
}
