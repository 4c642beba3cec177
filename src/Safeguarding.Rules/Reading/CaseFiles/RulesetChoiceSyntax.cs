using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>A ruleset by name or path, or in place.</summary>
internal sealed class RulesetChoiceSyntax(RulesetReader reader) : Syntax<RulesetChoice>
{
    public override string Expected => "the name of a ruleset, or a ruleset";

    public override string Example => "sussex/executive";

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out RulesetChoice value)
    {
        value = null;
        if (node is TextNode { Text.Length: > 0 } name)
        {
            value = new() { Name = name.Text, Span = name.Span };
            return true;
        }

        if (node is not MappingNode)
        {
            return Refuse(node, report, out value);
        }

        if (reader.Read(node, report, isFile: false) is not { } ruleset)
        {
            return false;
        }

        value = new() { Inline = ruleset, Span = node.Span };
        return true;
    }

    public override Node Write(RulesetChoice value) => value.Name is { } name ? Node.Text(name) : value.Inline!.Node!;

    public override JsonNode Describe(Schema schema) => new JsonObject { ["type"] = new JsonArray("string", "object") };
}
