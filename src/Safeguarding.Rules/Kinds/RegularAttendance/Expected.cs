using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>Who is expected at the meetings of one body, and who came.</summary>
internal sealed class Expected
{
    private readonly RegularAttendanceRule says;
    private readonly Ledger ledger;
    private readonly List<Sitting> sittings;
    private readonly List<string> offices;
    private readonly HashSet<string> named;
    private readonly HashSet<string> namedAgencies;

    public Expected(RegularAttendanceRule says, Rule rule, Ledger ledger, Body body)
    {
        (this.says, this.ledger) = (says, ledger);
        sittings = [.. ledger.Held(body, says.MeetingKinds, rule.Whole).Select(m => Sit(rule, body, m.Meeting, m.Speaks))];
        named = says.Who.Named.ToHashSet(StringComparer.Ordinal);
        namedAgencies = !says.ByAgency ? [] : says.Who.Parts.SelectMany(p => p.Agencies).Where(a => a != WhoPart.Same).ToHashSet(StringComparer.Ordinal);
        offices = [.. sittings.SelectMany(s => s.Seating.Seats).Select(m => m.Office).OfType<string>().Union(named, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The offices, or agencies, that are judged or may be.</summary>
    public IEnumerable<string> Names => !says.ByAgency ? offices
        : offices.Select(o => ledger.Office(o)?.Agency ?? default).Where(a => a.HasValue).Select(a => a.Value)
            .Union(namedAgencies, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The meetings at which one was expected, or may have been, by date.</summary>
    public IReadOnlyList<Turn> TurnsOf(string name) => [.. sittings
        .Select(s => says.ByAgency ? OfAgency(s, name) : OfOffice(s, name))
        .Where(t => t.Expected.Truth != Truth.False)];

    /// <summary>Where others may have been expected, whom nobody recorded, within some days.</summary>
    public IEnumerable<Fact> Unrecorded(Interval days)
    {
        var held = sittings.Where(s => days.Contains(s.Day) != Truth.False).ToList();
        var isNamed = says.Who.Parts.All(p => !p.Offices.IsEmpty || (!p.Agencies.IsEmpty && p.Agencies.All(namedAgencies.Contains)));
        foreach (var other in isNamed ? [] : held.SelectMany(s => s.Others))
        {
            yield return other;
        }

        // An office that is asked may be of an agency that nobody recorded.
        foreach (var office in says.ByAgency ? offices.Where(o => ledger.Office(o) is not { Agency.IsRecorded: true } && IsAsked(o, isNamed, held)) : [])
        {
            yield return new(Words.Agency, office);
        }
    }

    // Where the agencies are named, whoever else is asked is of one of them, and those are judged in any case.
    private bool IsAsked(string office, bool isNamed, List<Sitting> held) =>
        held.Exists(s => named.Contains(office) || (!isNamed && Picked(s, office).Truth != Truth.False));

    private Sitting Sit(Rule rule, Body body, Meeting meeting, Condition speaks)
    {
        var day = ledger.DayOf(meeting, body);
        var scope = SelectorScope.Of(ledger, body, day);
        var there = new AttendanceReader(ledger, meeting, null, says.Deputies, severalSeats: false, rule.Id).Anyone(orApology: says.OrApology);
        var others = scope.Seating!.Seats.Any(m => m.Office is null) ? [new Fact(Words.Holder, body.Id, meeting.Date)] : new List<Fact>();
        if (!scope.Seating.IsWhole)
        {
            others.Add(scope.Seating.Others);
        }

        return new(meeting, day, speaks, scope, scope.Seating, there, others);
    }

    private Turn OfOffice(Sitting sitting, string office)
    {
        var picked = Picked(sitting, office);
        var there = sitting.There.For(office);

        // Whoever is named by id and does not fit the rest is missing, not skipped.
        return named.Contains(office)
            ? new(sitting.Meeting.Id, sitting.Day, sitting.Speaks, picked.Truth == Truth.True ? there : Condition.All([picked, there]))
            : new(sitting.Meeting.Id, sitting.Day, Condition.All([sitting.Speaks, picked, HasSeat(sitting, office)]), there);
    }

    private Turn OfAgency(Sitting sitting, string agency)
    {
        var asked = AskedOf(agency);
        var expected = new List<Condition>();
        if (namedAgencies.Contains(agency))
        {
            expected.Add(Condition.Always);
        }

        expected.AddRange(offices
            .Select(o => Condition.All([Of(o, agency), named.Contains(o) ? Condition.Always : Condition.All([Picked(asked, sitting, o), HasSeat(sitting, o)])])));
        expected.AddRange((asked.NamesOffices ? [] : sitting.Others).Select(o => Condition.Of(o, Truth.Unknown)));
        var there = sitting.There.Stands
            .Select(s => Condition.All([s.There, Of(s.Office, agency), Picked(asked, sitting, s.Office)]))
            .Append(sitting.There.Others is { } others ? Condition.Of(others, Truth.Unknown) : Condition.Of(new(Words.Came, agency, sitting.Meeting.Id), Truth.False));
        return new(sitting.Meeting.Id, sitting.Day, Condition.All([sitting.Speaks, Condition.Any(expected.ToValueList())]), Condition.Any(there.ToValueList()));
    }

    private Condition Picked(Sitting sitting, string office) => Picked(says.Who, sitting, office);

    private static Condition Picked(Who who, Sitting sitting, string office) => who.Picked(office, sitting.Scope with { Office = office });

    /// <summary>Who is asked for of one agency: a part that names others asks for nobody of it, whoever's agency is not recorded.</summary>
    private Who AskedOf(string agency) => says.Who with
    {
        Parts = says.Who.Parts.Where(p => p.Agencies.IsEmpty || p.Agencies.Contains(agency) || p.Agencies.Contains(WhoPart.Same)).ToValueList(),
    };

    private static Condition HasSeat(Sitting sitting, string office) => Condition.Any(
    [
        .. sitting.Seating.Seats.Where(m => m.Office == office).Select(m => m.Filled),
        .. sitting.Others.Select(o => Condition.Of(o, Truth.Unknown)),
    ]);

    private Condition Of(string office, string agency) => Condition.Of(
        new(Words.Of, office, agency),
        ledger.Office(office) is { Agency: { IsRecorded: true } own } ? Truths.Of(own.TryGet(out var known) && known == agency) : Truth.Unknown);

    /// <summary>A meeting, with who was there and who had a seat that day.</summary>
    private sealed record Sitting(Meeting Meeting, When Day, Condition Speaks, SelectorScope Scope, Seating Seating, Gathering There, List<Fact> Others);

    private static class Words
    {
        public static readonly FactWords Agency = new("the agency of {0} is recorded", "the agency of {0} is not recorded", "the agency of {0}");
        public static readonly FactWords Came = new("{0} was represented at {1}", "{0} was not represented at {1}", "who was at {1} for {0}");
        public static readonly FactWords Holder = new("a seat on {0} on {1} is theirs", "no other seat on {0} on {1} is theirs", "who held the seat on {0} on {1} of which no office is recorded");
        public static readonly FactWords Of = new("{0} is of {1}", "{0} is of another agency than {1}", "the agency of {0}");
    }
}
