using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Who sits on a body on one day.</summary>
public sealed class Seating
{
    private static readonly FactWords SeatWords = new(
        "{0} held a seat on {1} on {2}", "{0} held no seat on {1} on {2}", "whether {0} held a seat on {1} on {2}");

    private static readonly FactWords SuspendedWords = new(
        "the seat of {0} on {1} was suspended on {2}", "the seat of {0} on {1} was not suspended on {2}", "whether the seat of {0} on {1} was suspended on {2}");

    private static readonly FactWords OthersWords = new(
        "{0} had other seats on {1}", "{0} had no other seats on {1}", "who else held a seat on {0} on {1}");

    private readonly Body body;
    private readonly When day;

    /// <summary>The seats of <paramref name="body"/> on <paramref name="day"/>.</summary>
    public Seating(Ledger ledger, Body body, When day)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(body);
        this.body = body;
        this.day = day;
        var horizon = ledger.Records.Bodies.Horizon();
        Seats = body.Seats.Items.Where(s => !s.Office.IsNone).Select(s => Read(s, horizon)).Where(m => m.Filled.Truth != Truth.False).ToValueList();
        IsWhole = body.Seats.CoversTo(horizon, LatestDate(body), day.Latest);
    }

    /// <summary>The seats that are filled that day, or may be, of every standing.</summary>
    public ValueList<Member> Seats { get; }

    /// <summary>Whether there are no other seats.</summary>
    public bool IsWhole { get; }

    /// <summary>The fact that is missing where the seats are not whole.</summary>
    public Fact Others => new(OthersWords, body.Id, day);

    /// <summary>Whether an office has a seat of that standing.</summary>
    public Truth Has(string office, Standing standing)
    {
        var truth = IsWhole ? Truth.False : Truth.Unknown;
        foreach (var member in Seats)
        {
            if (member.Seat.Standing == standing && (member.Office is null || member.Office == office))
            {
                truth = truth.Or(member.Office is null ? Truth.Unknown : member.Filled.Truth);
            }
        }

        return truth;
    }

    private static DateOnly? LatestDate(Body body)
    {
        // Without a range of its own a list of seats speaks up to its own latest date, or for good where it has no dates.
        var dates = body.Seats.Items
            .SelectMany(s => (IEnumerable<When?>)[s.From, s.To, .. s.Vacant.Items.Concat(s.Suspended.Items).SelectMany(p => (IEnumerable<When?>)[p.From, p.To])])
            .OfType<When>().Where(w => w.Precision != WhenPrecision.Unknown).Select(w => w.Latest).ToList();
        return dates.Count == 0 ? DateOnly.MaxValue : dates.Max();
    }

    private Member Read(Seat seat, DateOnly? horizon)
    {
        var office = seat.Office.TryGet(out var known) ? known : null;
        var name = office ?? "somebody not recorded";
        var there = Ledger.InForce(seat.From, seat.To, day, horizon);
        var filled = there.And(During(seat.Vacant, day, horizon).Not());
        return new(
            office,
            seat,
            Condition.Of(new(SeatWords, name, body.Id, day), filled),
            Condition.Of(new(SuspendedWords, name, body.Id, day), During(seat.Suspended, day, horizon)));
    }

    /// <summary>Whether a seat was in one of these spells that day.</summary>
    internal static Truth During(Recorded<Spell> spells, When day, DateOnly? horizon)
    {
        var dates = spells.Items.SelectMany(s => (IEnumerable<When?>)[s.From, s.To]).OfType<When>().Where(w => w.Precision != WhenPrecision.Unknown).Select(w => w.Latest).ToList();
        var truth = spells.CoversTo(horizon, dates.Count == 0 ? DateOnly.MaxValue : dates.Max(), day.Latest) ? Truth.False : Truth.Unknown;
        foreach (var spell in spells)
        {
            truth = truth.Or(Ledger.InForce(spell.From, spell.To, day, horizon));
        }

        return truth;
    }
}
