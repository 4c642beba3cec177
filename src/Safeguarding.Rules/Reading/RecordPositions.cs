using System.Globalization;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Where records stand in their file. Records know nothing of files, so that they compare by what they say.</summary>
public sealed class RecordPositions
{
    private readonly Node root;

    /// <summary>The positions in what was read.</summary>
    public RecordPositions(Node root)
    {
        ArgumentNullException.ThrowIfNull(root);
        this.root = root;
    }

    /// <summary>Where what is wrong stands; as near as the file allows.</summary>
    public Span Of(RecordProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Place is not { } place)
        {
            return Of(problem.List);
        }

        // The field may lead through a list inside the item, whose entry is numbered apart.
        var path = (problem.Field ?? "id").Split('/').ToList();
        if (problem.Entry is { } entry)
        {
            path.Insert(1, entry.ToString(CultureInfo.InvariantCulture));
        }

        return Of(problem.List, place, [.. path]);
    }

    /// <summary>Where a top-level list begins; the top of the file where it is not there.</summary>
    public Span Of(string list) => (root as MappingNode)?.Find(list)?.KeySpan ?? root.Span;

    /// <summary>Where a field of an item stands, or the last step of the path that is there.</summary>
    /// <param name="list">The top-level list, by its name in the files.</param>
    /// <param name="place">The place of the item in the list, from 0.</param>
    /// <param name="path">Keys, and places from 0 in lists.</param>
    public Span Of(string list, int place, params ReadOnlySpan<string> path)
    {
        if (ItemsOf((root as MappingNode)?.Value(list)) is not { } items || place < 0 || place >= items.Count)
        {
            return Of(list);
        }

        var node = items[place];
        foreach (var step in path)
        {
            var next = node is MappingNode mapping && mapping.Value(step) is { } value ? value
                : int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && ItemsOf(node) is { } inner && index < inner.Count ? inner[index]
                : null;
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return node.Span;
    }

    /// <summary>Where the items of an id stand, in their order: ids may stand twice.</summary>
    public IReadOnlyList<Span> Of(string list, string id)
    {
        var items = ItemsOf((root as MappingNode)?.Value(list)) ?? [];
        return [.. items.Select(item => (item as MappingNode)?.Value("id")).OfType<TextNode>().Where(text => text.Text == id).Select(text => text.Span)];
    }

    private static IReadOnlyList<Node>? ItemsOf(Node? node) => node switch
    {
        ListNode list => list.Items,
        MappingNode mapping => (mapping.Value("items") as ListNode)?.Items,
        _ => null,
    };
}
