namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>An order of namespaces, top first: each may use itself and those above it, and the folders in them.</summary>
/// <param name="TopFirst">The namespaces. A namespace below a declared one belongs to it.</param>
/// <param name="Apart">Namespaces whose sub-namespaces may not use one another, nor be used by the namespace itself.</param>
/// <param name="Packages">Assemblies that one namespace alone may use.</param>
/// <param name="Excepted">Types that may use more than their namespace.</param>
internal sealed record Layers(
    string[] TopFirst,
    string[] Apart,
    (string Assembly, string Namespace)[] Packages,
    (string Type, string MayUse, string Why)[] Excepted)
{
    /// <summary>The uses that break the order, one line each.</summary>
    public IReadOnlyList<string> Wrong(IEnumerable<TypeUse> uses) =>
        [.. uses.Where(use => !IsAllowed(use)).Select(use => use.ToString()).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The declared namespace that a namespace belongs to, if any.</summary>
    public string? Home(string ns) => TopFirst.Where(layer => IsIn(ns, layer)).MaxBy(layer => layer.Length);

    private bool IsAllowed(TypeUse use)
    {
        if (Packages.FirstOrDefault(package => package.Assembly == use.ToAssembly) is { Namespace: { } only })
        {
            return IsIn(use.FromNamespace, only);
        }

        return use.ToAssembly is not null
            || use.FromNamespace == use.ToNamespace
            || Excepted.Any(excepted => excepted.Type == use.From && IsIn(use.ToNamespace, excepted.MayUse))
            || (Rank(use.FromNamespace) is { } from && Rank(use.ToNamespace) is { } to
                && (from > to || (from == to && !Parted(use.FromNamespace, use.ToNamespace))));
    }

    private bool Parted(string from, string to) =>
        Apart.Any(parent => IsIn(from, parent) && IsIn(to, parent) && to != parent && Child(from, parent) != Child(to, parent));

    private int? Rank(string ns) => Home(ns) is { } layer ? Array.IndexOf(TopFirst, layer) : null;

    private static string Child(string ns, string parent) =>
        ns.Length == parent.Length ? "" : ns[(parent.Length + 1)..].Split('.')[0];

    private static bool IsIn(string ns, string layer) =>
        ns.StartsWith(layer, StringComparison.Ordinal) && (ns.Length == layer.Length || ns[layer.Length] == '.');
}
