using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>The kinds of which there is a reference, and how a whole rule is judged by it.</summary>
internal static class References
{
    public static IReadOnlyDictionary<string, Func<Judged, IEnumerable<Expected>>> Kinds { get; } = new SortedDictionary<string, Func<Judged, IEnumerable<Expected>>>(StringComparer.Ordinal)
    {
        ["assignment"] = AssignmentReference.Judge,
        ["attendance"] = AttendanceReference.Judge,
        ["authority"] = AuthorityReference.Judge,
        ["considers"] = ConsidersReference.Judge,
        ["contents"] = ContentsReference.Judge,
        ["deadline"] = DeadlineReference.Judge,
        ["delegation"] = DelegationReference.Judge,
        ["distribution"] = DistributionReference.Judge,
        ["eligibility"] = EligibilityReference.Judge,
        ["escalation"] = EscalationReference.Judge,
        ["frequency"] = FrequencyReference.Judge,
        ["independence"] = IndependenceReference.Judge,
        ["membership"] = MembershipReference.Judge,
        ["milestone"] = MilestoneReference.Judge,
        ["notice"] = NoticeReference.Judge,
        ["quorum"] = QuorumReference.Judge,
        ["recurring"] = RecurringReference.Judge,
        ["regular-attendance"] = RegularAttendanceReference.Judge,
        ["rotation"] = RotationReference.Judge,
        ["standing-body"] = StandingBodyReference.Judge,
    };

    public static IReadOnlyList<Expected> Of(Ruleset ruleset, PartnershipRecords records, DateOnly asOf, string ruleId)
    {
        var rule = ruleset.Rules.Single(r => r.Id == ruleId).Versions.Single();
        var judged = new Judged(ruleset, rule, records, asOf);

        // A rule not in force on or before the as-of date gives no finding.
        return judged.From > asOf ? [] : [.. judged.Waived(Kinds[rule.Kind.Name](judged))];
    }
}
