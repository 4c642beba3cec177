using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A shape, whatever it is of.</summary>
public interface IShape
{
    /// <summary>Its name: the kind's key in a ruleset.</summary>
    string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    string Says { get; }

    /// <summary>A valid value, as YAML on one line.</summary>
    string Example { get; }

    /// <summary>Its fields, in the order in which they are declared.</summary>
    IReadOnlyList<FieldDescription> Fields { get; }

    /// <summary>Reads one. Whoever returns <c>false</c> has added at least one error.</summary>
    bool TryRead(Node node, Report report, [NotNullWhen(true)] out object? value);

    /// <summary>The value as it is written, always in the same form.</summary>
    /// <exception cref="InvalidCastException"><paramref name="value"/> is not of this shape.</exception>
    MappingNode Write(object value);

    /// <summary>The JSON Schema of the values.</summary>
    JsonNode Describe(Schema schema);
}
