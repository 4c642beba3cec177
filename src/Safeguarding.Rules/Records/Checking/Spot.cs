namespace Safeguarding.Rules.Records.Checking;

/// <summary>An item of a top-level list: where a problem is found.</summary>
internal readonly record struct Spot(string List, int Place, string Id)
{
    /// <summary>The items of a list, each with its spot.</summary>
    public static IEnumerable<(Spot Spot, T Item)> Each<T>(string list, ValueList<T> items, Func<T, string> id) =>
        items.Select((item, place) => (new Spot(list, place, id(item)), item));

    /// <summary>A problem here.</summary>
    public RecordProblem Has(
        RecordProblemKind kind, string field, string value, string? other = null, string? nearest = null, int? entry = null) => new()
        {
            Kind = kind,
            List = List,
            Place = Place,
            Id = Id,
            Field = field,
            Entry = entry,
            Value = value,
            Other = other,
            Nearest = nearest,
        };
}
