using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading.RecordShapes;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Reads and prints records.</summary>
public static class RecordsReader
{
    /// <summary>The shape of a file of records, for schemas and documentation.</summary>
    public static IShape Shape { get; } = RecordsShape.Of(RecordedRange.Some, isFile: true);

    /// <summary>Reads a file of records.</summary>
    /// <returns><c>null</c> where something is wrong, which the report then says. Never throws for what the file contains.</returns>
    public static ReadRecords? Read(SourceText source, Report report, ReadingLimits? limits = null) =>
        YamlReader.ReadAs(source, report, limits, root => Read(root, report));

    /// <summary>Reads records that are part of a file.</summary>
    /// <param name="root">The mapping of the lists.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <param name="isFile">Whether it is the top of a file, which must say its format.</param>
    public static ReadRecords? Read(Node root, Report report, bool isFile = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return RecordsShape.Of(RangeOf(root, report), isFile).TryRead(root, report, out var records)
            ? new() { Records = records, Positions = new(root) }
            : null;
    }

    /// <summary>The records as a file, always in the same form: the same records give the same text.</summary>
    public static string Write(PartnershipRecords records) => CanonicalText.Of(Shape.Write(records));

    // Said before the lists are read, wherever in the file it stands.
    private static RecordedRange RangeOf(Node root, Report report) =>
        root is MappingNode top && top.Value("recorded") is { } said && RecordedRange.Syntax.TryRead(said, report, out var range)
            ? range
            : RecordedRange.Some;
}
