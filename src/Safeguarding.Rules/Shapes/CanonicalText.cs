using System.Globalization;
using System.Text;

namespace Safeguarding.Rules.Shapes;

/// <summary>Prints nodes as YAML, always in the same way: block style, two spaces, quotes only where they are needed.</summary>
public static class CanonicalText
{
    private static readonly string[] Nothings = ["null", "Null", "NULL", "~"];

    /// <summary>The node as a file, with a line end after each line.</summary>
    public static string Of(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var text = new StringBuilder();
        if (IsFlat(node))
        {
            text.Append(OnOneLine(node)).Append('\n');
        }
        else
        {
            Block(node, 0, text, isAtStart: true);
        }

        return text.ToString();
    }

    /// <summary>The node on one line, for messages and descriptions.</summary>
    public static string OnOneLine(Node node) => node switch
    {
        TextNode text => Scalar(text.Text),
        ListNode list => $"[{string.Join(", ", list.Items.Select(OnOneLine))}]",
        MappingNode { Entries.Count: 0 } => "{}",
        MappingNode mapping => $"{{ {string.Join(", ", mapping.Entries.Select(e => $"{Scalar(e.Key)}: {OnOneLine(e.Value)}"))} }}",
        _ => "null",
    };

    private static bool IsFlat(Node node) => node is TextNode or NullNode or ListNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 };

    private static void Block(Node node, int depth, StringBuilder text, bool isAtStart)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                Indent(ref isAtStart, depth, text).Append("- ");
                Value(item, depth, text, inList: true);
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Indent(ref isAtStart, depth, text).Append(Scalar(entry.Key)).Append(':');
                Value(entry.Value, depth, text, inList: false);
            }
        }
    }

    private static void Value(Node value, int depth, StringBuilder text, bool inList)
    {
        if (IsFlat(value))
        {
            text.Append(inList ? string.Empty : " ").Append(OnOneLine(value)).Append('\n');
        }
        else if (inList)
        {
            Block(value, depth + 1, text, isAtStart: true);
        }
        else
        {
            text.Append('\n');
            Block(value, depth + 1, text, isAtStart: false);
        }
    }

    private static StringBuilder Indent(ref bool isAtStart, int depth, StringBuilder text)
    {
        var indented = isAtStart ? text : text.Append(' ', depth * 2);
        isAtStart = false;
        return indented;
    }

    private static string Scalar(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\ufeff' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    // Fewer texts are plain here than in YAML: what may be plain must be so in a block, in a flow and for every reader.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || !char.IsAsciiLetterOrDigit(text[0]) || Array.IndexOf(Nothings, text) >= 0)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not (' ' or '-' or '.' or '_' or '/' or '(' or ')' or ';' or '+'))
            {
                return false;
            }
        }

        return true;
    }
}
