using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>A word that names something else.</summary>
internal sealed class ReferenceSyntax(Syntax<string> word, ReferenceTo to) : Syntax<string>
{
    public override string Expected => word.Expected;

    public override string Example => word.Example;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out string value)
    {
        if (!word.TryRead(node, report, out value))
        {
            return false;
        }

        report.Note(new(to, value, node.Span));
        return true;
    }

    public override Node Write(string value) => word.Write(value);

    public override JsonNode Describe(Schema schema) => word.Describe(schema);
}
