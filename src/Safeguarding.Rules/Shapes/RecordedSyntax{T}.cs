using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>
/// A list of records and how far it reaches: the list alone, <c>not-kept</c>, <c>{ recorded: 2024-01-01 to 2024-12-31, items: […] }</c>,
/// <c>{ recorded: some, items: […] }</c> or <c>{ whole: no, items: […] }</c>.
/// </summary>
/// <param name="item">The items.</param>
/// <param name="unsaid">How far a list reaches that does not say it.</param>
/// <param name="isInside">Whether it stands in a record, which bounds what <c>whole</c> means; a list at the top has its days.</param>
internal sealed class RecordedSyntax<T>(Syntax<T> item, Recorded<T> unsaid, bool isInside) : Syntax<Recorded<T>>
{
    // Made late: most lists say nothing of their reach, and a syntax is made for each field that is read.
    private readonly Lazy<Shape<Said>> said = new(() => new("list", "how far a list reaches, and its items", f =>
    {
        if (isInside)
        {
            f.OneOf("recorded", "whole");
        }

        return new()
        {
            Range = f.May("recorded", RecordedRange.Syntax, s => s.Range, "the days for which the list is whole, or `some`"),
            Whole = isInside ? f.May("whole", Words.YesNo, s => s.Whole, "whether it is whole as far as the record in which it stands") : null,
            Items = f.Need("items", Words.ListOf(item), s => s.Items, "what is in the list"),
        };
    }));

    public override string Expected => $"a list, each item {item.Expected}";

    public override string Example => $"[{item.Example}]";

    public override IReadOnlyList<Syntax> Parts => [item];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Recorded<T> value)
    {
        value = default;
        switch (node)
        {
            case TextNode { Text: "not-kept" or "unknown" }:
                return true;
            case ListNode:
                if (!Words.ListOf(item).TryRead(node, report, out var items))
                {
                    return false;
                }

                value = unsaid.With(items);
                return true;
            case MappingNode:
                if (!said.Value.TryRead(node, report, out var list))
                {
                    return false;
                }

                value = list is { Range: null, Whole: null } ? unsaid.With(list.Items) : list.ToRecorded();
                return true;
            default:
                return Refuse(node, report, out value);
        }
    }

    public override Node Write(Recorded<T> value) =>
        !value.IsKept ? Node.Text("not-kept")
        : unsaid.With(value.Items) == value ? Words.ListOf(item).Write(value.Items)
        : said.Value.Write(isInside || value.Reach != Reach.Whole ? Said.Of(value) : Said.AlwaysWhole(value.Items));

    public override JsonNode Describe(Schema schema) => new JsonObject
    {
        ["anyOf"] = new JsonArray(
            Words.ListOf(item).Describe(schema),
            new JsonObject { ["enum"] = new JsonArray("not-kept", "unknown") },
            said.Value.DescribeInPlace(schema)),
    };

    private sealed record Said
    {
        public RecordedRange? Range { get; init; }

        public bool? Whole { get; init; }

        public ValueList<T> Items { get; init; }

        public static Said Of(Recorded<T> list) => list.Reach switch
        {
            Reach.Whole => new() { Whole = true, Items = list.Items },
            Reach.Between => new() { Range = new(list.From, list.To), Items = list.Items },
            _ => new() { Range = RecordedRange.Some, Items = list.Items },
        };

        // In C# alone a list at the top can be whole without days; a file says the same with all the days there are.
        public static Said AlwaysWhole(ValueList<T> items) => new() { Range = new(DateOnly.MinValue, DateOnly.MaxValue), Items = items };

        public Recorded<T> ToRecorded() =>
            Range is { } range ? range.Of<T>().With(Items)
            : Whole is true ? Recorded.Whole(Items.AsSpan())
            : Recorded.Some(Items.AsSpan());
    }
}
