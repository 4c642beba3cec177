namespace Safeguarding.Rules.Diagnostics;

/// <summary>
/// Every diagnostic there is, in one place. 00xx: reading; 01xx: fields and values; 02xx: references; 03xx: rules that do not
/// fit together; 04xx: records. A code keeps its meaning for ever; one that is given up is not used again.
/// </summary>
/// <remarks>
/// Messages are lower case, without a full stop, with the author's text in backticks. The mend says what to write.
/// </remarks>
public static partial class Catalogue
{
    /// <summary>All entries, by code.</summary>
    public static IReadOnlyList<CatalogueEntry> All => [.. ReadingEntries, .. FieldEntries, .. ReferenceEntries, .. LoadingEntries, .. CoverageEntries, .. RuleEntries, .. RecordEntries];
}
