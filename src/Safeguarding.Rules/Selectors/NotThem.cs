using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Selectors;

/// <summary>The requirement does not hold.</summary>
/// <param name="Requirement">The requirement.</param>
public sealed record NotThem(Requirement Requirement) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Requirement.Named;

    /// <inheritdoc/>
    public override int Leaves => Requirement.Leaves;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        return Requirement.Read(gathering.Came ?? gathering, scope).Not();
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => Requirement.Asked(scope);

    /// <inheritdoc/>
    public override string ToString() => $"not {Requirement}";
}
