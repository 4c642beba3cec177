using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Selectors;

/// <summary>How a <see cref="Who"/> is written: an office, a mapping of fields, or a list of such, which is their union.</summary>
public static class WhoSyntax
{
    /// <summary>Who.</summary>
    public static Syntax<Who> Instance { get; } = Choice.Of(
        "who",
        "who: an office such as `head-of-public-protection`, fields such as `{sector: police}`, or a list of these, which is their union",
        "{sector: police}",
        Ways);

    private static Syntax<Holds> Roles { get; } = new Shape<Holds>("holds", "a role held on a kind of body", f => new(
        f.Need("role", Words.Id, h => h.Role, "the role"),
        f.Need("of", Words.BodyKind, h => h.Of, "the kind of body"))).AsSyntax();

    /// <summary>The fields of one part.</summary>
    public static Shape<WhoPart> Part { get; } = new("who", "which offices; all fields given must hold", f => new()
    {
        Offices = f.Default("office", Words.Offices, [], w => w.Offices, "offices by id"),
        Designations = f.Default("designation", Words.Ids, [], w => w.Designations, "what the post is"),
        Agencies = f.Default("agency", Words.Agencies, [], w => w.Agencies, "agencies, or `same`: that of the office judged"),
        Sectors = f.Default("sector", Words.Ids, [], w => w.Sectors, "sectors of the agency"),
        Areas = f.Default("area", Words.Areas, [], w => w.Areas, "areas; `same`: shares one with the body or case judged; `any`"),
        Standings = f.Default("standing", Words.OneOrMany(Words.OneOf<Standing>("a standing on a body")), [], w => w.Standings, "standings on the body judged"),
        Holds = f.May("holds", Roles, w => w.Holds, "a role held on a kind of body that day"),
        Except = f.May("except", Instance, w => w.Except, "who is taken out"),
    },
    "{designation: director-of-childrens-services}");

    private static IReadOnlyList<Way<Who>> Ways() =>
    [
        Way.Text<Who, string>(Words.Office, office => new() { Parts = [new() { Offices = [office] }] }, _ => null),
        Way.List<Who, ValueList<Who>>(
            Words.ListOf(Instance, 1),
            several => new() { Parts = several.SelectMany(w => w.Parts).ToValueList() },
            who => who.Parts.Count == 1 ? null : who.Parts.Select(p => new Who { Parts = [p] }).ToValueList()),
        Way.OtherMapping<Who, WhoPart>(Part.AsSyntax(), part => new() { Parts = [part] }, who => who.Parts.Count == 1 ? who.Parts[0] : null),
    ];
}
