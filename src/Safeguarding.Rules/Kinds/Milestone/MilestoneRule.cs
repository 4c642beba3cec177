using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Milestone;

/// <summary>Every action of a plan is done by the day that the plan sets.</summary>
public sealed record MilestoneRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<MilestoneRule> Shape = new(
        "milestone",
        "every action of a plan is done by the day that the plan sets",
        f => new() { Plans = f.Need("plan", Words.Ids, r => r.Plans, "the plan, or several") });

    /// <summary>The plans.</summary>
    public required ValueList<string> Plans { get; init; }
}
