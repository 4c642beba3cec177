using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Contents;

/// <summary>What must be in a document.</summary>
public sealed record ContentsRule : IOwnStrengths
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<ContentsRule> Shape = new(
        "contents",
        "what must be in a document",
        f =>
        {
            var rule = new ContentsRule
            {
                Documents = f.Need("document", Words.Ids, r => r.Documents, "the kinds of document judged"),
                Sections = f.Need("sections", Words.ListOf(ContentsSection.Written, 1), r => r.Sections, "the sections that must be in it"),
            };
            f.Check(
                r => r.Sections.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count() == r.Sections.Count,
                "sections",
                "a section stands twice in `sections`",
                "write each section once");
            return rule;
        },
        "{document: yearly-report, sections: [activity, {id: costs, strength: should}]}");

    /// <summary>The kinds of document judged.</summary>
    public required ValueList<string> Documents { get; init; }

    /// <summary>The sections that must be in it.</summary>
    public required ValueList<ContentsSection> Sections { get; init; }

    /// <inheritdoc/>
    Strength IOwnStrengths.Strongest(Strength rule) => Sections.Min(s => s.Strength ?? rule);
}
