using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>Records by path, or in place.</summary>
internal sealed class RecordsChoiceSyntax : Syntax<RecordsChoice>
{
    public override string Expected => "the path of a file of records, or records";

    public override string Example => "records/executive.yaml";

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out RecordsChoice value)
    {
        value = null;
        if (node is TextNode { Text.Length: > 0 } path)
        {
            value = new() { Path = path.Text, Span = path.Span };
            return true;
        }

        if (node is not MappingNode)
        {
            return Refuse(node, report, out value);
        }

        if (RecordsReader.Read(node, report, isFile: false) is not { } records)
        {
            return false;
        }

        value = new() { Node = node, Inline = records, Span = node.Span };
        return true;
    }

    public override Node Write(RecordsChoice value) => value.Path is { } path ? Node.Text(path) : value.Node!;

    public override JsonNode Describe(Schema schema) => new JsonObject { ["type"] = new JsonArray("string", "object") };
}
