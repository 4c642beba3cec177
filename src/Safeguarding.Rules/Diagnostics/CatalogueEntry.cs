using System.Text;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>One code of the <see cref="Catalogue"/>: its texts, with holes <c>{0}</c>, <c>{1}</c> … for the words of a case.</summary>
public sealed record CatalogueEntry
{
    /// <summary>The code, <c>SGR</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Mend { get; init; }

    /// <summary>Why it matters, for the page of the code.</summary>
    public required string Why { get; init; }

    /// <summary>The diagnostic for one case.</summary>
    /// <param name="span">Where.</param>
    /// <param name="words">What fills the holes; the author's text goes through <see cref="Quote"/> first.</param>
    public Diagnostic At(Span span, params ReadOnlySpan<string> words) => new()
    {
        Code = Code,
        Severity = Severity,
        Span = span,
        Message = Fill(Message, words),
        Mend = Fill(Mend, words),
    };

    // Not string.Format: texts show mappings, whose braces would have to be doubled and then be read wrongly by everyone.
    private static string Fill(string template, ReadOnlySpan<string> words)
    {
        var text = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            var isHole = template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && char.IsAsciiDigit(template[i + 1]);
            if (isHole && template[i + 1] - '0' is var hole && hole < words.Length)
            {
                text.Append(words[hole]);
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }
}
