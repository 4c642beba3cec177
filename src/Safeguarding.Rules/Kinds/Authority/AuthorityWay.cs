using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>One of several ways in which a decision may be taken: all that it asks must hold.</summary>
public sealed record AuthorityWay
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AuthorityWay> Shape = new(
        "way",
        "one way to take the decision",
        f =>
        {
            f.AnyOf("in", "mode", "approvers", "consulted");
            return new()
            {
                In = f.May("in", AuthorityWords.In, w => w.In, "where it must be taken"),
                Mode = f.May("mode", AuthorityWords.Mode, w => w.Mode, "how far those deciding must agree, at least"),
                Approvers = f.May("approvers", RequirementSyntax.Instance, w => w.Approvers, "who must approve"),
                Consulted = f.May("consulted", RequirementSyntax.Instance, w => w.Consulted, "who must be consulted before"),
            };
        });

    /// <summary>Where it must be taken; <c>null</c>: anywhere.</summary>
    public DecidedIn? In { get; init; }

    /// <summary>The agreement that is needed at least; <c>null</c>: any.</summary>
    public DecisionMode? Mode { get; init; }

    /// <summary>Who must approve; <c>null</c>: nobody is asked.</summary>
    public Requirement? Approvers { get; init; }

    /// <summary>Who must be consulted before; <c>null</c>: nobody is asked.</summary>
    public Requirement? Consulted { get; init; }
}
