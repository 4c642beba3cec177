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
        where T : struct, Enum => Among(noun, NamesOf(typeof(T)), MembersOf<T>());

    /// <summary>One of the members of an enum, of which one says that nobody recorded it and is written <c>unknown</c>.</summary>
    public static Syntax<T> OneOf<T>(string noun, T notRecorded)
        where T : struct, Enum => Recorded(noun, notRecorded, "unknown");

    /// <summary>One of the members of an enum but the one that says that nobody recorded it.</summary>
    public static Syntax<T> OneOfRecorded<T>(string noun, T notRecorded)
        where T : struct, Enum => Recorded(noun, notRecorded, null);

    /// <summary>One of two words.</summary>
    /// <param name="noun">What they are, with the article.</param>
    /// <param name="no">The word that means <c>false</c>.</param>
    /// <param name="yes">The word that means <c>true</c>.</param>
    public static Syntax<bool> Either(string noun, string no, string yes) => Choice(noun, [no, yes], [false, true]);

    /// <summary>One of the words given, each with its meaning.</summary>
    public static Syntax<T> OneOf<T>(string noun, IReadOnlyList<(string Word, T Meaning)> words)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(words);
        var (texts, meanings) = (new string[words.Count], new T[words.Count]);
        for (var i = 0; i < words.Count; i++)
        {
            (texts[i], meanings[i]) = words[i];
        }

        return Choice(noun, texts, meanings);
    }

    private static Syntax<T> Recorded<T>(string noun, T notRecorded, string? word)
        where T : struct, Enum
    {
        // The one that nobody recorded stands last.
        var (names, members) = (new List<string>(NamesOf(typeof(T))), MembersOf<T>());
        var open = names.IndexOf(notRecorded.ToString());
        var others = new T[word is null ? members.Length - 1 : members.Length];
        var last = 0;
        for (var i = 0; i < members.Length; i++)
        {
            if (i != open)
            {
                others[last++] = members[i];
            }
        }

        names.RemoveAt(open);
        if (word is not null)
        {
            names.Add(word);
            others[last] = notRecorded;
        }

        return Among(noun, [.. names], others);
    }

    // Not the generic one, for the same reason as in Choice.
    private static string[] NamesOf(Type type) => Enum.GetNames(type);

    private static T[] MembersOf<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValuesAsUnderlyingType<T>();
        var members = new T[values.Length];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = (T)Enum.ToObject(typeof(T), values.GetValue(i)!);
        }

        return members;
    }

    private static Syntax<T> Among<T>(string noun, string[] names, T[] members)
        where T : notnull
    {
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Hyphened(names[i]);
        }

        return Choice(noun, names, members);
    }

    // Arrays and indices: each of the runtime's own generic collections would be compiled anew for every enum, at every start.
    private static Syntax<T> Choice<T>(string noun, string[] words, T[] meanings)
        where T : notnull => new ScalarSyntax<T>(
            $"{noun}: {Quote.Texts(words)}",
            words[0],
            (TextNode node, Report report, out T value) =>
            {
                var index = Array.IndexOf(words, node.Text);
                value = index < 0 ? default! : meanings[index];
                if (index < 0)
                {
                    var near = Suggest.Nearest(node.Text, words);
                    report.Add(near is null
                        ? Catalogue.UnknownWord.At(node.Span, node.Found, noun, Quote.Texts(words))
                        : Catalogue.MistypedWord.At(node.Span, node.Found, noun, Quote.Text(near), Quote.Texts(words)));
                }

                return index >= 0;
            },
            value => words[Array.FindIndex(meanings, m => m.Equals(value))],
            () => new() { ["enum"] = new JsonArray([.. words.SelectMany(InSchemas)]) });

    // To an editor a word of digits is a number.
    private static IEnumerable<JsonNode> InSchemas(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? [word, number]
        : [word];

    /// <summary>The word for a member of an enum: <c>NamedOnly</c> is <c>named-only</c>.</summary>
    public static string WordOf<T>(T member)
        where T : struct, Enum => Hyphened(member.ToString());

    private static string Hyphened(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
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
