using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which a body, who sits on it, who holds a role and who stands for whom may slip.</summary>
internal static class SeatSlips
{
    /// <summary>A seat that is vacant or not there, and a body established by nobody, or that begins or ends on another day.</summary>
    public static IEnumerable<Body> Of(Body body) =>
    [
        .. Slips.Each(body.Seats, Of).Select(s => body with { Seats = s }),
        body with { EstablishedBy = Known<ValueList<string>>.None },
        .. body.From is { } from ? Slips.Days(from).SelectMany(d => new[] { body with { From = d }, body with { To = d } }) : [],
    ];

    /// <summary>Another in a role, from another day, or not until the end.</summary>
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
        seat with { Vacant = Recorded.Whole(new Spell()) },
        seat with { Standing = seat.Standing == Standing.Voting ? Standing.NonVoting : Standing.Voting },
    ];
}
