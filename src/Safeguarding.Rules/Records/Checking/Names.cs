namespace Safeguarding.Rules.Records.Checking;

/// <summary>The ids of a list, or of several that a name may be taken from.</summary>
internal sealed class Names
{
    private readonly HashSet<string> ids;
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    private Names(string list, bool isKept, IEnumerable<string> ids)
    {
        List = list;
        IsKept = isKept;
        this.ids = ids.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The list, or the lists with commas.</summary>
    public string List { get; }

    private bool IsKept { get; }

    public static Names Of<T>(string list, Recorded<T> items, Func<T, string> id) => new(list, items.IsKept, items.Items.Select(id));

    /// <summary>The ids of several lists: a name is missing only where all of them are kept.</summary>
    public static Names AnyOf(params ReadOnlySpan<Names> lists)
    {
        var all = lists.ToArray();
        return new(string.Join(", ", all.Select(n => n.List)), all.All(n => n.IsKept), all.SelectMany(n => n.ids));
    }

    /// <summary>Whether the name should be here and is not.</summary>
    public bool Miss(string name) => IsKept && !ids.Contains(name);

    /// <summary>The nearest of these names; <c>null</c>: none is near.</summary>
    public string? Nearest(string name)
    {
        // One mistyped office may stand in every meeting of ten years.
        if (!nearest.TryGetValue(name, out var found))
        {
            found = NearestName.To(name, ids);
            nearest.Add(name, found);
        }

        return found;
    }
}
