using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Bodies and who sits on them.</summary>
internal static class BodyShapes
{
    private static readonly Syntax<Standing> Standing = Words.OneOf<Standing>("a standing");

    private static readonly Syntax<Recorded<Spell>> Spells = Words.Recorded(new Shape<Spell>("spell", "some days", f => new()
    {
        From = f.Open("from", s => s.From, "the first day"),
        To = f.Open("to", s => s.To, "the last day, inside"),
    }).AsSyntax());

    private static readonly Shape<Seat> Seat = new("seat", "a place on a body", f => new()
    {
        Office = f.Known("office", Words.Id, s => s.Office, "the office that holds it; none: an empty seat"),
        Standing = f.Default("standing", Standing, Records.Standing.Voting, s => s.Standing, "what it gives"),
        From = f.Open("from", s => s.From, "the first day"),
        To = f.Open("to", s => s.To, "the last day, inside"),
        Vacant = f.Default("vacant", Spells, Recorded.Whole<Spell>(), s => s.Vacant, "when nobody held the office"),
        Suspended = f.Default("suspended", Spells, Recorded.Whole<Spell>(), s => s.Suspended, "when its vote was suspended"),
    });

    public static readonly Shape<Body> Body = new("body", "a board, an executive, a group that meets", f => new()
    {
        Id = f.Id(b => b.Id),
        Kind = f.May("kind", Words.Id, b => b.Kind, "what kind of body it is; left out, its id is its kind"),
        Area = f.None("area", RecordFields.Ids, b => b.Area, "the areas it is for; none: the whole partnership"),
        From = f.Open("from", b => b.From, "the day it began"),
        To = f.Open("to", b => b.To, "its last day, inside"),
        Seats = f.Recorded("seats", Seat.AsSyntax(), b => b.Seats, "who sits on it"),
        EstablishedBy = f.Known("established-by", RecordFields.Ids, b => b.EstablishedBy, "the bodies that set it up"),
        Succeeds = f.Default("succeeds", RecordFields.Ids, [], b => b.Succeeds, "the bodies it took over from"),
    });
}
