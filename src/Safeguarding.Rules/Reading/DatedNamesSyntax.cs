using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Other names, by the name that rules use: <c>{ foundations: [{ name: what-works-centre, to: 2022-12-31 }] }</c>.</summary>
internal sealed class DatedNamesSyntax : Syntax<ValueList<DatedName>>
{
    private static readonly Shape<Other> OtherShape = new("dated-name", "another name, and when it was in use", f =>
    {
        f.Check(o => o.To is null || o.From is null || o.From <= o.To, "to", "the last day of this name is before its first", "put the days in their order");
        return new()
        {
            Name = f.Need("name", Words.Word("what-works-centre"), o => o.Name, "the other name"),
            From = f.May("from", Words.Day, o => o.From, "the first day"),
            To = f.May("to", Words.Day, o => o.To, "the last day, inside"),
        };
    });

    private static readonly Syntax<ValueList<KeyValuePair<string, ValueList<Other>>>> Map = Words.MapOf(Words.ListOf(OtherShape.AsSyntax(), least: 1));

    private DatedNamesSyntax()
    {
    }

    public static DatedNamesSyntax Instance { get; } = new();

    public override string Expected => "a mapping of names such as `{ foundations: [{ name: what-works-centre, to: 2022-12-31 }] }`";

    public override string Example => "{ foundations: [{ name: what-works-centre, to: 2022-12-31 }] }";

    public override IReadOnlyList<Syntax> Parts => [Map];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out ValueList<DatedName> value)
    {
        var isRead = Map.TryRead(node, report, out var map);
        value = isRead
            ? map.SelectMany(pair => pair.Value.Select(o => new DatedName(pair.Key, o.Name, new Interval(o.From, o.To)))).ToValueList()
            : default;
        return isRead;
    }

    public override Node Write(ValueList<DatedName> value) => Map.Write(value
        .GroupBy(name => name.Of, StringComparer.Ordinal)
        .Select(names => KeyValuePair.Create(
            names.Key, names.Select(n => new Other { Name = n.Name, From = n.During.From, To = n.During.To }).ToValueList()))
        .ToValueList());

    public override JsonNode Describe(Schema schema) => Map.Describe(schema);

    private sealed record Other
    {
        public required string Name { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }
    }
}
