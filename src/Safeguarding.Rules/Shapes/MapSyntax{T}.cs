using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>A mapping whose keys the author chooses, in the author's order.</summary>
internal sealed class MapSyntax<T>(Syntax<string> key, Syntax<T> item, string expected) : Syntax<ValueList<KeyValuePair<string, T>>>
{
    public override string Expected => expected;

    public override string Example => $"{{ {key.Example}: {item.Example} }}";

    public override IReadOnlyList<Syntax> Parts => [key, item];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out ValueList<KeyValuePair<string, T>> value)
    {
        if (node is not MappingNode mapping)
        {
            return Refuse(node, report, out value);
        }

        var (pairs, isWhole) = (new List<KeyValuePair<string, T>>(mapping.Entries.Count), true);
        foreach (var entry in mapping.Entries)
        {
            var isKey = key.TryRead(new TextNode(entry.Key, quoted: false, entry.KeySpan), report, out var name);
            if (isKey & item.TryRead(entry.Value, report, out var read))
            {
                pairs.Add(new(name!, read!));
            }
            else
            {
                isWhole = false;
            }

            if (report.IsFull)
            {
                isWhole = false;
                break;
            }
        }

        value = pairs.ToValueList();
        return isWhole;
    }

    public override Node Write(ValueList<KeyValuePair<string, T>> value) => Node.Mapping([.. value
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => new Entry(pair.Key, item.Write(pair.Value)))]);

    public override JsonNode Describe(Schema schema) =>
        new JsonObject { ["type"] = "object", ["additionalProperties"] = item.Describe(schema) };
}
