using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>The syntaxes that many shapes share.</summary>
public static partial class Words
{
    private const int LongestId = 200;

    /// <summary>A word: lower-case letters, digits and hyphens.</summary>
    public static Syntax<string> Id { get; } = Word("executive");

    /// <summary>One word or a list of them, none twice.</summary>
    public static Syntax<ValueList<string>> Ids { get; } =
        new ListSyntax<string>(Id, "a word such as `executive`, or a list of words", oneIsEnough: true, isSet: true, least: 0);

    /// <summary>Any text that is not empty.</summary>
    public static Syntax<string> Text { get; } = new ScalarSyntax<string>(
        "a text",
        "some words",
        static (TextNode node, Report report, out string value) =>
        {
            value = node.Text;
            if (value.Length > 0)
            {
                return true;
            }

            report.Add(Catalogue.NotExpected.At(node.Span, "a text", node.Found, "`some words`"));
            return false;
        },
        static value => value,
        static () => new() { ["type"] = new JsonArray("string", "number", "boolean") });

    /// <summary><c>yes</c> or <c>no</c>; <c>true</c> and <c>false</c> too, as tools write them.</summary>
    public static Syntax<bool> YesNo { get; } = new ScalarSyntax<bool>(
        "`yes` or `no`",
        "yes",
        static (TextNode node, Report report, out bool value) =>
        {
            value = node.Text is "yes" or "true";
            if (value || node.Text is "no" or "false")
            {
                return true;
            }

            report.Add(Catalogue.UnknownWord.At(node.Span, node.Found, "`yes` or `no`", "`yes` or `no`"));
            return false;
        },
        static value => value ? "yes" : "no",
        static () => new() { ["enum"] = new JsonArray("yes", "no", true, false) });

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>: a truth value of a record.</summary>
    public static Syntax<bool?> YesNoUnknown { get; } = new ScalarSyntax<bool?>(
        "`yes`, `no` or `unknown`",
        "yes",
        static (TextNode node, Report report, out bool? value) =>
        {
            value = null;
            if (node.Text == "unknown")
            {
                return true;
            }

            var isRead = YesNo.TryRead(node, report, out var truth);
            value = isRead ? truth : null;
            return isRead;
        },
        static value => value switch { true => "yes", false => "no", _ => "unknown" },
        static () => new() { ["enum"] = new JsonArray("yes", "no", "unknown", true, false) });

    /// <summary>A word, with another example than <see cref="Id"/>.</summary>
    public static Syntax<string> Word(string example) => new ScalarSyntax<string>(
        $"a word such as `{example}`",
        example,
        (TextNode node, Report report, out string value) =>
        {
            value = node.Text;
            var isWord = IsWord(value);
            if (!isWord && LookAlikes.FirstStrange(value) is >= 0 and var strange)
            {
                var plain = LookAlikes.ToPlain(value) is { } looks ? ToWord(looks) : null;
                report.Add(Catalogue.LookAlike.At(node.Span, node.Found, LookAlikes.Number(value[strange]), Quote.Text(plain ?? example)));
            }
            else if (!isWord)
            {
                report.Add(Catalogue.NotAWord.At(node.Span, node.Found, Quote.Text(ToWord(value) ?? example)));
            }

            return isWord;
        },
        static value => value,
        static () => new() { ["type"] = new JsonArray("string", "number"), ["pattern"] = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" });

    /// <summary>A word that alone may stand there; it is there or it is not.</summary>
    public static Syntax<bool> Flag(string word) => new ScalarSyntax<bool>(
        $"`{word}`, or nothing",
        word,
        (TextNode node, Report report, out bool value) =>
        {
            value = node.Text == word || (word == "yes" && node.Text == "true");
            if (!value)
            {
                report.Add(Catalogue.UnknownWord.At(node.Span, node.Found, $"`{word}`, which alone may stand here", $"`{word}`, or take the field out"));
            }

            return value;
        },
        value => value ? word : string.Empty,
        () => new() { ["enum"] = word == "yes" ? new JsonArray(word, true) : new JsonArray(word) });

    /// <summary>A whole number.</summary>
    public static Syntax<int> Whole(int least = 0, int most = 1_000_000) => new ScalarSyntax<int>(
        least == 0 && most == 1_000_000 ? "a whole number" : string.Create(CultureInfo.InvariantCulture, $"a whole number of at least {least}"),
        Math.Clamp(1, least, most).ToString(CultureInfo.InvariantCulture),
        (TextNode node, Report report, out int value) =>
        {
            if (!int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            {
                report.Add(Catalogue.NotExpected.At(node.Span, "a whole number", node.Found, "`2`"));
                return false;
            }

            if (value >= least && value <= most)
            {
                return true;
            }

            report.Add(Catalogue.OutOfRange.At(
                node.Span, node.Found, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));
            return false;
        },
        static value => value.ToString(CultureInfo.InvariantCulture),
        () => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most });

    private static bool IsWord(string text) => text.Length is > 0 and <= LongestId && text[0] != '-' && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string? ToWord(string text)
    {
        var word = string.Concat(text.Trim().ToLowerInvariant().Select(c => c is ' ' or '_' or '/' or '.' ? '-' : c)
            .Where(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')).Trim('-');
        return word.Length is 0 or > LongestId ? null : word;
    }
}
