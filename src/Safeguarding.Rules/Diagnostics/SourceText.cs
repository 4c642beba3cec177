namespace Safeguarding.Rules.Diagnostics;

/// <summary>The text of a file, and the name by which diagnostics call it.</summary>
public sealed class SourceText
{
    private readonly Lazy<int[]> starts;

    /// <summary>The text of a file.</summary>
    /// <param name="file">What diagnostics call it.</param>
    /// <param name="text">What is in it; a byte order mark is taken off.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public SourceText(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        File = file;
        Text = text.StartsWith('\ufeff') ? text[1..] : text;
        starts = new(FindStarts);
    }

    /// <summary>What diagnostics call it.</summary>
    public string File { get; }

    /// <summary>What is in it.</summary>
    public string Text { get; }

    /// <summary>How many lines it has; a text that ends with a line end has an empty last one.</summary>
    public int Lines => starts.Value.Length;

    /// <summary>A line without its end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>Empty where there is no such line.</returns>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line < 1 || line > Lines)
        {
            return [];
        }

        var end = line < Lines ? starts.Value[line] : Text.Length;
        return Text.AsSpan(starts.Value[line - 1]..end).TrimEnd("\r\n");
    }

    /// <summary>The place of a character.</summary>
    /// <param name="index">Where it stands in <see cref="Text"/>, from 0.</param>
    /// <param name="length">How many characters the place covers.</param>
    public Span At(int index, int length = 1)
    {
        var line = Array.BinarySearch(starts.Value, index);
        line = line < 0 ? ~line - 1 : line;
        return new(File, line + 1, index - starts.Value[line] + 1, length);
    }

    private int[] FindStarts()
    {
        var found = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                found.Add(i + 1);
            }
        }

        return [.. found];
    }
}
