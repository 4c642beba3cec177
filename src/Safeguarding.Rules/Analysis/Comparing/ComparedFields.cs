using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Kinds.Attendance;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Kinds.Considers;
using Safeguarding.Rules.Kinds.Contents;
using Safeguarding.Rules.Kinds.Deadline;
using Safeguarding.Rules.Kinds.Distribution;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Kinds.Independence;
using Safeguarding.Rules.Kinds.Membership;
using Safeguarding.Rules.Kinds.Milestone;
using Safeguarding.Rules.Kinds.Notice;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Kinds.Recurring;
using Safeguarding.Rules.Kinds.Rotation;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>
/// The fields of which the demands say all that matters: with every other field left alone, a thing is found met only if each
/// demand about it is kept, and not met only if one is not. A demand in itself is necessary for its rule and need not be all of
/// it, so that this is a list, each entry of it read off the judgement of its kind. What is not on it is not told.
/// </summary>
internal static class ComparedFields
{
    /// <summary>Whether the demands say all that a difference changes.</summary>
    public static bool Has(IRuleKind kind, Difference difference) => difference.Path.Count > 0 && kind switch
    {
        AttendanceKind => Is(difference, "who"),
        AuthorityKind => Is(difference, "approvers", "consulted"),
        ConsidersKind => Is(difference, "topics"),

        // A section has a strength and conditions of its own: only a whole one comes or goes.
        ContentsKind => Is(difference, "sections") && difference.Path.Count <= 2,
        DeadlineKind => Is(difference, "case", "document", "concern", "by", "within", "not-before"),
        DistributionKind => Is(difference, "document", "recipients", "within", "no-later-than", "published", "accessible"),

        // One stage more is a way out for whoever was at the last one, so that only the time at a stage is compared.
        EscalationKind => Is(difference, "stages") && difference is { Old: not null, New: not null } && difference.Path[^1] is "within" or "urgent-within",
        FrequencyKind => Is(difference, "at-least", "at-most", "exactly", "every", "tolerance"),
        IndependenceKind => Is(difference, "must-not"),
        MembershipKind => Is(difference, "seats", "at-most", "each-filled"),
        MilestoneKind => Is(difference, "plan"),
        NoticeKind => Is(difference, "at-least", "states", "by"),
        QuorumKind => Is(difference, "needs"),
        RecurringKind => Is(difference, "every"),
        RotationKind => Is(difference, "every", "at-least", "at-most", "tolerance"),
        _ => false,
    };

    /// <summary>
    /// Whether a thing is judged by its own day alone, or over the time of all versions together: then what is said of each
    /// version holds of the whole, and to be longer in force is to speak about more.
    /// </summary>
    public static bool IsByDay(IRuleKind kind) => kind is AttendanceKind or DeadlineKind or FrequencyKind or NoticeKind or QuorumKind;

    /// <summary>Whether it is a kind of this library, which uses of its ruleset's settings no more than its fields name.</summary>
    public static bool IsOurs(IRuleKind kind) => RuleKinds.Default.All.Contains(kind);

    private static bool Is(Difference difference, params ReadOnlySpan<string> fields) => fields.Contains(difference.Path[0]);
}
