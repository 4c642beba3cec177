using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Reading;

/// <summary>Finds what an author did where the parser only knows that it cannot go on.</summary>
internal static class SyntaxMistake
{
    // How many lines above the parser's place are searched: it often notices a mistake some lines late.
    private const int LinesAbove = 3;

    /// <summary>The diagnostic for a syntax error at a place.</summary>
    public static Diagnostic Of(SourceText source, int line, int column, string says)
    {
        line = Math.Clamp(line, 1, source.Lines);
        for (var at = line; at >= Math.Max(1, line - LinesAbove); at--)
        {
            if (Cause(source, at) is { } cause)
            {
                return cause;
            }
        }

        if (line < source.Lines && Indent(source, line + 1) is { } below)
        {
            return below;
        }

        return Catalogue.Syntax.At(new(source.File, line, Math.Max(1, column)), Plain(says));
    }

    private static Diagnostic? Cause(SourceText source, int line)
    {
        if (Indent(source, line) is { } tab)
        {
            return tab;
        }

        var text = source.Line(line);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && (i == 0 || text[i - 1] is ' ' or '\t'))
            {
                return null;
            }

            if (LookAlikes.IsStrangeBlank(text[i]))
            {
                return Catalogue.StrangeBlank.At(new(source.File, line, i + 1), LookAlikes.Number(text[i]));
            }

            if (text[i] is '“' or '”' or '„')
            {
                return Catalogue.CurlyQuote.At(new(source.File, line, i + 1), Quote.Text(text[i].ToString()));
            }
        }

        return null;
    }

    private static Diagnostic? Indent(SourceText source, int line)
    {
        var text = source.Line(line);
        var indent = text[..^text.TrimStart().Length];
        return indent.IndexOf('\t') is >= 0 and var tab && indent.Length < text.Length
            ? Catalogue.Tab.At(new(source.File, line, tab + 1))
            : null;
    }

    private static string Plain(string says)
    {
        var text = says.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return text.Length == 0 ? "the parser gave up" : char.ToLowerInvariant(text[0]) + text[1..].Replace('`', '\'');
    }
}
