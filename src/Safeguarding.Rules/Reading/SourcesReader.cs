using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Reads sources.</summary>
public static class SourcesReader
{
    private static readonly Shape<ClauseDocument> Clause = new("clause", "a clause of a source", f =>
    {
        f.NotBoth("recorded", "later", "rules");
        return new()
        {
            Id = string.Empty,
            Ref = f.Need("ref", Words.Text, c => c.Ref, "where in the document it stands"),
            Strength = f.Need("strength", Words.OneOf<ClauseStrength>("a strength"), c => c.Strength, "how strong its own words are"),
            Says = f.Need("says", Words.Text, c => c.Says, "what it says, paraphrased"),
            Recorded = f.May("recorded", Words.Word("judgement"), c => c.Recorded, "why no rule encodes it"),
            Later = f.May("later", Words.Word("contents"), c => c.Later, "the kind of rule that will encode it and does not exist yet"),
            Rules = f.May("rules", Words.OneOrMany(Words.RuleId), c => c.Rules, "the rules that encode it; left out, whichever cite it"),
        };
    });

    private static readonly Shape<SourceDocument> OfFile = new("source", "a source, with every clause of it", f =>
    {
        Format.Declare(f, isFile: true);
        return new()
        {
            Name = f.Need("source", Words.Name, s => s.Name, "its name"),
            Title = f.May("title", Words.Text, s => s.Title, "what it is called"),
            Published = f.May("published", Words.When, s => s.Published, "when it was published"),
            Checked = f.May("checked", Words.Day, s => s.Checked, "when somebody last checked that it still says so"),
            Status = f.May("status", Words.Word("adopted"), s => s.Status, "what it is"),
            IsWhole = f.Default("whole", Words.YesNo, @default: true, s => s.IsWhole, "whether every clause of the document is listed"),
            Clauses = f.Need("clauses", new ClausesSyntax(Clause), s => s.Clauses, "its clauses by their ids"),
        };
    });

    /// <summary>The shape of a file, for schemas and documentation.</summary>
    public static IShape Shape => OfFile;

    /// <summary>Reads a file.</summary>
    /// <returns><c>null</c> where something is wrong, which the report then says. Never throws for what the file contains.</returns>
    public static SourceDocument? Read(SourceText source, Report report, ReadingLimits? limits = null) =>
        YamlReader.ReadAs(source, report, limits, root => OfFile.TryRead(root, report, out var read) ? read : null);

    /// <summary>The source as a file, always in the same form.</summary>
    public static string Write(SourceDocument source) => CanonicalText.Of(OfFile.Write(source));
}
