using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A value that is written as one text.</summary>
internal sealed class ScalarSyntax<T>(
    string expected, string example, ScalarSyntax<T>.Reader read, Func<T, string> write, Func<JsonObject> describe) : Syntax<T>
{
    /// <summary>Reads a text; whoever returns <c>false</c> has added an error.</summary>
    public delegate bool Reader(TextNode node, Report report, out T value);

    public override string Expected => expected;

    public override string Example => example;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value) => node is TextNode text
        ? read(text, report, out value!)
        : Refuse(node, report, out value);

    public override Node Write(T value) => Node.Text(write(value));

    public override JsonNode Describe(Schema schema) => describe();
}
