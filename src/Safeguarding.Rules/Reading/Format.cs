using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The format that every file says.</summary>
internal static class Format
{
    private const string Current = "1";

    private static readonly Syntax<string> Number = Words.OneOf("a format that this version reads", [(Current, Current)]);

    /// <summary>Declares the field.</summary>
    /// <param name="fields">Of what stands at the top of a file.</param>
    /// <param name="isFile">Whether it is a file of its own; what stands in another file need not say it again.</param>
    public static void Declare<T>(Fields<T> fields, bool isFile)
        where T : class
    {
        const string Says = "the format of the file";
        if (isFile)
        {
            fields.Need("format", Number, _ => Current, Says);
        }
        else
        {
            fields.Default("format", Number, Current, _ => Current, Says);
        }
    }
}
