using System.Text.Json.Nodes;

namespace Safeguarding.Rules.Shapes;

/// <summary>Runs a declaration to describe a shape.</summary>
internal sealed class DescribeFields<TOwner> : IFields<TOwner>
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

    public T Need<T>(string key, Syntax<T> syntax, Func<TOwner, T> get, string says)
    {
        Add(key, syntax, FieldMark.Need, says);
        return default!;
    }

    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class
    {
        Add(key, syntax, FieldMark.May, says);
        return null;
    }

    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct
    {
        Add(key, syntax, FieldMark.May, says);
        return null;
    }

    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class
    {
        Add(key, syntax, FieldMark.NotStated, says);
        return null;
    }

    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct
    {
        Add(key, syntax, FieldMark.NotStated, says);
        return null;
    }

    public T Default<T>(string key, Syntax<T> syntax, T @default, Func<TOwner, T> get, string says)
    {
        // A word that is not there, and a list with nothing in it, say nothing.
        var isSilent = @default is false || CanonicalText.OnOneLine(syntax.Write(@default)) is "[]";
        Add(key, syntax, FieldMark.Default, says, isSilent ? null : CanonicalText.OnOneLine(syntax.Write(@default)));
        return @default;
    }

    public void OneOf(params string[] keys) => groups.Add((keys, OnlyOne: true));

    public void AnyOf(params string[] keys) => groups.Add((keys, OnlyOne: false));

    public void NotBoth(params string[] keys)
    {
    }

    public void Needs(string key, string other)
    {
    }

    public void Check(Func<TOwner, bool> holds, string key, string message, string mend)
    {
    }

    public void Check(Func<TOwner, FieldMistake?> find)
    {
    }

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
        FieldMark.Default when field.Default is { } value => $"{field.Says}; left out: {value}",
        _ => field.Says,
    };

    private void Add(string key, Syntax syntax, FieldMark mark, string says, string? text = null) =>
        Fields.Add(new() { Key = key, Says = says, Mark = mark, Syntax = syntax, Default = text });
}
