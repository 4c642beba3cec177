using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Who takes part: areas, agencies, offices.</summary>
internal static class PartnerShapes
{
    public static readonly Shape<Area> Area = new("area", "a local authority area", f => new()
    {
        Id = f.Id(a => a.Id),
        Name = f.May("name", Words.Text, a => a.Name, "what it is called"),
        Facts = f.Facts(a => a.Facts),
    });

    public static readonly Shape<Agency> Agency = new("agency", "an agency that takes part", f => new()
    {
        Id = f.Id(a => a.Id),
        Sector = f.Need("sector", Words.Known(Words.Word("police")), a => a.Sector, "the sector that it is of, `none` or `unknown`"),
        Area = f.Known("area", RecordFields.Ids, a => a.Area, "the areas that it serves"),
    });

    public static readonly Shape<Office> Office = new("office", "a post, never a person", f => new()
    {
        Id = f.Id(o => o.Id),
        Designation = f.Need("designation", Words.Known(RecordFields.Ids), o => o.Designation, "what the post is, `none` or `unknown`"),
        Agency = f.Need("agency", Words.Known(Words.Id), o => o.Agency, "the agency whose post it is, `none` or `unknown`"),
        Area = f.Known("area", RecordFields.Ids, o => o.Area, "the areas of the post; left out, those of its agency"),
    });
}
