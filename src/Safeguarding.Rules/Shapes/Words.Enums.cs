using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <content>Words of a fixed list.</content>
public static partial class Words
{
    /// <summary>One of the members of an enum, written in lower case with hyphens.</summary>
    /// <param name="noun">What they are, with the article: <c>a way to count deputies</c>.</param>
    public static Syntax<T> OneOf<T>(string noun)
        where T : struct, Enum => OneOf(noun, [.. Enum.GetValues<T>().Select(member => (WordOf(member), member))]);

    /// <summary>One of the members of an enum, of which one says that nobody recorded it and is written <c>unknown</c>.</summary>
    public static Syntax<T> OneOf<T>(string noun, T notRecorded)
        where T : struct, Enum => OneOf(noun, [.. Enum.GetValues<T>()
            .OrderBy(member => EqualityComparer<T>.Default.Equals(member, notRecorded) ? 1 : 0)
            .Select(member => (EqualityComparer<T>.Default.Equals(member, notRecorded) ? "unknown" : WordOf(member), member))]);

    /// <summary>One of the words given, each with its meaning.</summary>
    public static Syntax<T> OneOf<T>(string noun, IReadOnlyList<(string Word, T Meaning)> words)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(words);
        var texts = words.Select(w => w.Word).ToList();
        return new ScalarSyntax<T>(
            $"{noun}: {Quote.Texts(texts)}",
            texts[0],
            (TextNode node, Report report, out T value) =>
            {
                value = default!;
                if (texts.IndexOf(node.Text) is >= 0 and var index)
                {
                    value = words[index].Meaning;
                    return true;
                }

                var near = Suggest.Nearest(node.Text, texts);
                report.Add(near is null
                    ? Catalogue.UnknownWord.At(node.Span, node.Found, noun, Quote.Texts(texts))
                    : Catalogue.MistypedWord.At(node.Span, node.Found, noun, Quote.Text(near), Quote.Texts(texts)));
                return false;
            },
            value => words.First(w => EqualityComparer<T>.Default.Equals(w.Meaning, value)).Word,
            () => new() { ["enum"] = new JsonArray([.. texts.SelectMany(InSchemas)]) });
    }

    // To an editor a word of digits is a number.
    private static IEnumerable<JsonNode> InSchemas(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? [word, number]
        : [word];

    /// <summary>The word for a member of an enum: <c>NamedOnly</c> is <c>named-only</c>.</summary>
    public static string WordOf<T>(T member)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
