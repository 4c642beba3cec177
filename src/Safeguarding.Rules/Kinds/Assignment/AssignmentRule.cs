using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Assignment;

/// <summary>Who holds which work area.</summary>
public sealed record AssignmentRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AssignmentRule> Shape = new(
        "assignment",
        "who holds which work area",
        f => new()
        {
            Items = f.Need("items", Words.Ids, r => r.Items, "the work areas, each of which has one holder"),
            Holders = f.Need("holders", Words.Ids, r => r.Holders, "who may hold them"),
            OneToOne = f.Default("one-to-one", Words.YesNo, true, r => r.OneToOne, "whether every holder holds one of them"),
            LinkedTo = f.May("linked-to", Link.Shape.AsSyntax(), r => r.LinkedTo, "a role that goes with one of them"),
        },
        "{items: [learning, data], holders: [east, west]}");

    /// <summary>The work areas.</summary>
    public required ValueList<string> Items { get; init; }

    /// <summary>Who may hold them.</summary>
    public required ValueList<string> Holders { get; init; }

    /// <summary>Whether every holder holds one of them.</summary>
    public bool OneToOne { get; init; } = true;

    /// <summary>A role that goes with one of them; <c>null</c>: none.</summary>
    public Link? LinkedTo { get; init; }
}
