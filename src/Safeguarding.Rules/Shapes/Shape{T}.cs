using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>The fields of a <typeparamref name="T"/>, declared once: to read, to describe and to print.</summary>
/// <typeparam name="T">What has the fields.</typeparam>
public sealed class Shape<T> : IShape
    where T : class
{
    private readonly Func<Fields<T>, T> declare;
    private readonly string? example;
    private readonly Lazy<DescribeFields<T>> described;

    /// <summary>A shape.</summary>
    /// <param name="name">Its name: the kind's key in a ruleset.</param>
    /// <param name="says">What it is, in a few words.</param>
    /// <param name="declare">Declares every field and makes the value; may not throw for defaults.</param>
    /// <param name="example">A valid value as YAML on one line, where the needed fields alone are none.</param>
    public Shape(string name, string says, Func<Fields<T>, T> declare, string? example = null)
    {
        Name = name;
        Says = says;
        this.declare = declare;
        this.example = example;
        described = new(() =>
        {
            var fields = new DescribeFields<T>();
            declare(fields);
            return fields;
        });
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Says { get; }

    /// <inheritdoc/>
    public string Example => example ?? described.Value.Example;

    /// <inheritdoc/>
    public IReadOnlyList<FieldDescription> Fields => described.Value.Fields;

    /// <summary>Reads one. Whoever returns <c>false</c> has added at least one error.</summary>
    public bool TryRead(Node node, Report report, [NotNullWhen(true)] out T? value)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(report);
        value = null;
        if (node is not MappingNode mapping)
        {
            if (node is not RefusedNode)
            {
                report.Add(Catalogue.NotExpected.At(node.Span, $"a mapping: {Says}", node.Found, $"`{Example}`"));
            }

            return false;
        }

        var fields = new ReadFields<T>(Name, mapping, report);
        var read = declare(fields);
        if (!fields.Finish(read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>The value as it is written, always in the same form: fields in the declared order, defaults left out.</summary>
    public MappingNode Write(T value)
    {
        var fields = new WriteFields<T>(value);
        declare(fields);
        return Node.Mapping(fields.Entries);
    }

    /// <inheritdoc/>
    public JsonNode Describe(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.Define(Name, () => described.Value.ToSchema(Says, schema), this);
    }

    /// <summary>The JSON Schema of the values, where it stands in several forms under one name.</summary>
    internal JsonNode DescribeInPlace(Schema schema) => described.Value.ToSchema(Says, schema);

    /// <summary>The shape as a syntax, for a field whose value has fields of its own.</summary>
    public Syntax<T> AsSyntax() => new ShapeSyntax<T>(this);

    bool IShape.TryRead(Node node, Report report, [NotNullWhen(true)] out object? value)
    {
        var read = TryRead(node, report, out var typed);
        value = typed;
        return read;
    }

    MappingNode IShape.Write(object value) => Write((T)value);
}
