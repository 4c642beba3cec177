using System.Xml.Linq;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>What the documentation comment of a kind says: how it judges, and what it does where the contract is silent.</summary>
internal static class KindDocs
{
    private static readonly Lazy<XDocument> Comments = new(() => XDocument.Load(Path.ChangeExtension(typeof(Ruleset).Assembly.Location, ".xml")));

    /// <summary>The summary and the remarks of a type, a paragraph each, with code marked as in Markdown.</summary>
    public static IReadOnlyList<string> Of(Type type)
    {
        var member = Comments.Value.Descendants("member").FirstOrDefault(m => m.Attribute("name")?.Value == $"T:{type.FullName}");
        return [.. new[] { member?.Element("summary"), member?.Element("remarks") }.OfType<XElement>().Select(Text)];
    }

    private static string Text(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(n => n is XElement code ? $"`{code.Value}`" : n.ToString(SaveOptions.DisableFormatting)));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
