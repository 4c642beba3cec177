using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A list.</summary>
public sealed class ListNode : Node
{
    /// <summary>A list.</summary>
    public ListNode(IReadOnlyList<Node> items, Span span)
        : base(span) => Items = items;

    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<Node> Items { get; }

    /// <inheritdoc/>
    public override string Found => Items.Count == 0 ? "an empty list" : "a list";
}
