using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Span = Safeguarding.Rules.Diagnostics.Span;

namespace Safeguarding.Rules.Reading;

/// <summary>Scalars, and the characters in them that are not what they look like.</summary>
internal static class ScalarReader
{
    /// <summary>The text of a scalar; nothing, where it is empty, <c>null</c> or <c>~</c> without quotes.</summary>
    public static Node Read(Scalar scalar, SourceText source, Report report)
    {
        var span = Marks.Span(source, scalar);
        if (scalar.Style != ScalarStyle.Plain)
        {
            return new TextNode(scalar.Value, quoted: true, span);
        }

        if (scalar.Value is "" or "~" or "null" or "Null" or "NULL")
        {
            return new NullNode(span);
        }

        return CheckPlain(scalar, source, report) ? new TextNode(scalar.Value, quoted: false, span) : new RefusedNode(span);
    }

    /// <summary>Keys are words: a letter that is not of ASCII is a slip, or a trick.</summary>
    public static void CheckKey(string key, Span span, Report report)
    {
        if (LookAlikes.FirstStrange(key) is >= 0 and var strange)
        {
            var plain = LookAlikes.ToPlain(key);
            report.Add(Catalogue.LookAlike.At(
                span, Quote.Text(key), LookAlikes.Number(key[strange]), plain is null ? "letters from a to z, digits and hyphens" : Quote.Text(plain)));
        }
    }

    private static bool CheckPlain(Scalar scalar, SourceText source, Report report)
    {
        var from = (int)Math.Clamp(scalar.Start.Index, 0, source.Text.Length);
        var to = (int)Math.Clamp(scalar.End.Index, from, source.Text.Length);
        var text = source.Text.AsSpan(from..to);
        for (var i = 0; i < text.Length; i++)
        {
            if (LookAlikes.IsStrangeBlank(text[i]))
            {
                report.Add(Catalogue.StrangeBlank.At(source.At(from + i), LookAlikes.Number(text[i])));
                return false;
            }
        }

        // Inside a text an apostrophe may be curly; only where it stands at an end was it meant to quote.
        if (LookAlikes.IsCurlyQuote(scalar.Value[0]))
        {
            report.Add(Catalogue.CurlyQuote.At(Marks.Span(source, scalar), Quote.Text(scalar.Value[..1])));
            return false;
        }

        return true;
    }
}
