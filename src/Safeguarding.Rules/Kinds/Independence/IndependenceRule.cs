using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Independence;

/// <summary>What an office must keep away from.</summary>
public sealed record IndependenceRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<IndependenceRule> Shape = new(
        "independence",
        "what an office must keep away from",
        f => new()
        {
            Who = f.Need("who", WhoSyntax.Instance, r => r.Who, "the offices that must be independent"),
            MustNot = f.Need("must-not", Words.OneOrMany(Words.OneOf<MustNot>("something to keep away from")), r => r.MustNot, "what they must not do, none of these"),
            Bodies = f.Default("body", Words.BodyKinds, [], r => r.Bodies, "the kinds of body that they may not chair or sit on; left out, any"),
        },
        "{who: {designation: independent-scrutineer}, must-not: own-actions}");

    /// <summary>The offices that must be independent.</summary>
    public required Who Who { get; init; }

    /// <summary>What they must not do.</summary>
    public required ValueList<MustNot> MustNot { get; init; }

    /// <summary>The kinds of body that they may not chair or sit on; empty: any.</summary>
    public ValueList<string> Bodies { get; init; }
}
