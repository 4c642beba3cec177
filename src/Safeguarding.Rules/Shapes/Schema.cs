using System.Text.Json.Nodes;

namespace Safeguarding.Rules.Shapes;

/// <summary>A JSON Schema in the making: what is defined once and used in several places. Its words are those that drafts 4 and 7 share.</summary>
public sealed class Schema
{
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    /// <summary>Refers to a definition, which is made where it is not there yet; a definition may refer to itself.</summary>
    public JsonNode Define(string name, Func<JsonNode> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>The whole schema of one kind of file.</summary>
    /// <param name="title">What the schema is of.</param>
    /// <param name="syntax">What the file holds.</param>
    public static JsonObject Of(string title, Syntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var schema = new Schema();
        var root = syntax.Describe(schema);
        return new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["allOf"] = new JsonArray(root),
            ["definitions"] = new JsonObject(schema.definitions.Select(d => KeyValuePair.Create(d.Key, d.Value))),
        };
    }
}
