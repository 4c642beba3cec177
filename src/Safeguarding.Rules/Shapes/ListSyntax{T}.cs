using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>A list; where one value alone is allowed, it is a list of one.</summary>
internal sealed class ListSyntax<T>(Syntax<T> item, string expected, bool oneIsEnough, bool isSet, int least) : Syntax<ValueList<T>>
{
    public override string Expected => expected;

    public override string Example => oneIsEnough ? item.Example : $"[{item.Example}]";

    public override IReadOnlyList<Syntax> Parts => [item];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = default;
        if (node is not ListNode list)
        {
            if (!oneIsEnough || node is NullNode)
            {
                return Refuse(node, report, out value);
            }

            var isRead = item.TryRead(node, report, out var one);
            value = isRead ? [one!] : [];
            return isRead;
        }

        if (list.Items.Count < least)
        {
            return Refuse(node, report, out value);
        }

        var (items, isWhole, seen) = (new List<T>(list.Items.Count), true, new HashSet<T>());
        foreach (var node1 in list.Items)
        {
            if (!item.TryRead(node1, report, out var read))
            {
                isWhole = false;
            }
            else if (isSet && !seen.Add(read))
            {
                report.Add(Catalogue.Repeated.At(node1.Span, node1.Found));
                isWhole = false;
            }
            else
            {
                items.Add(read);
            }

            if (report.IsFull)
            {
                return false;
            }
        }

        value = items.ToValueList();
        return isWhole;
    }

    public override Node Write(ValueList<T> value) => oneIsEnough && value.Count == 1 && item.Write(value[0]) is var one and not ListNode
        ? one
        : Node.List([.. value.Select(item.Write)]);

    public override JsonNode Describe(Schema schema)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Describe(schema) };
        if (least > 0)
        {
            list["minItems"] = least;
        }

        return oneIsEnough ? new JsonObject { ["anyOf"] = new JsonArray(item.Describe(schema), list) } : list;
    }
}
