using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The rules by id, each a rule or a list of its versions.</summary>
internal sealed class RulesSyntax(RuleSyntax rule) : Syntax<ValueList<RuleDocument>>
{
    private readonly Syntax<ValueList<RuleVersionDocument>> versions = Words.OneOrMany(rule);

    public override string Expected => "a mapping of rules by their ids";

    public override string Example => $"{{ {Words.RuleId.Example}: {rule.Example} }}";

    public override IReadOnlyList<Syntax> Parts => [Words.RuleId, versions];

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out ValueList<RuleDocument> value)
    {
        value = default;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, report, out value);
        }

        var (rules, isWhole) = (new List<RuleDocument>(mapping.Entries.Count), true);
        foreach (var entry in mapping.Entries)
        {
            var isRead = Words.RuleId.TryRead(new TextNode(entry.Key, quoted: false, entry.KeySpan), report, out var id);
            isRead &= versions.TryRead(entry.Value, report, out var read);
            if (isRead && VersionChecks.Check(id!, entry.KeySpan, read, report))
            {
                var inOrder = read.OrderBy(version => version.InForce?.First).ToValueList();
                rules.Add(new() { Id = id!, Span = entry.KeySpan, Versions = inOrder });
            }
            else
            {
                isWhole = false;
            }

            if (report.IsFull)
            {
                return false;
            }
        }

        value = rules.ToValueList();
        return isWhole;
    }

    // By id, so that the order in which an author tells the rules is no part of the digest.
    public override Node Write(ValueList<RuleDocument> value) => Node.Mapping([.. value
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .Select(rule => new Entry(rule.Id, versions.Write(rule.Versions)))]);

    public override JsonNode Describe(Schema schema) =>
        new JsonObject { ["type"] = "object", ["additionalProperties"] = versions.Describe(schema) };
}
