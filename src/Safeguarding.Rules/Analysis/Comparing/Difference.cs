using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>A place in what a rule says at which two versions differ.</summary>
/// <param name="Path">The keys that lead there; an item of a list by its id.</param>
/// <param name="Old">What stands there in the old version; <c>null</c>: nothing.</param>
/// <param name="New">What stands there in the new version; <c>null</c>: nothing.</param>
internal sealed record Difference(ValueList<string> Path, Node? Old, Node? New)
{
    private const string Id = "id";

    /// <summary>All of them, each as deep down as it goes.</summary>
    public static IEnumerable<Difference> Between(Node? old, Node? @new, ValueList<string> path = default)
    {
        if (old is not null && @new is not null && Text(old) == Text(@new))
        {
            return [];
        }

        if (Parts(old, @new) is not var (before, after) || before.Count == 0 || after.Count == 0)
        {
            return [new(path, old, @new)];
        }

        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .SelectMany(k => Between(before.GetValueOrDefault(k), after.GetValueOrDefault(k), [.. path, k]));
    }

    /// <summary>A node on one line.</summary>
    public static string? Text(Node? node) => node is null ? null : CanonicalText.OnOneLine(node);

    // Mappings by their keys, and lists by the ids of their items where these have any; whatever else is compared as a whole.
    private static (Dictionary<string, Node> Old, Dictionary<string, Node> New)? Parts(Node? old, Node? @new) => (old, @new) switch
    {
        (MappingNode a, MappingNode b) => (Entries(a), Entries(b)),
        (ListNode a, ListNode b) when IsById(a) && IsById(b) && (a.Items.Any(i => i is MappingNode) || b.Items.Any(i => i is MappingNode)) && IsInOrder(a, b) => (Items(a), Items(b)),
        _ => null,
    };

    private static Dictionary<string, Node> Entries(MappingNode mapping) => mapping.Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);

    private static Dictionary<string, Node> Items(ListNode list) => list.Items.ToDictionary(i => IdOf(i)!, i => (Node)Mapping(i), StringComparer.Ordinal);

    private static bool IsById(ListNode list) => list.Items.All(i => IdOf(i) is not null) && list.Items.Select(IdOf).Distinct(StringComparer.Ordinal).Count() == list.Items.Count;

    // Stages that change places are not the same, whatever each of them says.
    private static bool IsInOrder(ListNode a, ListNode b)
    {
        var (before, after) = (a.Items.Select(IdOf).ToList(), b.Items.Select(IdOf).ToList());
        return before.Where(after.Contains).SequenceEqual(after.Where(before.Contains), StringComparer.Ordinal);
    }

    private static string? IdOf(Node item) => item switch
    {
        TextNode text => text.Text,
        MappingNode mapping when mapping.Value(Id) is TextNode text => text.Text,
        _ => null,
    };

    private static MappingNode Mapping(Node item) => item as MappingNode ?? Node.Mapping(new Entry(Id, item));
}
