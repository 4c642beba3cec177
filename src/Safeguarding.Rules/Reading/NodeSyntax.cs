using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Something that is read later, when what it changes is known.</summary>
internal sealed class NodeSyntax(string expected, string example) : Syntax<Node>
{
    public override string Expected => expected;

    public override string Example => example;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Node value)
    {
        value = node;
        return node is MappingNode || Refuse(node, report, out value);
    }

    public override Node Write(Node value) => value;

    public override JsonNode Describe(Schema schema) => new JsonObject { ["type"] = "object" };
}
