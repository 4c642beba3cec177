using System.Globalization;
using System.Text.Json.Nodes;

namespace Safeguarding.Rules.Shapes;

/// <summary>A JSON Schema in the making: what is defined once and used in several places. Its words are those that drafts 4 and 7 share.</summary>
public sealed class Schema
{
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> owners = new(StringComparer.Ordinal);

    /// <summary>Refers to a definition, which is made where it is not there yet; a definition may refer to itself.</summary>
    /// <param name="name">The name; where something else has it, a number is put behind.</param>
    /// <param name="make">Makes the definition.</param>
    /// <param name="owner">Whose definition it is: two of one name and owner are the same.</param>
    public JsonNode Define(string name, Func<JsonNode> make, object? owner = null)
    {
        ArgumentNullException.ThrowIfNull(make);
        var free = name;
        for (var i = 2; owners.TryGetValue(free, out var other) && !ReferenceEquals(other, owner); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        owners[free] = owner;
        if (definitions.TryAdd(free, null))
        {
            definitions[free] = make();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{free}" };
    }

    /// <summary>The whole schema of one kind of file.</summary>
    /// <param name="title">What the schema is of.</param>
    /// <param name="shape">What the file holds.</param>
    public static JsonObject Of(string title, IShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var schema = new Schema();
        var root = shape.Describe(schema);
        return new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["allOf"] = new JsonArray(root),
            ["definitions"] = new JsonObject(schema.definitions.Select(d => KeyValuePair.Create(d.Key, d.Value))),
        };
    }
}
