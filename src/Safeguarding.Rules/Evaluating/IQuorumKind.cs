using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A kind whose rules say whether a meeting is quorate, so that other kinds can ask.</summary>
public interface IQuorumKind : IRuleKind
{
    /// <summary>The kind of body for which a rule states a quorum.</summary>
    string QuorumOf(Rule rule);

    /// <summary>Whether <paramref name="rule"/> speaks about this meeting of this body, and if so whether it is quorate.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="body">The body.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="item">The item that must be quorate too; none: the meeting alone; not recorded: it may be any of its items.</param>
    /// <returns><c>null</c> where the rule does not speak about it.</returns>
    Condition? Quorate(Rule rule, Ledger ledger, Body body, Meeting meeting, Known<string> item);
}
