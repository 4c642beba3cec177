using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Evaluating;

/// <summary>What a rule says, where parts of it bind more or less than the rule itself.</summary>
internal interface IOwnStrengths
{
    /// <summary>The strongest of its parts.</summary>
    /// <param name="rule">The strength of the rule, which parts have that state none.</param>
    Strength Strongest(Strength rule);
}
