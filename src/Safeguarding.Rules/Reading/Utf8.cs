using System.Text;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Reading;

/// <summary>Bytes to text, without replacing what cannot be read.</summary>
internal static class Utf8
{
    /// <summary>The text; <c>null</c> where the bytes are no UTF-8, which the report then says.</summary>
    public static SourceText? Read(string file, ReadOnlySpan<byte> bytes, Report report)
    {
        if (bytes.StartsWith<byte>([0xff, 0xfe]) || bytes.StartsWith<byte>([0xfe, 0xff]))
        {
            report.Add(Catalogue.NotUtf8.At(new(file, 1, 1), "it begins like UTF-16"));
            return null;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new(file, Encoding.UTF8.GetString(bytes));
        }

        // What can be read stands before the first bad byte, and gives its place.
        var buffer = new char[bytes.Length];
        System.Text.Unicode.Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false);
        var before = new SourceText(file, new string(buffer, 0, written) + "?");
        report.Add(Catalogue.NotUtf8.At(before.At(before.Text.Length - 1), $"the byte 0x{bytes[Math.Min(read, bytes.Length - 1)]:x2} belongs to no letter"));
        return null;
    }
}
