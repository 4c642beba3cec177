using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A sort of rule: what it says (its shape) and what it means (its judgement).</summary>
public interface IRuleKind
{
    /// <summary>The word under which rules of this kind stand in a ruleset.</summary>
    string Name { get; }

    /// <summary>The fields, each declared once.</summary>
    IShape Shape { get; }

    /// <summary>Judges every subject of <paramref name="rule"/>; never throws for what records contain.</summary>
    void Judge(Rule rule, Ledger ledger, RuleFindings findings);

    /// <summary>The rule in one English sentence, without a full stop.</summary>
    string Describe(Rule rule);

    /// <summary>
    /// What a rule asks of the world, for analysis; what a kind cannot lower it says as <see cref="NotLowered"/>, and nothing is
    /// then decided about it. A kind that says nothing here lowers nothing.
    /// </summary>
    IEnumerable<Demand> Demands(Rule rule) => [NotLowered.Whole];
}
