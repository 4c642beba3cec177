using System.Globalization;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>That part of the filled, voting, not suspended seats. A part of no seats is never reached, and a part is at least one.</summary>
/// <param name="Fraction">The part.</param>
/// <param name="Rounded">How it is rounded; <c>null</c>: not stated. A majority needs none.</param>
/// <param name="Of">Of whose seats; <c>null</c>: every seat.</param>
/// <param name="ByAgency">Whether agencies are counted instead of seats.</param>
public sealed record PartOf(Fraction Fraction, Rounded? Rounded, Who? Of = null, bool ByAgency = false) : Requirement
{
    /// <inheritdoc/>
    public override IEnumerable<string> Named => Of?.Named ?? [];

    /// <inheritdoc/>
    public override int Leaves => 1;

    /// <inheritdoc/>
    public override Condition Read(Gathering gathering, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        ArgumentNullException.ThrowIfNull(scope);
        var seats = (gathering.Seats?.Seats ?? [])
            .Where(m => m.Seat.Standing == Standing.Voting && m.Counts.Truth != Truth.False && Picks(m, scope) != Truth.False)
            .Select((m, i) => (Member: m, Key: ByAgency && m.Office is { } office ? CountedAgency.Of(scope.Ledger, office) : new(m.Office ?? Nameless(i), m.Office is not null)))
            .GroupBy(s => s.Key, s => s.Member)
            .ToList();
        var sure = seats.Count(s => s.Any(m => m.Counts.Truth == Truth.True && Picks(m, scope) == Truth.True) && s.Key.IsKnown);
        var most = gathering.Seats is { IsWhole: true } ? seats.Count : int.MaxValue;
        var there = seats.Select(s => Condition.Any(s.Select(m => Condition.All(
            [m.Office is { } office ? gathering.For(office) : Condition.Of(new(SelectorWords.Whole, "an office", "not recorded"), Truth.Unknown), m.Counts, PicksOrNot(m, scope)])).ToValueList())).ToList();
        if (most == int.MaxValue)
        {
            return Condition.All([Condition.Of(gathering.Seats?.Others ?? new(SelectorWords.Whole, "none", "any number"), Truth.Unknown)]);
        }

        if (most == 0)
        {
            return Condition.Any([], this);
        }

        var (low, high) = (Enumerable.Range(sure, most - sure + 1).Where(n => n > 0).Min(n => Needed(n, down: true)), Needed(most, down: false));
        var slots = IsShared(gathering) ? seats.Select(s => s.SelectMany(m => Candidates(gathering, m, scope)).ToValueList()).ToValueList() : [];
        var enough = Enough(low);
        if (low == high && sure > 0)
        {
            return enough;
        }

        // Between the readings it hangs on which one holds, unless all of them come to the same.
        var open = sure == most ? new Fact(SelectorWords.Rounding, most, low, high) : new Fact(SelectorWords.Whole, sure, most);
        var hanging = Condition.All([enough, Condition.Any([Enough(high), Condition.Of(open, Truth.Unknown)])]);
        var agreed = ByAgency || !slots.IsEmpty || hanging.Truth != Truth.Unknown ? Truth.Unknown : InEveryReading(gathering, seats.Select(s => s.First()).ToList(), scope);
        return agreed == Truth.Unknown ? hanging : Condition.Of(new(SelectorWords.AnyWhole, this, sure, most), agreed);

        // Within one count a person counts once, also who stands for several.
        Condition Enough(int n)
        {
            var filled = Condition.AtLeast(n, there.ToValueList(), new Label(n, this));
            return slots.IsEmpty ? filled : Condition.All([filled, Condition.Distinct(slots, new Label(n, this), n)]);
        }
    }

    internal override IEnumerable<(Who Who, SelectorScope Scope)> Asked(SelectorScope scope) => [(Of ?? Who.Anyone, scope)];

    /// <inheritdoc/>
    public override string ToString()
    {
        var part = Fraction switch
        {
            Fraction.TwoThirds => "two thirds",
            Fraction.ThreeQuarters => "three quarters",
            Fraction.Majority => "a majority",
            var f => "a " + f.ToString().ToLowerInvariant(),
        };
        var rounded = Rounded is { } way ? $", rounded {(way == Selectors.Rounded.Nearest ? "to nearest" : way.ToString().ToLowerInvariant())}" : string.Empty;
        return $"{part} of {(Of is null ? "the members" : Of)}{(ByAgency ? "' agencies" : string.Empty)}{rounded}";
    }

