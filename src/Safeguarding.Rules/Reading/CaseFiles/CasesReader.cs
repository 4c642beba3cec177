using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>Reads files of cases.</summary>
public sealed class CasesReader
{
    private readonly Shape<CasesDocument> shape;

    /// <summary>A reader that knows these kinds of rule.</summary>
    /// <param name="kinds">The shapes of the kinds, by name.</param>
    public CasesReader(IReadOnlyDictionary<string, IShape> kinds) => shape = CasesShape.Of(new(kinds));

    /// <summary>The shape of a file, for schemas and documentation.</summary>
    public IShape Shape => shape;

    /// <summary>Reads a file.</summary>
    /// <returns><c>null</c> where something is wrong, which the report then says. Never throws for what the file contains.</returns>
    public CasesDocument? Read(SourceText source, Report report, ReadingLimits? limits = null) =>
        YamlReader.ReadAs(source, report, limits, root => Read(root, report));

    private CasesDocument? Read(Node root, Report report)
    {
        if (!shape.TryRead(root, report, out var cases))
        {
            return null;
        }

        foreach (var read in cases.Cases)
        {
            CheckChoices(cases, read, report);
        }

        return cases;
    }

    private static void CheckChoices(CasesDocument cases, CaseDocument read, Report report)
    {
        if ((read.Ruleset ?? cases.Ruleset) is null)
        {
            report.Add(Catalogue.MissingKey.At(read.Span, "this case", "`ruleset`", "the ruleset, here or at the top of the file", "`ruleset: sussex/executive`"));
        }

        var records = read.Records ?? cases.Records;
        if (records is null)
        {
            report.Add(Catalogue.MissingKey.At(read.Span, "this case", "`records`", "the records, here or at the top of the file", "`records: records.yaml`"));
        }
        else if (records.Node is { } node && read.Change is { } change && RecordsChange.Apply(node, change, report) is { } changed)
        {
            // Read here only for its mistakes, so that they are said with those of the file.
            RecordsReader.Read(changed, report, isFile: false);
        }
    }
}
