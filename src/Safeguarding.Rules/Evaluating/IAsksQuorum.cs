namespace Safeguarding.Rules.Evaluating;

/// <summary>A kind whose rules may ask whether a meeting was quorate, so that loading can warn where no rule would say.</summary>
public interface IAsksQuorum : IRuleKind
{
    /// <summary>The kind of body whose meetings must be quorate under a rule; <c>null</c>: it does not ask.</summary>
    string? AsksQuorumOf(Rule rule);
}