    // Two seats of which no office is recorded are two, so that the whole is not taken for smaller than it may be.
    private static string Nameless(int seat) => string.Create(CultureInfo.InvariantCulture, $"somebody not recorded, {seat}");

    private static bool IsShared(Gathering gathering) =>
        !gathering.SeveralSeats && gathering.Stands.GroupBy(s => s.Person, StringComparer.Ordinal).Any(p => p.DistinctBy(s => s.Office, StringComparer.Ordinal).Skip(1).Any());

    private IEnumerable<Candidate> Candidates(Gathering gathering, Evaluating.Member member, SelectorScope scope)
    {
        var counts = Condition.All([member.Counts, PicksOrNot(member, scope)]);
        foreach (var stand in gathering.Stands.Where(s => s.Office == member.Office))
        {
            yield return new(stand.Person, Condition.All([stand.There, counts]));
        }

        if (gathering.Others is not null || member.Office is null)
        {
            var somebody = gathering.Others ?? new Fact(SelectorWords.Whole, "an office", "not recorded");
            yield return new($"somebody for {member.Office}", Condition.All([Condition.Of(somebody, Truth.Unknown), counts]));
        }
    }

    /// <summary>
    /// What it comes to however many of the seats count of which that is not known: for each such number the fewest who are there
    /// for sure, and the most who may be, are held against the part that is needed then.
    /// </summary>
    private Truth InEveryReading(Gathering gathering, IReadOnlyCollection<Evaluating.Member> seats, SelectorScope scope)
    {
        var there = seats.Select(m => (
            IsSure: m.Office is not null && m.Counts.Truth == Truth.True && Picks(m, scope) == Truth.True,
            There: m.Office is { } office ? gathering.For(office).Truth : Truth.Unknown)).ToList();
        int Number(bool isSure, Truth truth) => there.Count(s => s.IsSure == isSure && s.There == truth);
        var sure = there.Count(s => s.IsSure);
        var (reached, missed) = (true, true);
        for (var more = 0; more <= there.Count - sure; more++)
        {
            var fewest = Number(true, Truth.True) + Math.Max(0, more - Number(false, Truth.Unknown) - Number(false, Truth.False));
            var most = Number(true, Truth.True) + Number(true, Truth.Unknown) + Math.Min(more, Number(false, Truth.True) + Number(false, Truth.Unknown));
            reached &= sure + more > 0 && fewest >= Needed(sure + more, down: false);
            missed &= sure + more == 0 || most < Needed(sure + more, down: true);
        }

        return reached ? Truth.True : missed ? Truth.False : Truth.Unknown;
    }

    private Truth Picks(Evaluating.Member member, SelectorScope scope) =>
        Of is null ? Truth.True : member.Office is { } office ? Of.Picks(office, scope) : Truth.Unknown;

    private Condition PicksOrNot(Evaluating.Member member, SelectorScope scope) =>
        Of is null || member.Office is not { } office ? Condition.Always : Of.Picked(office, scope);

    /// <summary>How many of <paramref name="whole"/> are needed; a reading that is not stated is taken both ways.</summary>
    private int Needed(int whole, bool down)
    {
        if (Fraction == Fraction.Majority)
        {
            return (whole / 2) + 1;
        }

        var (part, of) = Fraction switch
        {
            Fraction.Quarter => (1, 4),
            Fraction.Third => (1, 3),
            Fraction.Half => (1, 2),
            Fraction.TwoThirds => (2, 3),
            _ => (3, 4),
        };
        var product = whole * part;
        var needed = (Rounded ?? (down ? Selectors.Rounded.Down : Selectors.Rounded.Up)) switch
        {
            Selectors.Rounded.Down => product / of,
            Selectors.Rounded.Up => (product + of - 1) / of,
            _ => ((2 * product) + of) / (2 * of),
        };
        return Math.Max(1, needed);
    }

    private sealed record Label(int N, PartOf Part)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}, {N}");
    }
}
