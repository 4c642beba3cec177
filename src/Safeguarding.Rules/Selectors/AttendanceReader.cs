using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>Reads who was at a meeting: semantics, "Who counts".</summary>
public sealed class AttendanceReader
{
    private readonly Ledger ledger;
    private readonly Meeting meeting;
    private readonly AgendaItem? item;
    private readonly Deputies? deputies;
    private readonly bool severalSeats;
    private readonly string rule;

    /// <summary>Reads the attendance of <paramref name="meeting"/>, or of one item of it, the way a rule counts.</summary>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="item">The item; <c>null</c>: the meeting.</param>
    /// <param name="deputies">Whether deputies count; <c>null</c>: not stated.</param>
    /// <param name="severalSeats">Whether one person may take several seats.</param>
    /// <param name="rule">The rule that counts, for the words.</param>
    public AttendanceReader(Ledger ledger, Meeting meeting, AgendaItem? item, Deputies? deputies, bool severalSeats, string rule)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(meeting);
        this.ledger = ledger;
        this.meeting = meeting;
        this.item = item;
        this.deputies = deputies;
        this.severalSeats = severalSeats;
        this.rule = rule;
    }

    /// <summary>Whether the attendance says all who were there.</summary>
    public bool IsWhole => meeting.Attendance.Reach is Reach.Whole or Reach.Between;

    /// <summary>Everybody who was there, whether it holds a seat or not.</summary>
    /// <param name="seating">The seats whose part a fraction counts; <c>null</c>: no body is judged.</param>
    /// <param name="orApology">Whether whoever sent apologies for itself counts as well.</param>
    public Gathering Anyone(Seating? seating = null, bool orApology = false)
    {
        var came = new Gathering
        {
            Stands = Stands,
            Others = IsWhole ? null : Missing,
            Absent = Absent,
            Seats = seating,
            SeveralSeats = severalSeats,
        };
        return orApology ? came with { Stands = [.. came.Stands, .. Apologies()], Came = came } : came;
    }

    /// <summary>Those who stand, in person or as deputy, for an office with a filled seat that is not suspended.</summary>
    public Gathering Members(Seating seating)
    {
        ArgumentNullException.ThrowIfNull(seating);
        var stands = new List<Stand>();
        foreach (var stand in Stands)
        {
            var seats = seating.Seats.Where(m => m.IsMember && (m.Office == stand.Office || m.Office is null))
                .Select(m => m.Office is null ? Condition.All([m.Counts, Condition.Of(new(Words.Holder, stand.Office), Truth.Unknown)]) : m.Counts).ToList();
            if (!seating.IsWhole)
            {
                seats.Add(Condition.Of(seating.Others, Truth.Unknown));
            }

            var seated = Condition.Any(seats.ToValueList());
            if (seated.Truth != Truth.False)
            {
                stands.Add(seated.Truth == Truth.True ? stand : stand with { There = Condition.All([stand.There, seated]) });
            }
        }

        if (!IsWhole)
        {
            // Any member of whom the list says nothing may have been there, and somebody else for each, where deputies may count.
            foreach (var seat in seating.Seats.Where(m => m.IsMember && m.Office is { } office && !CannotHaveCome(office)))
            {
                var perhaps = Condition.All([Condition.Of(new(IsListed(seat.Office!) ? Words.CameAsWell : Words.Came, seat.Office, meeting.Id), Truth.Unknown), seat.Counts]);
                if (!meeting.Attendance.Items.Any(a => a.Office == seat.Office && (a.For ?? a.Office) == a.Office))
                {
                    stands.Add(new(seat.Office!, seat.Office!, perhaps));
                }

                if (deputies != Deputies.NotAllowed)
                {
                    stands.Add(new($"somebody else for {seat.Office}", seat.Office!, perhaps));
                }
            }
        }

        // Nor does it say who came for a seat of which no office is recorded.
        var isNamed = seating.Seats.All(m => m.Office is not null || !m.IsMember || m.Counts.Truth == Truth.False);
        return new()
        {
            Stands = stands.ToValueList(),
            Others = IsWhole || (seating.IsWhole && isNamed) ? null : Missing,
            Absent = Absent,
            Seats = seating,
            SeveralSeats = severalSeats,
        };
    }

    /// <summary>Whether an office was there itself, as for who presides.</summary>
    public Condition InPerson(string office)
    {
        var lines = meeting.Attendance.Items.Where(a => a.Office == office).ToList();
        return lines.Count == 0
            ? Condition.Of(new(Words.Present, office, meeting.Id), IsWhole ? Truth.False : Truth.Unknown)
            : Condition.Any(lines.Select(Present).ToValueList());
    }

    /// <summary>Whether a line says that an office was there, or somebody for it, or may have been.</summary>
    private bool IsListed(string office) => meeting.Attendance.Items.Any(a => (a.For ?? a.Office) == office && a.Present != Presence.No);

    /// <summary>
    /// Whether also a list that is cut says that nobody was there for an office: it was not there itself, and nobody who came for it
    /// would count.
    /// </summary>
    private bool CannotHaveCome(string office)
    {
        var own = meeting.Attendance.Items.Where(a => a.Office == office && (a.For ?? a.Office) == office).ToList();
        return deputies == Deputies.NotAllowed && own.Count > 0 && own.TrueForAll(a => a.Present == Presence.No);
    }

    /// <summary>Whoever was not there and sent apologies, or may have; apologies for another excuse nobody.</summary>
    private IEnumerable<Stand> Apologies() =>
        from line in meeting.Attendance.Items
        where (line.For ?? line.Office) == line.Office && line.Apology != false
        select new Stand(line.Office, line.Office, Condition.Of(new(Words.Apology, line.Office, meeting.Id), Truths.Of(line.Apology)));

    /// <summary>Those for whom nobody can have come, although the list may leave others out.</summary>
    private ValueList<string> Absent => IsWhole
        ? []
        : meeting.Attendance.Items.Select(a => a.Office).Where(CannotHaveCome).Distinct(StringComparer.Ordinal).ToValueList();

    private Fact Missing => new(Words.Attendance, meeting.Id);

    // Where an office was there itself, or one stood for it already, whether who was listed for it as well counts beside is not said.
    private ValueList<Stand> Stands
    {
        get
        {
            var all = meeting.Attendance.Items.SelectMany(StandsOf).ToList();
            return all.Select(stand => all.Find(s => IsBefore(s, stand)) is { } first
                ? stand with { There = Condition.All([stand.There, Condition.Of(new(Words.Beside, stand.Person, stand.Office, first.Person, meeting.Id), Truth.Unknown)]) }
                : stand).ToValueList();
        }
    }

    private static bool IsBefore(Stand first, Stand stand) =>
        first.Office == stand.Office && stand.Person != stand.Office && first.There.Truth == Truth.True
        && (first.Person == first.Office || string.CompareOrdinal(first.Person, stand.Person) < 0);

    private IEnumerable<Stand> StandsOf(Attendance line)
    {
        var present = Present(line);
        if (present.Truth == Truth.False)
        {
            yield break;
        }

        if (line.For is not { } principal || principal == line.Office)
        {
            // Somebody listed for another stands for that other only, unless one person may take several seats.
            var alsoForAnother = !severalSeats && meeting.Attendance.Items.Any(a => a.Office == line.Office && a.For is { } other && other != line.Office);
            if (!alsoForAnother)
            {
                yield return new(line.Office, line.Office, present);
            }

            yield break;
        }

        var counts = Condition.Of(new(Words.Deputy, line.Office, principal, rule), MayStandFor(line.Office, principal));
        var onlyOne = severalSeats || meeting.Attendance.Items.Count(a => a.Office == line.Office && a.For is { } f && f != line.Office) == 1;
        var there = onlyOne
            ? Condition.All([present, counts])
            : Condition.All([present, counts, Condition.Of(new(Words.Which, line.Office, meeting.Id), Truth.Unknown)]);
        if (there.Truth != Truth.False)
        {
            yield return new(line.Office, principal, there);
        }

        if (severalSeats && there.Truth != Truth.False && meeting.Attendance.Items.All(a => a.Office != line.Office || (a.For is { } f && f != a.Office)))
        {
            // Where whoever comes for another counts for nobody, it counts for its own seat no more.
            yield return new(line.Office, line.Office, there);
        }
    }

    private Condition Present(Attendance line)
    {
        if (meeting.Attendance.Items.Any(a => a.Office == line.Office && (a.For ?? a.Office) == (line.For ?? line.Office) && Contradict(a.Present, line.Present)))
        {
            return Condition.Of(new(Words.Contradicted, line.Office, meeting.Id), Truth.Unknown);
        }

        var present = line.Present switch
        {
            Presence.Yes => Truth.True,
            Presence.No => Truth.False,
            _ => Truth.Unknown,
        };
        if (item is not null && present != Truth.False)
        {
            var absent = item.Absent.TryGet(out var offices) && offices.Any(o => o == line.Office || o == line.For);
            present = absent ? Truth.False : item.Absent.IsRecorded ? present : Truth.Unknown;
        }

        return Condition.Of(item is null ? new(Words.Present, line.Office, meeting.Id) : new(Words.PresentForItem, line.Office, $"{meeting.Id}/{item.Id}"), present);
    }

    private static bool Contradict(Presence one, Presence other) =>
        (one == Presence.No && other is Presence.Yes or Presence.Part) || (other == Presence.No && one is Presence.Yes or Presence.Part);

    private Truth MayStandFor(string deputy, string principal) => deputies switch
    {
        Deputies.Allowed => Truth.True,
        Deputies.NotAllowed => Truth.False,
        Deputies.NamedOnly => IsNamed(deputy, principal),
        _ => Truth.Unknown,
    };

    private Truth IsNamed(string deputy, string principal)
    {
        var appointments = ledger.Records.Appointments;
        var named = appointments.Covers(meeting.Date.Earliest, meeting.Date.Latest) ? Truth.False : Truth.Unknown;
        foreach (var appointment in ledger.Appointments("deputy"))
        {
            var forPrincipal = appointment.For.IsRecorded ? Truths.Of(appointment.For.TryGet(out var whom) && whom == principal) : Truth.Unknown;
            var here = appointment.Body.IsRecorded ? Truths.Of(appointment.Body.IsNone || meeting.Bodies.Contains(appointment.Body.Value)) : Truth.Unknown;
            named = named.Or(ledger.Names(appointment.Office, deputy).And(forPrincipal).And(here).And(Ledger.InForce(appointment.From, appointment.To, meeting.Date, appointments.Horizon())));
        }

        return named;
    }

    private static class Words
    {
        public static readonly FactWords Present = new("{0} was present at {1}", "{0} was not present at {1}", "whether {0} was present at {1}");
        public static readonly FactWords Came = new("{0} was at {1}, or somebody for it", "neither {0} nor anybody for it was at {1}", "whether {0} was at {1}, or somebody for it");
        public static readonly FactWords CameAsWell = new("another person was at {1} for {0}", "no other person was at {1} for {0}", "whether another person was at {1} for {0}");
        public static readonly FactWords Apology = new("{0} sent apologies for {1}", "{0} sent no apologies for {1}", "whether {0} sent apologies for {1}");
        public static readonly FactWords PresentForItem = new("{0} was present for {1}", "{0} was not present for {1}", "whether {0} was present for {1}");
        public static readonly FactWords Contradicted = new("{0} was present at {1}", "{0} was not present at {1}", "which is right: {0} is listed as present at {1} and as not present");
        public static readonly FactWords Deputy = new("{0} counts for {1}", "{0} does not count for {1}", "whether deputies count under {2}, and {0} for {1}");
        public static readonly FactWords Beside = new("{0} counts beside {2}", "{0} does not count beside {2}", "whether {0} counts at {3} for the office {1}, for which {2} was there");
        public static readonly FactWords Holder = new("{0} holds the seat", "{0} does not hold the seat", "who holds the seat of which no office is recorded, {0} or another");
        public static readonly FactWords Which = new("{0} stood for one of them", "{0} stood for none of them", "for whom {0} stood at {1}: it is listed for several");
        public static readonly FactWords Attendance = new("others were at {0}", "no others were at {0}", "who else was at {0}");
    }
}
