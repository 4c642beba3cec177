using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>A fact of a record: not recorded (<c>unknown</c>), known to be none (<c>none</c>, or an empty list), or a value.</summary>
internal sealed class KnownSyntax<T>(Syntax<T> item, string none) : Syntax<Known<T>>
    where T : notnull
{
    public override string Expected => $"{item.Expected}, `{none}` or `unknown`";

    public override string Example => item.Example;

    public override IReadOnlyList<Syntax> Parts => [item];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Known<T> value)
    {
        value = default;
        switch (node)
        {
            case TextNode { Text: "unknown" }:
                return true;
            case TextNode text when text.Text == none:
            case ListNode { Items.Count: 0 }:
                value = Known<T>.None;
                return true;
            case NullNode:
                return Refuse(node, report, out value);
            default:
                var isRead = item.TryRead(node, report, out var read);
                value = isRead ? Known<T>.Is(read!) : default;
                return isRead;
        }
    }

    public override Node Write(Known<T> value) =>
        value.HasValue ? item.Write(value.Value)
        : value.IsNone ? Node.Text(none)
        : Node.Text("unknown");

    public override JsonNode Describe(Schema schema) => new JsonObject
    {
        ["anyOf"] = new JsonArray(item.Describe(schema), new JsonObject { ["enum"] = new JsonArray(none, "unknown") }),
    };
}
