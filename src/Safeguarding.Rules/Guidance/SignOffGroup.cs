using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>One part of what a rule asks of those who approve.</summary>
public sealed record SignOffGroup
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The place, from 1, of the way that asks it, of which any one is enough; <c>null</c>: it is asked whatever the way.</summary>
    public int? Way { get; init; }

    /// <summary>What is asked, in the rule's words: <c>sector police</c>, <c>each designation lead-safeguarding-partner</c>.</summary>
    public required string Asks { get; init; }

    /// <summary>The offices whose approval counts towards it, in ordinal order.</summary>
    public ValueList<SignOffApprover> Approvers { get; init; }
}
