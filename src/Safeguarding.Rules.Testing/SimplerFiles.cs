using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Testing;

/// <summary>Makes a ruleset or records simpler step by step, for the smallest ones that still show a fault.</summary>
public static class SimplerFiles
{
    /// <summary>Every ruleset that is the same with one part left out: a rule, a field, an item of a list.</summary>
    /// <param name="text">A ruleset as it is written.</param>
    /// <returns>Those that load without an error.</returns>
    public static IEnumerable<string> Rulesets(string text) => Texts(text).Where(t => new RulesetLoader().Text("ruleset.yaml", t).Ok);

    /// <summary>All records that are the same with one part left out: a list, an item, a field.</summary>
    /// <param name="records">The records.</param>
    /// <returns>Those that can be written so.</returns>
    public static IEnumerable<PartnershipRecords> Records(PartnershipRecords records) =>
        Texts(RecordsReader.Write(records)).Select(t => new RulesetLoader().RecordsText("records.yaml", t).Value).OfType<PartnershipRecords>();

    private static IEnumerable<string> Texts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return YamlReader.Read(new SourceText("file.yaml", text), new Report()) is { } root ? Without(root).Select(CanonicalText.Of) : [];
    }

    private static IEnumerable<Node> Without(Node node) => node switch
    {
        MappingNode mapping => Fewer(mapping.Entries, e => Without(e.Value).Select(v => new Entry(e.Key, v))).Select(Node.Mapping),
        ListNode list => Fewer(list.Items, Without).Select(Node.List),
        _ => [],
    };

    // The largest parts first: what is left out whole need not be taken apart.
    private static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> parts, Func<T, IEnumerable<T>> simpler)
        where T : class =>
        parts.Select(part => (IReadOnlyList<T>)[.. parts.Where(p => p != part)])
            .Concat(parts.SelectMany(part => simpler(part).Select(s => (IReadOnlyList<T>)[.. parts.Select(p => p == part ? s : p)])));
}
