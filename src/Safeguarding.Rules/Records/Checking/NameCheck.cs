namespace Safeguarding.Rules.Records.Checking;

/// <summary>Collects the names that are in none of the lists they could be in.</summary>
internal sealed class NameCheck
{
    private readonly List<RecordProblem> missing = [];

    public IReadOnlyList<RecordProblem> Missing => missing;

    public void One(Spot spot, string field, string? name, Names among, int? entry = null)
    {
        if (name is not null && among.Miss(name))
        {
            missing.Add(spot.Has(RecordProblemKind.NotInList, field, name, among.List, among.Nearest(name), entry));
        }
    }

    public void One(Spot spot, string field, Known<string> name, Names among, int? entry = null) =>
        One(spot, field, name.TryGet(out var known) ? known : null, among, entry);

    /// <param name="spot">The item.</param>
    /// <param name="field">Its field.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="among">Where they should be.</param>
    /// <param name="entry">The entry of an outer list that the names stand in; <c>null</c>: they are the list.</param>
    public void Each(Spot spot, string field, ValueList<string> names, Names among, int? entry = null)
    {
        for (var i = 0; i < names.Count; i++)
        {
            One(spot, field, names[i], among, entry ?? i);
        }
    }

    public void Each(Spot spot, string field, Known<ValueList<string>> names, Names among, int? entry = null) =>
        Each(spot, field, names.TryGet(out var known) ? known : [], among, entry);
}
