using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Where and when a who is asked: on which day, for which body, areas and office.</summary>
internal sealed record Asked(When Day)
{
    public Body? Body { get; init; }

    /// <summary>The areas of the body or case judged; none: it has none, and shares one with anything.</summary>
    public Known<ValueList<string>> Areas { get; init; } = Known<ValueList<string>>.None;

    /// <summary>The office judged, for <c>agency: same</c>.</summary>
    public string? Office { get; init; }
}

/// <summary>Which offices a who picks, and who holds what seat.</summary>
internal sealed class Offices(Judged judged)
{
    private PartnershipRecords Records => judged.Records;

    public Office? Office(string id) => Records.Offices.Items.FirstOrDefault(o => o.Id == id);

    public Body? Body(string id) => Records.Bodies.Items.FirstOrDefault(b => b.Id == id);

    /// <summary>Whether a body, by its id, is of a kind; one that the records do not know is of its own name, or not known.</summary>
    public bool? IsOfKind(string id, string kind) => Body(id) is { } body ? (body.Kind ?? body.Id) == kind : id == kind ? true : null;

    public bool? IsOfKind(string id, IEnumerable<string> kinds) => Three.Any(kinds.Select(k => IsOfKind(id, k)));

    public Known<string> Agency(string office) => Office(office)?.Agency ?? Known<string>.NotRecorded;

    /// <summary>The areas of an office: its own, or else those of its agency.</summary>
    public Known<ValueList<string>> Areas(string office)
    {
        if (Office(office) is not { } post)
        {
            return default;
        }

        if (post.Area.IsRecorded)
        {
            return post.Area;
        }

        return post.Agency.TryGet(out var agency) ? Records.Agencies.Items.FirstOrDefault(a => a.Id == agency)?.Area ?? default
            : post.Agency.IsNone ? Known<ValueList<string>>.None : default;
    }

    public Known<string> Sector(string office)
    {
        var agency = Agency(office);
        return agency.TryGet(out var id) ? Records.Agencies.Items.FirstOrDefault(a => a.Id == id)?.Sector ?? default
            : agency.IsNone ? Known<string>.None : default;
    }

    /// <summary>Whether every office there is stands in the list, on those days.</summary>
    public bool AreAllListed(When day) => Records.Offices.Covers(day.Earliest, day.Latest);

    public bool? Picks(Who who, string office, Asked asked) => Three.Any(who.Parts.Select(part => Picks(part, office, asked)));

    /// <summary>The offices named by id, which are asked for whether they fit or not, and the others listed.</summary>
    public IEnumerable<string> Known(Who who) => who.Named.Concat(Records.Offices.Items.Select(o => o.Id)).Distinct(StringComparer.Ordinal);

    public bool? IsSeated(string office, Asked asked, Func<Seat, bool> which) => Three.Any(Seats(asked).Select(s => s.Office(office) & s.Filled & which(s.Seat))) | (AreSeatsWhole(asked) ? false : null);

    /// <summary>A member that counts for quorum: a filled seat that day that is not an attendee's, and not suspended.</summary>
    public bool? CountsForQuorum(string office, Asked asked) =>
        Three.Any(Seats(asked).Where(s => s.Seat.Standing != Standing.Attendee).Select(s => s.Office(office) & s.Filled & !s.Suspended)) | (AreSeatsWhole(asked) ? false : null);

    /// <summary>The seats of the body on the day, in force or perhaps.</summary>
    public IReadOnlyList<SeatThen> Seats(Asked asked) =>
        asked.Body is not { } body ? [] : [.. body.Seats.Items.Select(s => Then(s, asked.Day)).Where(s => s.Filled != false)];

    public bool AreSeatsWhole(Asked asked) => asked.Body is { } body && body.Seats.WholeTo(asked.Day.Latest, Records.Bodies, body.Seats.Items.SelectMany(DatesOf));

    /// <summary>Whether an appointment is in force on the day.</summary>
    public bool? InForce(Appointment appointment, When day) => Lists.On(appointment.From, appointment.To, day, Records.Appointments.SpeaksTo());

