using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A scalar. Everything is text: what it means is for the syntax that reads it to say.</summary>
public sealed class TextNode : Node
{
    /// <summary>A scalar.</summary>
    public TextNode(string text, bool quoted, Span span)
        : base(span)
    {
        Text = text;
        Quoted = quoted;
    }

    /// <summary>What it says.</summary>
    public new string Text { get; }

    /// <summary>Whether it stood in quotes or in a block.</summary>
    public bool Quoted { get; }

    /// <inheritdoc/>
    public override string Found => Text.Length == 0 ? "an empty text" : Quote.Text(Text);
}
