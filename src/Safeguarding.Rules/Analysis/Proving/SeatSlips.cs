using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which a body, who sits on it, who holds a role and who stands for whom may slip.</summary>
internal static class SeatSlips
{
    /// <summary>A seat or two that are vacant, one that is not there, one too many, and a body established by nobody, or on another day.</summary>
    public static IEnumerable<Body> Of(Body body, PartnershipRecords records) =>
    [
        .. Slips.Each(body.Seats, Of).Select(s => body with { Seats = s }),
        .. Slips.Pairs(body.Seats).Select(pair => body with { Seats = body.Seats.With(body.Seats.Items.Select(s => pair.Contains(s) ? Vacant(s) : s).ToValueList()) }),
        .. records.Offices.Items.Select(o => body with { Seats = body.Seats.With([.. body.Seats.Items, new Seat { Office = o.Id }]) }),
        body with { EstablishedBy = Known<ValueList<string>>.None },
        .. body.From is { } from ? Slips.Days(from).SelectMany(d => new[] { body with { From = d }, body with { To = d } }) : [],
    ];

    /// <summary>Two bodies that begin a day late, where one of them would do.</summary>
    public static IEnumerable<Recorded<Body>> OfTwo(Recorded<Body> bodies) =>
        from pair in Slips.Pairs(bodies)
        where pair.All(b => b.From is not null)
        select bodies.With(bodies.Items.Select(b => pair.Contains(b) ? b with { From = DateArithmetic.Shift(b.From!.Value.Earliest, 1) } : b).ToValueList());

    /// <summary>Another in a role, or only from or until another day.</summary>
    public static IEnumerable<Appointment> Of(Appointment role, PartnershipRecords records) =>
    [
        .. records.Offices.Items.Where(o => o.Id != role.Office).Select(o => role with { Office = o.Id }),
        .. Slips.Days(role.From).SelectMany(d => new[] { role with { From = d }, role with { To = d } }),
        .. role.To is { } to ? Slips.Days(to).Select(d => role with { To = d }) : [],
    ];

    /// <summary>Another who stands for somebody.</summary>
    public static IEnumerable<Delegation> Of(Delegation delegation, PartnershipRecords records) =>
        records.Offices.Items.Where(o => o.Id != delegation.Delegate).Select(o => delegation with { Delegate = o.Id });

    private static IEnumerable<Seat> Of(Seat seat) =>
    [
        Vacant(seat),
        seat with { Standing = seat.Standing == Standing.Voting ? Standing.NonVoting : Standing.Voting },
    ];

    private static Seat Vacant(Seat seat) => seat with { Vacant = Recorded.Whole(new Spell()) };
}
