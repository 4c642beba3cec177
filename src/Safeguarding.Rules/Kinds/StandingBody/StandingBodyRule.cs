using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.StandingBody;

/// <summary>There is always such a body.</summary>
public sealed record StandingBodyRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<StandingBodyRule> Shape = new(
        "standing-body",
        "there is always such a body",
        f => new()
        {
            Bodies = f.Need("body", Words.BodyKinds, r => r.Bodies, "the kind of body, or several of which any will do"),
            PerArea = f.Default("per", Words.Either("for whom there must be one", "partnership", "area"), false, r => r.PerArea, "whether there must be one for each area, or one for the partnership"),
            EstablishedBy = f.Default("established-by", Words.BodyKinds, [], r => r.EstablishedBy, "the kinds of body of which one must have set it up"),
            Replaces = f.Default("replaces", Words.BodyKinds, [], r => r.Replaces, "the kinds of body that it took over from; they may not meet after the day it began"),
        },
        "{body: case-review-group, per: area}");

    /// <summary>The kinds of body, any of which will do.</summary>
    public required ValueList<string> Bodies { get; init; }

    /// <summary>Whether there must be one for each area.</summary>
    public bool PerArea { get; init; }

    /// <summary>The kinds of body of which one must have set it up; empty: any.</summary>
    public ValueList<string> EstablishedBy { get; init; }

    /// <summary>The kinds of body that it took over from.</summary>
    public ValueList<string> Replaces { get; init; }
}
