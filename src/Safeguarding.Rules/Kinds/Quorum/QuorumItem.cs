using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Quorum;

/// <summary>What items of a topic need besides what the meeting needs.</summary>
public sealed record QuorumItem
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<QuorumItem> Shape = new("item", "what items of a topic need as well", f => new()
    {
        Topic = f.Need("topic", Words.Id, r => r.Topic, "the topic"),
        Needs = f.Need("needs", RequirementSyntax.Instance, r => r.Needs, "who must be there for it"),
    });

    /// <summary>The topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Who must be there for it.</summary>
    public required Requirement Needs { get; init; }
}
