using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>How values of one sort are written in a file: read with diagnostics, described, and printed.</summary>
public abstract class Syntax
{
    private protected Syntax()
    {
    }

    /// <summary>What is expected, with its article and where it helps an example: <c>a duration such as `2 years`</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>A valid value, as YAML on one line.</summary>
    public abstract string Example { get; }

    /// <summary>The syntaxes that this one is made of, for those who walk every shape.</summary>
    public virtual IReadOnlyList<Syntax> Parts => [];

    /// <summary>The shape that this syntax reads; <c>null</c>: it reads no shape.</summary>
    public virtual IShape? Shape => null;

    /// <summary>Whether nothing (an empty value, <c>null</c>) is a value of its own, and not the same as leaving the field out.</summary>
    public virtual bool ReadsNothing => false;

    /// <summary>Whether a value can be read; where not, at least one error has been added.</summary>
    public abstract bool CanRead(Node node, Report report);

    /// <summary>The JSON Schema of the values.</summary>
    /// <param name="schema">Collects what is defined once and used in several places.</param>
    public abstract JsonNode Describe(Schema schema);

    /// <summary>Reads a value; whoever returns <c>false</c> has added at least one error.</summary>
    internal abstract bool TryReadAny(Node node, Report report, out object? value);

    /// <summary>The value as it is written, always in the same form.</summary>
    internal abstract Node WriteAny(object? value);
}
