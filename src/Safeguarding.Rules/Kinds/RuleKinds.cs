using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Assignment;
using Safeguarding.Rules.Kinds.Attendance;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Kinds.Considers;
using Safeguarding.Rules.Kinds.Contents;
using Safeguarding.Rules.Kinds.Deadline;
using Safeguarding.Rules.Kinds.Delegation;
using Safeguarding.Rules.Kinds.Distribution;
using Safeguarding.Rules.Kinds.Eligibility;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Kinds.Independence;
using Safeguarding.Rules.Kinds.Membership;
using Safeguarding.Rules.Kinds.Milestone;
using Safeguarding.Rules.Kinds.Notice;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Kinds.Recurring;
using Safeguarding.Rules.Kinds.RegularAttendance;
using Safeguarding.Rules.Kinds.Rotation;
using Safeguarding.Rules.Kinds.StandingBody;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds;

/// <summary>The kinds of rule that a ruleset may use, in the order in which documentation lists them.</summary>
public sealed class RuleKinds
{
    private readonly Dictionary<string, IRuleKind> byName;

    private RuleKinds(ValueList<IRuleKind> all)
    {
        All = all;
        byName = all.ToDictionary(k => k.Name, StringComparer.Ordinal);
    }

    /// <summary>Every kind of this library.</summary>
    public static RuleKinds Default { get; } = new(
    [
        new QuorumKind(),
        new EligibilityKind(),
        new RotationKind(),
        new FrequencyKind(),
        new AuthorityKind(),
        new EscalationKind(),
        new MembershipKind(),
        new AttendanceKind(),
        new RegularAttendanceKind(),
        new ConsidersKind(),
        new NoticeKind(),
        new DeadlineKind(),
        new ContentsKind(),
        new DistributionKind(),
        new RecurringKind(),
        new MilestoneKind(),
        new StandingBodyKind(),
        new AssignmentKind(),
        new DelegationKind(),
        new IndependenceKind(),
    ]);

    /// <summary>The kinds.</summary>
    public ValueList<IRuleKind> All { get; }

    /// <summary>The kind of that name; <c>null</c>: there is none.</summary>
    public IRuleKind? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>These kinds and one more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is a kind of that name.</exception>
    public RuleKinds With(IRuleKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return byName.ContainsKey(kind.Name)
            ? throw new ArgumentException($"there is a kind named '{kind.Name}'; give yours another name", nameof(kind))
            : new([.. All, kind]);
    }
}
