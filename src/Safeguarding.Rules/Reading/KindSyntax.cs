using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>What a rule of a kind says, whatever the kind is.</summary>
internal sealed class KindSyntax(IShape kind) : Syntax<object>
{
    public override string Expected => $"a mapping: {kind.Says}";

    public override string Example => kind.Example;

    public override IShape Shape => kind;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out object value) => kind.TryRead(node, report, out value);

    public override Node Write(object value) => kind.Write(value);

    public override JsonNode Describe(Schema schema) => kind.Describe(schema);
}
