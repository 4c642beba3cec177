using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Assignment;

/// <summary>A role on a body that goes with a work area: whoever holds the one holds the other.</summary>
public sealed record Link
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<Link> Shape = new("linked-to", "a role that goes with a work area", f => new()
    {
        Item = f.Need("item", Words.Id, l => l.Item, "the work area"),
        Role = f.Need("role", Words.Id, l => l.Role, "the role"),
        Body = f.Need("body", Words.BodyKind, l => l.Body, "the kind of body on which it is held"),
    });

    /// <summary>The work area.</summary>
    public required string Item { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The kind of body on which it is held.</summary>
    public required string Body { get; init; }
}
