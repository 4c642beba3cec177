using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Guidance;

/// <summary>A rule of a ruleset that ships with the library, which an adopter may choose where nothing is stated.</summary>
/// <param name="Ruleset">The ruleset: <c>sussex/interpretations</c>.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Basis">What the rule rests on.</param>
public sealed record ShippedRule(string Ruleset, string Rule, Basis Basis)
{
    /// <summary>The rule and where it is.</summary>
    public override string ToString() => Basis == Basis.Interpretation ? $"{Rule} in {Ruleset}, an interpretation" : $"{Rule} in {Ruleset}";
}
