using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>Facts by name. A fact without a value is not recorded; <c>true</c> and <c>false</c> are <c>yes</c> and <c>no</c>.</summary>
internal sealed class FactsSyntax : Syntax<Facts>
{
    public override string Expected => "a mapping of facts such as `{ secure-establishment: no }`";

    public override string Example => "{ secure-establishment: no }";

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Facts value)
    {
        if (node is not MappingNode mapping)
        {
            return Refuse(node, report, out value);
        }

        var (facts, isWhole) = (new List<KeyValuePair<string, string>>(), true);
        foreach (var entry in mapping.Entries)
        {
            isWhole &= Words.Id.TryRead(new TextNode(entry.Key, quoted: false, entry.KeySpan), report, out _);
            switch (entry.Value)
            {
                case NullNode or TextNode { Text: "unknown" }:
                    break;
                case TextNode { Text.Length: > 0 } text:
                    facts.Add(new(entry.Key, Plain(text.Text)));
                    break;
                case RefusedNode:
                    isWhole = false;
                    break;
                default:
                    report.Add(Catalogue.NotExpected.At(entry.Value.Span, "the value of a fact", entry.Value.Found, $"`{entry.Key}: yes`"));
                    isWhole = false;
                    break;
            }
        }

        value = isWhole ? new(facts) : null;
        return isWhole;
    }

    public override Node Write(Facts value) => Node.Mapping([.. value.Values.Select(fact => new Entry(fact.Key, Node.Text(fact.Value)))]);

    public override JsonNode Describe(Schema schema) => new JsonObject
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") },
    };

    private static string Plain(string text) => text switch { "true" => "yes", "false" => "no", _ => text };
}
