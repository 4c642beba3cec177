using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>The requirement holds for every area, read as the area judged; it does not hold where there is none.</summary>
/// <param name="Requirement">The requirement.</param>
public sealed record EachArea(Requirement Requirement) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Requirement.Named;

    /// <inheritdoc/>
    public override int Leaves => Requirement.Leaves;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var areas = scope.Ledger.Records.Areas;
        var asked = areas.Items.Select(a => Requirement.Read(gathering, scope with { Areas = ValueList.Create<string>([a.Id]) })).ToList();
        if (!areas.Covers(scope.Day.Earliest, scope.Day.Latest))
        {
            asked.Add(Condition.Of(new(SelectorWords.OtherAreas), Truth.Unknown));
        }

        return asked.Count == 0 ? Condition.Any([], this) : Condition.All(asked.ToValueList());
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope)
    {
        var areas = scope.Ledger.Records.Areas;
        var asked = areas.Items.Select(a => (Known<ValueList<string>>)ValueList.Create<string>([a.Id])).ToList();
        if (!areas.Covers(scope.Day.Earliest, scope.Day.Latest))
        {
            // An area that nobody recorded.
            asked.Add(Known<ValueList<string>>.NotRecorded);
        }

        return asked.SelectMany(a => Requirement.Asked(scope with { Areas = a }));
    }

    /// <inheritdoc/>
    public override string ToString() => $"for each area {Requirement}";
}
