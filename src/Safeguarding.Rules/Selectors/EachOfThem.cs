using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>Every office picked is there; it does not hold where none is picked.</summary>
/// <param name="Who">The offices.</param>
/// <param name="IsDistinct">Whether a different person is asked for each.</param>
public sealed record EachOfThem(Who Who, bool IsDistinct = false) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Who.Named;

    /// <inheritdoc/>
    public override int Leaves => 1;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        ArgumentNullException.ThrowIfNull(scope);
        var named = Who.Named.ToHashSet(StringComparer.Ordinal);
        var asked = new List<Condition>();
        var perhaps = new List<Condition>();
        var isAnyPicked = named.Count > 0;
        var slots = new List<ValueList<Candidate>>();
        foreach (var office in scope.Ledger.Records.Offices.Items.Select(o => o.Id).Union(named, StringComparer.Ordinal))
        {
            // An office named by id that does not fit the rest is missing, not skipped.
            var picks = Who.Picks(office, scope);
            if (picks != Truth.False || named.Contains(office))
            {
                var there = gathering.For(office);
                var picked = Who.Picked(office, scope);
                perhaps.Add(picked);
                isAnyPicked |= picks == Truth.True;
                asked.Add(named.Contains(office) ? picks == Truth.True ? there : Condition.All([picked, there])
                    : picks == Truth.True ? there : Condition.Any([picked.Not(), there]));
                slots.Add([.. gathering.Stands.Where(s => s.Office == office).Select(s => new Candidate(s.Person, s.There))]);
            }
        }

        if (!Who.NamesOffices && !scope.Ledger.Records.Offices.Covers(scope.Day.Earliest, scope.Day.Latest))
        {
            var others = Condition.Of(new(SelectorWords.OtherOffices, Who), Truth.Unknown);
            asked.Add(others);
            perhaps.Add(others);
        }

        if (asked.Count == 0)
        {
            return Condition.Any([], this);
        }

        var all = Condition.All(asked.ToValueList(), this);
        if (!isAnyPicked)
        {
            // Where none of them is picked it does not hold, whoever is there.
            all = Condition.All([all, Condition.Any(perhaps.ToValueList())]);
        }

        return IsDistinct ? Condition.All([all, Condition.Distinct(slots.ToValueList(), this)]) : all;
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => [(Who, scope)];

    /// <inheritdoc/>
    public override string ToString() => $"each {Who}";
}
