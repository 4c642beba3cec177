using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Kinds.Membership;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Kinds.Rotation;

namespace Safeguarding.Rules.Guidance;

/// <summary>The bodies that questions about meetings can be about.</summary>
internal static class MeetingBodies
{
    /// <summary>Their ids, of those that the records know.</summary>
    public static IEnumerable<string> Of(Ledger ledger) =>
        ledger.Rules.Select(r => KindOf(r.Says)).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(ledger.BodiesOf).Select(b => b.Id);

    private static string? KindOf(object says) => says switch
    {
        QuorumRule quorum => quorum.Body,
        MembershipRule membership => membership.Body,
        FrequencyRule frequency => frequency.Body,
        EligibilityRule eligibility => eligibility.Body,
        RotationRule rotation => rotation.Body,
        _ => null,
    };
}
