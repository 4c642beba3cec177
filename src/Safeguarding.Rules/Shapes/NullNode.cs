using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>Nothing: an empty value, <c>null</c> or <c>~</c>.</summary>
public sealed class NullNode : Node
{
    /// <summary>Nothing, at a place.</summary>
    public NullNode(Span span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override string Found => "nothing";
}
