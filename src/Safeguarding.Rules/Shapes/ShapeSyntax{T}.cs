using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A shape as the value of a field.</summary>
internal sealed class ShapeSyntax<T>(Shape<T> shape) : Syntax<T>
    where T : class
{
    public override string Expected => $"a mapping: {shape.Says}";

    public override string Example => shape.Example;

    public override IShape Shape => shape;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value) => shape.TryRead(node, report, out value);

    public override Node Write(T value) => shape.Write(value);

    public override JsonNode Describe(Schema schema) => shape.Describe(schema);
}
