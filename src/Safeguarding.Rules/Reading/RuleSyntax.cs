using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>One version of a rule: a mapping in which one key is the kind.</summary>
internal sealed class RuleSyntax : Syntax<RuleVersionDocument>
{
    private static readonly Shape<RuleVersionDocument> WithoutKind = RuleShape.Of(kind: null);

    private readonly SortedDictionary<string, Shape<RuleVersionDocument>> shapes = new(StringComparer.Ordinal);

    public RuleSyntax(IReadOnlyDictionary<string, IShape> kinds)
    {
        foreach (var (name, kind) in kinds)
        {
            shapes.Add(name, RuleShape.Of(kind));
        }
    }

    public override string Expected => "a rule: a kind with its fields, `strength` and `source`";

    public override string Example => shapes.Count == 0 ? "{}" : shapes.Values.First().Example[..^2] + ", source: X-01 }";

    public override IReadOnlyList<Syntax> Parts => [.. shapes.Values.Select(shape => shape.AsSyntax())];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out RuleVersionDocument value)
    {
        value = null;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, report, out value);
        }

        var before = report.References.Count;
        if (ShapeOf(ref mapping, report) is not { } shape)
        {
            return false;
        }

        var isRead = shape.TryRead(mapping, report, out var read);
        var isWhole = CheckSource(mapping, report);
        if (!isRead || !isWhole || ReferenceEquals(shape, WithoutKind))
        {
            return false;
        }

        value = read! with { Node = mapping, References = report.References.Skip(before).ToValueList() };
        return true;
    }

    public override Node Write(RuleVersionDocument value) => shapes[value.Kind].Write(value);

    public override JsonNode Describe(Schema schema) => schema.Define("rule", () => new JsonObject
    {
        ["anyOf"] = new JsonArray([.. shapes.Values.Select(shape => shape.Describe(schema))]),
    });

    // Asked of the keys and not of what was read, so that it is said beside every other mistake of the rule.
    private static bool CheckSource(MappingNode mapping, Report report)
    {
        var basis = (mapping.Value("basis") as TextNode)?.Text;
        var isRead = basis == Words.WordOf(Basis.Interpretation);
        var mistakes = new List<Diagnostic>();
        if (mapping.Value("source") is null && !isRead && !HasNearly(mapping, "source"))
        {
            mistakes.Add(Catalogue.NeedsSource.At(mapping.Span));
        }

        var needsBecause = isRead ? "basis" : mapping.Value("replaces") is not null ? "replaces" : null;
        if (needsBecause is not null && mapping.Value("because") is null && !HasNearly(mapping, "because"))
        {
            mistakes.Add(Catalogue.NeedsBecause.At(mapping.Find(needsBecause)!.KeySpan, Quote.Text(isRead ? "basis: interpretation" : needsBecause)));
        }

        report.Add(mistakes);
        return mistakes.Count == 0;
    }

    // Then the key is said to be mistyped, and that is enough.
    private static bool HasNearly(MappingNode mapping, string key) => mapping.Entries.Any(entry =>
        !RuleShape.Keys.Contains(entry.Key, StringComparer.Ordinal) && Suggest.Nearest(entry.Key, RuleShape.Keys) == key);

    private Shape<RuleVersionDocument>? ShapeOf(ref MappingNode mapping, Report report)
    {
        var found = mapping.Entries.Where(entry => shapes.ContainsKey(entry.Key)).ToList();
        if (found.Count > 1)
        {
            report.Add(Catalogue.SeveralKinds.At(found[1].KeySpan, "here", Quote.Texts([.. found.Select(e => e.Key)], "and")));
            return null;
        }

        if (found.Count == 1)
        {
            return shapes[found[0].Key];
        }

        SayNoKind(ref mapping, report);
        return WithoutKind;
    }

    private void SayNoKind(ref MappingNode mapping, Report report)
    {
        // A kind has fields, so of the keys that mean nothing one with a mapping is the likeliest to be meant as the kind.
        var strange = mapping.Entries
            .Where(entry => !RuleShape.Keys.Contains(entry.Key, StringComparer.Ordinal) && Suggest.Nearest(entry.Key, RuleShape.Keys) is null)
            .OrderBy(entry => Suggest.Nearest(entry.Key, shapes.Keys) is null)
            .ThenBy(entry => entry.Value is not MappingNode)
            .FirstOrDefault();
        string[] kinds = [.. shapes.Keys];
        if (strange is null)
        {
            report.Add(Catalogue.NoKind.At(mapping.Span, "here", Quote.Texts(kinds)));
            return;
        }

        report.Add(Suggest.Nearest(strange.Key, shapes.Keys) is { } near
            ? Catalogue.MistypedKind.At(strange.KeySpan, Quote.Text(strange.Key), Quote.Text(near), Quote.Texts(kinds, "and"))
            : Catalogue.UnknownKind.At(strange.KeySpan, Quote.Text(strange.Key), Quote.Texts(kinds)));
        mapping = new([.. mapping.Entries.Where(entry => entry != strange)], mapping.Span);
    }
}
