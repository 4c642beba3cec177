using System.Globalization;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>A place in a file. The <c>default</c> is nowhere: what was built in C# stands in no file.</summary>
public readonly record struct Span
{
    /// <summary>A place in a file.</summary>
    /// <param name="file">The file, as the caller named it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 units as editors count them.</param>
    /// <param name="length">How many columns it covers on that line, at least 1.</param>
    public Span(string file, int line, int column, int length = 1)
    {
        File = file;
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>The file, as the caller named it; <c>null</c>: nowhere.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; 0: nowhere.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 units; 0: nowhere.</summary>
    public int Column { get; }

    /// <summary>How many columns it covers on its line.</summary>
    public int Length { get; }

    /// <summary>Whether it is in a file at all.</summary>
    public bool IsSomewhere => Line > 0;

    /// <summary>The place as compilers and editors write it: <c>file:line:column</c>.</summary>
    public override string ToString() => IsSomewhere
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}")
        : File ?? string.Empty;
}
