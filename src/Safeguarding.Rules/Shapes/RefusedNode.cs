using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>Something that the reader has refused and said why: whoever meets it fails without another word.</summary>
public sealed class RefusedNode : Node
{
    /// <summary>Something refused, at a place.</summary>
    public RefusedNode(Span span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override string Found => "something that is not read";
}