    private static IEnumerable<When?> DatesOf(Seat seat) =>
        [seat.From, seat.To, .. seat.Vacant.Items.Concat(seat.Suspended.Items).SelectMany(s => (IEnumerable<When?>)[s.From, s.To])];

    public SeatThen Then(Seat seat, When day)
    {
        var speaksTo = Records.Bodies.SpeaksTo();
        bool? Spells(Recorded<Spell> spells) =>
            Three.Any(spells.Items.Select(s => Lists.On(s.From, s.To, day, speaksTo)))
            | (spells.WholeTo(day.Latest, Records.Bodies, spells.Items.SelectMany(s => (IEnumerable<When?>)[s.From, s.To])) ? false : null);
        var inForce = Lists.On(seat.From, seat.To, day, speaksTo);
        bool? isEmpty = seat.Office.IsNone;
        return new(seat, inForce & !isEmpty & !Spells(seat.Vacant), Spells(seat.Suspended), inForce);
    }

    private bool? Picks(WhoPart part, string office, Asked asked)
    {
        bool? picks = part.Offices.IsEmpty || part.Offices.Contains(office);
        if (!part.Designations.IsEmpty)
        {
            picks &= IsOne(Office(office)?.Designation ?? default, part.Designations);
        }

        if (!part.Agencies.IsEmpty)
        {
            picks &= Three.Any(part.Agencies.Select(a => a == WhoPart.Same ? SameAgency(office, asked) : Is(Agency(office), a)));
        }

        if (!part.Sectors.IsEmpty)
        {
            picks &= Three.Any(part.Sectors.Select(s => Is(Sector(office), s)));
        }

        if (!part.Areas.IsEmpty)
        {
            picks &= Three.Any(part.Areas.Select(a => a == WhoPart.Any ? true : a == WhoPart.Same ? SameArea(office, asked) : IsOne(Areas(office), [a])));
        }

        if (!part.Standings.IsEmpty)
        {
            picks &= IsSeated(office, asked, s => part.Standings.Contains(s.Standing));
        }

        if (part.Holds is { } holds)
        {
            picks &= Holds(office, holds.Role, id => IsOfKind(id, holds.Of), asked.Day);
        }

        return part.Except is { } except ? picks & !Picks(except, office, asked) : picks;
    }

    /// <summary>Whether an office holds a role on a body of which <paramref name="body"/> is so, on the day.</summary>
    public bool? Holds(string office, string role, Func<string, bool?> body, When day)
    {
        var list = Records.Appointments;
        return Three.Any(list.Items.Where(a => a.Role == role && a.Office == office).Select(a =>
            (a.Body.TryGet(out var id) ? body(id) : a.Body.IsNone ? false : null) & InForce(a, day)))
            | (list.Covers(day.Earliest, day.Latest) ? false : null);
    }

    public bool? SameArea(string office, Asked asked)
    {
        if (!asked.Areas.IsRecorded)
        {
            return null;
        }

        return asked.Areas.TryGet(out var areas) && !areas.IsEmpty ? IsOne(Areas(office), areas) : true;
    }

    private bool? SameAgency(string office, Asked asked)
    {
        if (asked.Office is not { } other)
        {
            return null;
        }

        var its = Agency(other);
        return its.TryGet(out var agency) ? Is(Agency(office), agency) : null;
    }

    private static bool? Is(Known<string> known, string value) => known.IsRecorded ? known.TryGet(out var said) && said == value : null;

    private static bool? IsOne(Known<ValueList<string>> known, IEnumerable<string> values) =>
        known.IsRecorded ? known.TryGet(out var said) && said.Intersect(values, StringComparer.Ordinal).Any() : null;

    /// <summary>A seat as it was on a day.</summary>
    internal sealed record SeatThen(Seat Seat, bool? Filled, bool? Suspended, bool? InForce)
    {
        public bool? Office(string id) => Seat.Office.TryGet(out var office) ? office == id : Seat.Office.IsNone ? false : null;
    }
}
