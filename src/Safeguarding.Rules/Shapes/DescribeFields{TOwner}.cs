using System.Text.Json.Nodes;

namespace Safeguarding.Rules.Shapes;

/// <summary>Runs a declaration to describe a shape.</summary>
internal sealed class DescribeFields<TOwner> : Fields<TOwner>
    where TOwner : class
{
    private readonly List<(string[] Keys, bool OnlyOne)> groups = [];

    public List<FieldDescription> Fields { get; } = [];

    /// <summary>The needed fields and the first of each group of which one is needed, with their examples.</summary>
    public string Example
    {
        get
        {
            var shown = Fields.Where(f => f.Mark == FieldMark.Need || groups.Exists(g => g.Keys[0] == f.Key));
            var texts = shown.Select(f => $"{f.Key}: {f.Syntax.Example}").ToList();
            return texts.Count == 0 ? "{}" : $"{{ {string.Join(", ", texts)} }}";
        }
    }

    public override void OneOf(params string[] keys) => groups.Add((keys, OnlyOne: true));

    public override void AnyOf(params string[] keys) => groups.Add((keys, OnlyOne: false));

    public JsonNode ToSchema(string says, Schema schema)
    {
        var properties = new JsonObject();
        foreach (var field in Fields)
        {
            // A schema beside a $ref is not looked at by every reader, so the description goes around it.
            properties[field.Key] = new JsonObject { ["description"] = Describe(field), ["anyOf"] = Values(field, schema) };
        }

        var described = new JsonObject { ["type"] = "object", ["description"] = says, ["properties"] = properties, ["additionalProperties"] = false };
        var needed = Fields.Where(f => f.Mark == FieldMark.Need).Select(f => (JsonNode)f.Key).ToArray();
        if (needed.Length > 0)
        {
            described["required"] = new JsonArray(needed);
        }

        if (groups.Count > 0)
        {
            described["allOf"] = new JsonArray([.. groups.Select(Group)]);
        }

        return described;
    }

    private static JsonObject Group((string[] Keys, bool OnlyOne) group) => new()
    {
        [group.OnlyOne ? "oneOf" : "anyOf"] = new JsonArray([.. group.Keys.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]),
    };

    private static JsonArray Values(FieldDescription field, Schema schema) => field.Mark == FieldMark.Need
        ? [field.Syntax.Describe(schema)]
        : [field.Syntax.Describe(schema), new JsonObject { ["type"] = "null" }];

    private static string Describe(FieldDescription field) => field.Mark switch
    {
        FieldMark.NotStated => $"{field.Says}; left out: not stated",
        FieldMark.Default when field.Default is { } value and not "[]" => $"{field.Says}; left out: {value}",
        _ => field.Says,
    };

    private protected override bool Find(string key, Syntax syntax, FieldMark mark, string says, object? @default, out object? value)
    {
        // A word that may only be there or not has nothing to show where it is not.
        var node = mark == FieldMark.Default ? syntax.WriteAny(@default) : null;
        var text = node is null or TextNode { Text: "" } ? null : CanonicalText.OnOneLine(node);
        Fields.Add(new() { Key = key, Says = says, Mark = mark, Syntax = syntax, Default = text });
        value = null;
        return false;
    }
}
