using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Compares judgements of one subject that must all hold, so that the worst of them can stand for it.</summary>
internal static class Worse
{
    /// <summary>
    /// How bad it is, from 0 on. What is not met and waived is better than what cannot be told, which may be a breach that nobody
    /// waived, and worse than what is met.
    /// </summary>
    public static int Rank(Ledger ledger, Rule rule, Subject subject, Judgement judgement) => judgement.Outcome switch
    {
        Outcome.NotMet => ledger.WaiverOf(rule.Id, subject.Id, judgement.Breach).Holds switch { Truth.False => 0, Truth.Unknown => 1, _ => 3 },
        Outcome.CannotTell => 2,
        Outcome.NotYetDue => 4,
        Outcome.Met => 5,
        Outcome.Waived => 3,
        _ => 6,
    };
}
