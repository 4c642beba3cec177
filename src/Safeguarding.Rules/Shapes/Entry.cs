using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A key of a mapping with its value.</summary>
public sealed class Entry
{
    /// <summary>A key with its value.</summary>
    public Entry(string key, Node value, Span keySpan = default)
    {
        Key = key;
        Value = value;
        KeySpan = keySpan;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>Where the key stands.</summary>
    public Span KeySpan { get; }

    /// <summary>The value.</summary>
    public Node Value { get; }
}
