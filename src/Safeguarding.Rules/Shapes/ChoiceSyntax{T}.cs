using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A value that can be written in several forms.</summary>
internal sealed class ChoiceSyntax<T>(string name, string expected, string example, Func<IReadOnlyList<Way<T>>> makeWays) : Syntax<T>
{
    private readonly Lazy<IReadOnlyList<Way<T>>> ways = new(makeWays);

    public override string Expected => expected;

    public override string Example => example;

    public override IReadOnlyList<Syntax> Parts => [.. ways.Value.Select(way => way.Syntax)];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value)
    {
        var way = ways.Value.FirstOrDefault(way => way.Takes(node));
        if (way is null)
        {
            value = default;
            return node is MappingNode mapping ? RefuseKeys(mapping, report) : Refuse(node, report, out value);
        }

        if (way.Key is not null && node is MappingNode form && Deciding(form) is { Count: > 1 } several)
        {
            report.Add(Catalogue.SeveralForms.At(form.Find(several[1])!.KeySpan, Quote.Texts(several, "and")));
            value = default;
            return false;
        }

        return way.TryRead(node, report, out value);
    }

    public override Node Write(T value) => ways.Value.Select(way => way.Write(value)).FirstOrDefault(node => node is not null)
        ?? throw new ArgumentException($"no form of {name} takes this value", nameof(value));

    public override JsonNode Describe(Schema schema) => schema.Define(name, () => new JsonObject
    {
        ["anyOf"] = new JsonArray([.. ways.Value.Select(way => way.Syntax.Describe(schema))]),
    }, this);

    private List<string> Deciding(MappingNode node) => [.. ways.Value
        .Where(way => way.Key is not null && node.Find(way.Key) is not null)
        .Select(way => way.Key!)
        .Distinct(StringComparer.Ordinal)];

    private bool RefuseKeys(MappingNode node, Report report)
    {
        var allowed = ways.Value.Where(way => way.Key is not null).Select(way => way.Key!).Distinct(StringComparer.Ordinal).ToList();
        foreach (var entry in node.Entries)
        {
            if (Suggest.Nearest(entry.Key, allowed) is { } near)
            {
                report.Add(Catalogue.MistypedKey.At(entry.KeySpan, Quote.Text(entry.Key), name, Quote.Text(near), Quote.Texts(allowed)));
                return false;
            }
        }

        report.Add(allowed.Count == 0
            ? Catalogue.NotExpected.At(node.Span, expected, node.Found, $"`{example}`")
            : Catalogue.WhichForm.At(node.Span, expected, Quote.Texts([.. node.Entries.Take(8).Select(e => e.Key)], "and"), Quote.Texts(allowed)));
        return false;
    }
}
