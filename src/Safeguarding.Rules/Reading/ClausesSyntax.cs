using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The clauses of a source by their ids.</summary>
internal sealed class ClausesSyntax(Shape<ClauseDocument> clause) : Syntax<ValueList<ClauseDocument>>
{
    private readonly Syntax<ValueList<KeyValuePair<string, ClauseDocument>>> map = Words.MapOf(Words.RuleId, clause.AsSyntax());

    public override string Expected => "a mapping of clauses by their ids";

    public override string Example => map.Example;

    public override IReadOnlyList<Syntax> Parts => [map];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out ValueList<ClauseDocument> value)
    {
        var isRead = map.TryRead(node, report, out var pairs);
        value = isRead
            ? pairs.Select(pair => pair.Value with { Id = pair.Key, Span = ((MappingNode)node).Find(pair.Key)!.KeySpan }).ToValueList()
            : default;
        return isRead;
    }

    public override Node Write(ValueList<ClauseDocument> value) =>
        map.Write(value.Select(read => KeyValuePair.Create(read.Id, read)).ToValueList());

    public override JsonNode Describe(Schema schema) => map.Describe(schema);
}
