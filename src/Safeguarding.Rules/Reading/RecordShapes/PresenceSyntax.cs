using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Whether somebody was there. Left out it is yes, so that a written but empty value has to say something else: not recorded.</summary>
internal sealed class PresenceSyntax : Syntax<Presence>
{
    private static readonly Syntax<Presence> Word = Words.OneOf("a way to say whether somebody was there", Presence.NotRecorded);

    public override string Expected => Word.Expected;

    public override string Example => Word.Example;

    public override bool ReadsNothing => true;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Presence value)
    {
        value = node is TextNode { Text: "true" } ? Presence.Yes : node is TextNode { Text: "false" } ? Presence.No : Presence.NotRecorded;
        return value != Presence.NotRecorded || node is NullNode || Word.TryRead(node, report, out value);
    }

    public override Node Write(Presence value) => Word.Write(value);

    public override JsonNode Describe(Schema schema) =>
        new JsonObject { ["enum"] = new JsonArray("yes", "no", "part", "unknown", true, false, null) };
}
