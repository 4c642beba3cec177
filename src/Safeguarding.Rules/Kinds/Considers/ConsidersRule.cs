using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Considers;

/// <summary>What a body has on its agenda.</summary>
public sealed record ConsidersRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<ConsidersRule> Shape = new(
        "considers",
        "what a body has on its agenda",
        f => new()
        {
            Body = f.Need("body", Words.BodyKind, r => r.Body, "the body that considers it"),
            MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting at which it counts; left out: all of them"),
            Topics = f.Need("topics", Words.Ids, r => r.Topics, "the topics, each of which must come up"),
            Per = f.Need("per", ConsideredPer.Written, r => r.Per, "in each of which periods each topic must come up, or at each meeting"),
        },
        "{body: executive, topics: [audit, data], per: governance-year}");

    /// <summary>The kind of body that considers it.</summary>
    public required string Body { get; init; }

    /// <summary>The kinds of meeting at which it counts; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>The topics, each of which must come up.</summary>
    public required ValueList<string> Topics { get; init; }

    /// <summary>In each of which periods, or at each meeting.</summary>
    public required ConsideredPer Per { get; init; }
}
