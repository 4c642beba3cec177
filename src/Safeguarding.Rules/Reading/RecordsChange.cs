using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The <c>change</c> of a case: what differs from the records that it starts from, item by item.</summary>
public static class RecordsChange
{
    /// <summary>Replaces the items whose ids the change gives, adds the others, and takes out those that say <c>removed: yes</c>.</summary>
    /// <param name="records">The records as they stand in their file.</param>
    /// <param name="change">The lists that change; anything else at the top replaces what the records say.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <returns>The records to read; <c>null</c> where the change is no change, which the report then says.</returns>
    public static Node? Apply(Node records, Node change, Report report)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(report);
        if (records is not MappingNode before)
        {
            return records;
        }

        if (change is not MappingNode changes)
        {
            if (change is not RefusedNode)
            {
                report.Add(Catalogue.NotExpected.At(change.Span, "the lists that change", change.Found, "`{ meetings: [{ id: m1, removed: yes }] }`"));
            }

            return null;
        }

        var errors = report.Errors;
        var entries = before.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var order = before.Entries.Select(entry => entry.Key).ToList();
        foreach (var entry in changes.Entries)
        {
            if (!entries.TryGetValue(entry.Key, out var old))
            {
                order.Add(entry.Key);
            }

            entries[entry.Key] = new(entry.Key, Changed(old?.Value, entry.Value, report), entry.KeySpan);
        }

        return report.Errors == errors ? new MappingNode([.. order.Select(key => entries[key])], before.Span) : null;
    }

    // A list with its reach changes the reach and the items; a bare list the items alone; whatever is no list is replaced.
    private static Node Changed(Node? old, Node change, Report report)
    {
        if (change is ListNode list)
        {
            return old is MappingNode reach
                ? new MappingNode([.. reach.Entries.Select(e => e.Key == "items" ? new(e.Key, Merged(e.Value, list, report), e.KeySpan) : e)], reach.Span)
                : Merged(old, list, report);
        }

        if (change is MappingNode mapping && mapping.Value("items") is ListNode items)
        {
            var before = old is MappingNode reach ? reach.Value("items") : old;
            return new MappingNode([.. mapping.Entries.Select(e => e.Key == "items" ? new(e.Key, Merged(before, items, report), e.KeySpan) : e)], mapping.Span);
        }

        return change;
    }

    private static ListNode Merged(Node? old, ListNode change, Report report)
    {
        var items = (old as ListNode)?.Items.ToList() ?? [];
        foreach (var item in change.Items)
        {
            if (IdOf(item) is not { } id)
            {
                if (item is not RefusedNode)
                {
                    report.Add(Catalogue.MissingKey.At(item.Span, "this item", "`id`", "the id of the item that it changes or adds", "`id: m1`"));
                }

                continue;
            }

            var place = items.FindIndex(other => IdOf(other) == id);
            if (((MappingNode)item).Value("removed") is TextNode { Text: "yes" or "true" } removed)
            {
                if (place < 0)
                {
                    report.Add(Catalogue.UnknownName.At(removed.Span, Quote.Text(id), "in the list from which it is removed", "look for the id there"));
                    continue;
                }

                items.RemoveAt(place);
            }
            else if (place < 0)
            {
                items.Add(item);
            }
            else
            {
                items[place] = item;
            }
        }

        return new(items, change.Span);
    }

    private static string? IdOf(Node item) => ((item as MappingNode)?.Value("id") as TextNode)?.Text;
}
