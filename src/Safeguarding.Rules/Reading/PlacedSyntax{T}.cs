using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>A shape whose values remember where they stand.</summary>
internal sealed class PlacedSyntax<T>(Shape<T> shape, Func<T, Span, T> place) : Syntax<T>
    where T : class
{
    public override string Expected => shape.AsSyntax().Expected;

    public override string Example => shape.Example;

    public override IShape Shape => shape;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value)
    {
        var isRead = shape.TryRead(node, report, out var read);
        value = isRead ? place(read!, node.Span) : null;
        return isRead;
    }

    public override Node Write(T value) => shape.Write(value);

    public override JsonNode Describe(Schema schema) => shape.Describe(schema);
}
