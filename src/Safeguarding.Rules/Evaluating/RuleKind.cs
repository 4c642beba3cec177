using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Evaluating;

/// <summary>The base of every kind: what a rule says is a <typeparamref name="TRule"/>.</summary>
/// <typeparam name="TRule">The record with the kind's fields.</typeparam>
public abstract class RuleKind<TRule>(Shape<TRule> shape) : IRuleKind
    where TRule : class
{
    /// <inheritdoc/>
    public string Name => shape.Name;

    /// <inheritdoc/>
    public IShape Shape => shape;

    /// <inheritdoc/>
    public void Judge(Rule rule, Ledger ledger, RuleFindings findings)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(findings);
        Judge((TRule)rule.Says, rule, ledger, findings);
    }

    /// <inheritdoc/>
    public string Describe(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Describe((TRule)rule.Says);
    }

    /// <inheritdoc/>
    public IEnumerable<Demand> Demands(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Demands((TRule)rule.Says);
    }

    /// <summary>Judges every subject of the rule.</summary>
    /// <param name="says">What the rule says.</param>
    /// <param name="rule">The version of the rule, with its dates and settings.</param>
    /// <param name="ledger">What is recorded, as of one date.</param>
    /// <param name="findings">Where the judgements go.</param>
    protected abstract void Judge(TRule says, Rule rule, Ledger ledger, RuleFindings findings);

    /// <summary>The rule in one English sentence, without a full stop.</summary>
    protected abstract string Describe(TRule says);

    /// <summary>What a rule asks of the world, for analysis; left out, it is not lowered and nothing is decided about it.</summary>
    protected virtual IEnumerable<Demand> Demands(TRule says) => [NotLowered.Whole];
}
