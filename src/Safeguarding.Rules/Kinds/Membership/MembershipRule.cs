using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Membership;

/// <summary>Who sits on a body.</summary>
public sealed record MembershipRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<MembershipRule> Shape = new(
        "membership",
        "who sits on a body",
        f =>
        {
            var rule = new MembershipRule
            {
                Body = f.Need("body", Words.BodyKind, r => r.Body, "the body"),
                Seats = f.May("seats", RequirementSyntax.Instance, r => r.Seats, "who must have a seat; attendees are no members, suspended members are"),
                AtMost = f.May("at-most", Words.Whole(1), r => r.AtMost, "the most members"),
                EachFilled = f.Default("each-filled", Words.Flag("yes"), false, r => r.EachFilled, "whether every seat of a member must be filled"),
            };
            f.AnyOf("seats", "at-most", "each-filled");
            return rule;
        },
        "{body: executive, at-most: 5}");

    /// <summary>The kind of body.</summary>
    public required string Body { get; init; }

    /// <summary>Who must have a seat; <c>null</c>: nobody in particular.</summary>
    public Requirement? Seats { get; init; }

    /// <summary>The most members; <c>null</c>: no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>Whether every seat of a member must be filled.</summary>
    public bool EachFilled { get; init; }
}
