using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Contents;

/// <summary>A section that must be in a document.</summary>
public sealed record ContentsSection
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<ContentsSection> Shape = new("section", "a section that must be in a document", f => new()
    {
        Id = f.Need("id", Words.Id, r => r.Id, "the section"),
        Strength = f.May("strength", Words.OneOf<Strength>("a strength"), r => r.Strength, "how strongly it binds; left out: as the rule"),
        If = f.Default("if", Words.Facts, Facts.Empty, r => r.If, "the facts that must be so for it to be asked"),
    });

    /// <summary>How it is written: its id alone, or with its strength and its condition.</summary>
    public static Syntax<ContentsSection> Written { get; } = Choice.Of(
        "contents-section",
        "a section such as `costs`, or `{id: costs, strength: should}`",
        "costs",
        Ways);

    /// <summary>The section.</summary>
    public required string Id { get; init; }

    /// <summary>How strongly it binds; <c>null</c>: as the rule.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The facts that must be so for it to be asked, beside those of the rule.</summary>
    public Facts If { get; init; } = Facts.Empty;

    /// <summary>Section, strength and condition, as reports print them.</summary>
    public override string ToString()
    {
        var strength = Strength is { } own ? $" ({Words.WordOf(own)})" : string.Empty;
        var condition = If.Values.Count == 0 ? string.Empty : $" where {string.Join(" and ", If.Values.Select(f => $"{f.Key} is {f.Value}"))}";
        return $"`{Id}`{strength}{condition}";
    }

    private static IReadOnlyList<Way<ContentsSection>> Ways() =>
    [
        Way.Text<ContentsSection, string>(Words.Id, id => new() { Id = id }, s => s.Strength is null && s.If.Values.Count == 0 ? s.Id : null),
        Way.OtherMapping<ContentsSection, ContentsSection>(Shape.AsSyntax()),
    ];
}
