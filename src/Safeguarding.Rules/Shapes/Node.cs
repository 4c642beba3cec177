using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A piece of a file: a <see cref="TextNode"/>, a <see cref="ListNode"/>, a <see cref="MappingNode"/> or nothing (<see cref="NullNode"/>).</summary>
public abstract class Node
{
    private protected Node(Span span) => Span = span;

    /// <summary>Where it stands; nowhere for a node that was made to be written.</summary>
    public Span Span { get; }

    /// <summary>What it is, for messages: <c>a list</c>, <c>`text`</c>.</summary>
    public abstract string Found { get; }

    /// <summary>A text without a place.</summary>
    public static TextNode Text(string text) => new(text, quoted: false, default);

    /// <summary>A list without a place.</summary>
    public static ListNode List(params IReadOnlyList<Node> items) => new(items, default);

    /// <summary>A mapping without a place.</summary>
    public static MappingNode Mapping(params IReadOnlyList<Entry> entries) => new(entries, default);
}
