namespace Safeguarding.Rules.Findings;

/// <summary>What a rule says of one subject, in the order of the report.</summary>
public enum Outcome
{
    /// <summary>The duty is known not to have been kept.</summary>
    NotMet,

    /// <summary>The records do not decide; the finding names the facts that would.</summary>
    CannotTell,

    /// <summary>There is still time.</summary>
    NotYetDue,

    /// <summary>The duty is known to have been kept.</summary>
    Met,

    /// <summary>Not met, and allowed beforehand.</summary>
    Waived,

    /// <summary>A fact: the scope is recorded, the list covers the time judged, and there is no such subject.</summary>
    DoesNotApply,
}
