using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A syntax under other words.</summary>
internal sealed class CalledSyntax<T>(Syntax<T> syntax, string expected, string example) : Syntax<T>
{
    public override string Expected => expected;

    public override string Example => example;

    public override IReadOnlyList<Syntax> Parts => syntax.Parts;

    public override IShape? Shape => syntax.Shape;

    public override bool ReadsNothing => syntax.ReadsNothing;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value) => syntax.TryRead(node, report, out value);

    public override Node Write(T value) => syntax.Write(value);

    public override JsonNode Describe(Schema schema) => syntax.Describe(schema);
}
