using System.Globalization;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Span = Safeguarding.Rules.Diagnostics.Span;

namespace Safeguarding.Rules.Reading;

/// <summary>Parser events to nodes. Recursive, and never deeper than the limit.</summary>
internal sealed class NodeBuilder(SourceText source, Report report, ReadingLimits limits, IParser events)
{
    private int values;
    private bool stopped;

    /// <summary>The one document of the file; <c>null</c> where it is empty or went past a limit.</summary>
    public Node? Document()
    {
        Node? root = null;
        while (!stopped && events.MoveNext())
        {
            if (events.Current is DocumentStart start)
            {
                if (root is not null)
                {
                    report.Add(Catalogue.SeveralDocuments.At(At(start)));
                    return root;
                }

                events.MoveNext();
                root = Value(0);
            }
        }

        if (stopped)
        {
            return null;
        }

        if (root is null or NullNode)
        {
            report.Add(Catalogue.EmptyFile.At(new(source.File, 1, 1)));
            return null;
        }

        return root;
    }

    private Node Value(int level)
    {
        var first = events.Current!;
        values++;
        if (values > limits.MostValues || report.IsFull)
        {
            return Stop(first, Catalogue.TooManyValues, limits.MostValues);
        }

        if (level > limits.MostLevels)
        {
            return Stop(first, Catalogue.TooDeep, limits.MostLevels);
        }

        if (first is AnchorAlias alias)
        {
            report.Add(Catalogue.Alias.At(At(first), Quote.Text($"*{alias.Value}")));
            return new RefusedNode(At(first));
        }

        if (first is NodeEvent node)
        {
            RefuseAnchorAndTag(node);
        }

        return first switch
        {
            Scalar scalar => ScalarReader.Read(scalar, source, report),
            SequenceStart => Items(level),
            _ => Entries(level),
        };
    }

    private ListNode Items(int level)
    {
        var (items, span) = (new List<Node>(), At(events.Current!));
        while (!stopped && events.MoveNext() && events.Current is not SequenceEnd)
        {
            items.Add(Value(level + 1));
        }

        return new(items, span);
    }

    private MappingNode Entries(int level)
    {
        var (entries, span) = (new List<Entry>(), At(events.Current!));
        var places = new Dictionary<string, Span>(StringComparer.Ordinal);
        while (!stopped && events.MoveNext() && events.Current is not MappingEnd)
        {
            var key = Value(level + 1);
            if (stopped || !events.MoveNext())
            {
                break;
            }

            var value = Value(level + 1);
            if (key is not TextNode { Text: var name })
            {
                RefuseKey(key);
            }
            else if (!places.TryAdd(name, key.Span))
            {
                var first = new Place { Span = places[name], Says = "it stands here first" };
                report.Add(Catalogue.DuplicateKey.At(key.Span, Quote.Text(name)) with { Also = [first] });
            }
            else
            {
                ScalarReader.CheckKey(name, key.Span, report);
                entries.Add(new(name, value, key.Span));
            }
        }

        return new(entries, span);
    }

    private void RefuseKey(Node key)
    {
        if (key is not RefusedNode)
        {
            report.Add(Catalogue.KeyNotText.At(key.Span, key.Found));
        }
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            report.Add(Catalogue.Anchor.At(At(node), Quote.Text($"&{node.Anchor.Value}")));
        }

        if (!node.Tag.IsEmpty)
        {
            report.Add(Catalogue.Tag.At(At(node), Quote.Text(node.Tag.IsNonSpecific ? "!" : node.Tag.Value)));
        }
    }

    private RefusedNode Stop(ParsingEvent at, CatalogueEntry why, int limit)
    {
        stopped = true;
        report.Add(why.At(At(at), limit.ToString(CultureInfo.InvariantCulture)));
        return new(At(at));
    }

    private Span At(ParsingEvent at) => Marks.Span(source, at);
}
