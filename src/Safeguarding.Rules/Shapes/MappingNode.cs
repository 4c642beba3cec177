using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A mapping. No key stands twice: the reader refuses that.</summary>
public sealed class MappingNode : Node
{
    /// <summary>A mapping.</summary>
    public MappingNode(IReadOnlyList<Entry> entries, Span span)
        : base(span) => Entries = entries;

    /// <summary>The entries, in their order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <inheritdoc/>
    public override string Found => "a mapping";

    /// <summary>The entry of a key; <c>null</c>: there is none.</summary>
    public Entry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The value of a key; <c>null</c>: there is none, or it is empty.</summary>
    public Node? Value(string key) => Find(key)?.Value is { } value and not NullNode ? value : null;
}
