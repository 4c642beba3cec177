using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>A person that stands for an office.</summary>
internal sealed record Stand(string Person, string Office, bool? There);

/// <summary>Who stands for whom: at a meeting, among those who approved, on a body.</summary>
internal sealed record Gathering(IReadOnlyList<Stand> Stands)
{
    /// <summary>Somebody may be there of whose office nothing is recorded.</summary>
    public bool Strangers { get; init; }

    /// <summary>Those that are certainly not there, nor anybody for them.</summary>
    public IReadOnlySet<string> Away { get; init; } = new HashSet<string>();

    /// <summary>The same without those who only sent apologies.</summary>
    public Gathering? WithoutExcuses { get; init; }

    /// <summary>One person may take several seats.</summary>
    public bool SeveralSeats { get; init; }

    /// <summary>An office of which nobody recorded which it is.</summary>
    public const string Anybody = "(anybody)";

    /// <summary>Whether one of these may be there of whom nothing is recorded.</summary>
    public bool MayHave(Who who) => Strangers && (!who.NamesOffices || who.Named.Any(n => !Away.Contains(n) && Stands.All(s => s.Office != n)));

    public bool? For(string office) =>
        Three.Any(Stands.Where(s => s.Office == office).Select(s => s.There)) | Three.Any(Stands.Where(s => s.Office == Anybody).Select(s => s.There & null)) | (Strangers && !Away.Contains(office) ? null : false);
}

/// <summary>Whether a requirement is fulfilled.</summary>
internal sealed class Requirements(Judged judged, Offices offices)
{
    public bool? Fulfilled(Requirement requirement, Gathering gathering, Asked asked) => requirement switch
    {
        OneOfThem one => One(one.Who, gathering, asked),
        SomeOf { IsDistinct: true } each => Different([.. each.Of.Select(r => Persons(((OneOfThem)r).Who, gathering, asked))], gathering),
        SomeOf some => Three.AtLeast(some.N ?? some.Of.Count, [.. some.Of.Select(r => Fulfilled(r, gathering, asked))]),
        NotThem not => !Fulfilled(not.Requirement, gathering.WithoutExcuses ?? gathering, asked),
        EachOfThem each => Each(each, gathering, asked),
        EachArea each => EachArea(each, gathering, asked),
        CountOf { ByAgency: true } agencies => Agencies(agencies, gathering, asked),
        CountOf count => Three.AtLeast(count.N, [.. Persons(count.Of, gathering, asked).Values], MayHave(count.Of, gathering, asked)),
        PartOf part => Part(part, gathering, asked),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement)),
    };

    // Whoever is left out holds an office as well, which can only be one of those that may be asked for.
    private bool MayHave(Who who, Gathering gathering, Asked asked) => gathering.MayHave(who) && MayBePicked(who, asked);

    private bool MayBePicked(Who who, Asked asked) =>
        !offices.AreAllListed(asked.Day) || offices.Known(who).Any(o => offices.Picks(who, o, asked) != false);

    private bool? One(Who who, Gathering gathering, Asked asked) =>
        Three.Any(Persons(who, gathering, asked).Values) | (MayHave(who, gathering, asked) ? null : false);

    // Each person once, whether it is there for somebody that is picked.
    private Dictionary<string, bool?> Persons(Who who, Gathering gathering, Asked asked) => gathering.Stands
        .GroupBy(s => s.Person, StringComparer.Ordinal)
        .ToDictionary(p => p.Key, p => Three.Any(p.Select(s => s.There & (s.Office == Gathering.Anybody ? MayBePicked(who, asked) ? null : false : offices.Picks(who, s.Office, asked)))), StringComparer.Ordinal);

    private bool? Each(EachOfThem each, Gathering gathering, Asked asked)
    {
        bool? all = true, any = false;
        var asking = new List<Dictionary<string, bool?>>();
        foreach (var office in offices.Known(each.Who))
        {
            var picked = offices.Picks(each.Who, office, asked);
            var isNamed = each.Who.Named.Contains(office);
            all &= isNamed ? picked & gathering.For(office) : !picked | gathering.For(office);
            any |= isNamed ? true : picked;
            if (picked != false)
            {
                asking.Add(gathering.Stands.Where(s => s.Office == office).GroupBy(s => s.Person).ToDictionary(p => p.Key, p => Three.Any(p.Select(s => s.There)), StringComparer.Ordinal));
            }
        }

        bool? others = each.Who.NamesOffices || offices.AreAllListed(asked.Day) ? true : null;
        return all & (any | (others is null ? null : false)) & others & (each.IsDistinct ? Different(asking, gathering) : true);
    }

    private bool? EachArea(EachArea each, Gathering gathering, Asked asked)
    {
        var areas = judged.Records.Areas;
        bool? all = areas.Covers(asked.Day.Earliest, asked.Day.Latest) ? areas.Items.IsEmpty ? false : true : null;
        foreach (var area in areas.Items)
        {
            all &= Fulfilled(each.Requirement, gathering, asked with { Areas = (ValueList<string>)[area.Id] });
        }

        return all;
    }

    private bool? Agencies(CountOf count, Gathering gathering, Asked asked)
    {
        // An agency for each person there; whose agency nobody recorded may come from any, also from one that is counted already, or from none.
        var there = gathering.Stands.Select(s => (Stand: s, Truth: s.There & offices.Picks(count.Of, s.Office, asked), Agency: offices.Agency(s.Office)))
            .Where(s => s.Truth != false && !s.Agency.IsNone).ToList();
        int Most(IEnumerable<(Stand Stand, string Agency)> pairs) => Matching.Size([.. pairs.GroupBy(p => p.Agency).Select(a => a.Select(p => p.Stand.Person).ToHashSet())]);
        var sure = Most(there.Where(s => s.Truth == true && s.Agency.HasValue).Select(s => (s.Stand, s.Agency.Value)));
        var most = Most(there.Select((s, i) => (s.Stand, s.Agency.TryGet(out var agency) ? agency : $"not recorded, of {s.Stand.Office}")));
        return sure >= count.N ? true : most >= count.N || MayHave(count.Of, gathering, asked) ? null : false;
    }

    // A part of the seats: in every reading of what is not recorded.
    private bool? Part(PartOf part, Gathering gathering, Asked asked)
    {
        if (!offices.AreSeatsWhole(asked))
        {
            return null;
        }

        var seats = offices.Seats(asked).Where(s => s.Seat.Standing == Standing.Voting).Select(s =>
        {
            var picked = part.Of is not { } of ? true : s.Seat.Office.TryGet(out var office) ? offices.Picks(of, office, asked) : null;
            return (s.Seat.Office, Counts: s.Filled & !s.Suspended & picked);
        }).Where(s => s.Counts != false).ToList();
        var unsure = seats.Where(s => s.Counts is null).ToList();
        var readings = new List<bool?>();
        for (var reading = 0; reading < 1 << unsure.Count; reading++)
        {
            var whole = seats.Where(s => s.Counts == true || (reading >> unsure.IndexOf(s) & 1) == 1).Select(s => s.Office).ToList();
            foreach (var rounded in part.Rounded is { } way ? [way] : Enum.GetValues<Rounded>())
            {
                readings.Add(Reached(part, rounded, whole, gathering));
            }
        }

        return Three.Agreed(readings);
    }

    private bool? Reached(PartOf part, Rounded rounded, List<Known<string>> whole, Gathering gathering)
    {
        if (whole.Count == 0)
        {
            return false;
        }

        var slots = whole.Select((office, i) => (Office: office, Key: !part.ByAgency ? office.TryGet(out var o) ? o : $"{i}" : office.TryGet(out var its) && offices.Agency(its).TryGet(out var agency) ? agency : $"{i}"))
            .GroupBy(s => s.Key).Select(g => g.Select(s => s.Office).ToList()).ToList();
        var needed = Needed(part.Fraction, rounded, slots.Count);
        HashSet<string> People(List<Known<string>> slot, int i, bool sureOnly) =>
            [.. slot.SelectMany(o => gathering.Stands.Where(s => (sureOnly ? s.There == true : s.There != false) && (o.TryGet(out var office) ? s.Office == office : !sureOnly))
                .Select(s => gathering.SeveralSeats ? $"{s.Person} in {i}" : s.Person).Concat(!sureOnly && (o.TryGet(out var its) ? gathering.Strangers && !gathering.Away.Contains(its) : !o.HasValue) ? [$"somebody in {i}"] : []))];
        var sure = Matching.Size([.. slots.Select((s, i) => People(s, i, true))]);
        var most = Matching.Size([.. slots.Select((s, i) => People(s, i, false))]);
        return sure >= needed ? true : most >= needed ? null : false;
    }

    private static int Needed(Fraction fraction, Rounded rounded, int seats)
    {
        if (fraction == Fraction.Majority)
        {
            return (seats / 2) + 1;
        }

        var part = seats * fraction switch { Fraction.Quarter => 1m / 4, Fraction.Third => 1m / 3, Fraction.Half => 1m / 2, Fraction.TwoThirds => 2m / 3, _ => 3m / 4 };
        part = Math.Round(part, 9);
        var needed = rounded switch { Rounded.Up => Math.Ceiling(part), Rounded.Down => Math.Floor(part), _ => Math.Round(part, MidpointRounding.AwayFromZero) };
        return Math.Max(1, (int)needed);
    }

    private static bool? Different(List<Dictionary<string, bool?>> asking, Gathering gathering)
    {
        HashSet<string>[] Slots(Func<bool?, bool> which) => [.. asking.Select(p => p.Where(x => which(x.Value)).Select(x => x.Key).ToHashSet())];
        if (Matching.Size(Slots(t => t == true)) == asking.Count)
        {
            return true;
        }

        return gathering.Strangers || Matching.Size(Slots(t => t != false)) == asking.Count ? null : false;
    }
}

/// <summary>How many of some slots can each have a person of their own.</summary>
internal static class Matching
{
    public static int Size(IReadOnlyList<HashSet<string>> slots) => Best(slots, 0, []);

    // Try each slot with each of its people, and without anybody; the best of all is the answer.
    private static int Best(IReadOnlyList<HashSet<string>> slots, int slot, HashSet<string> taken)
    {
        if (slot == slots.Count)
        {
            return 0;
        }

        // Slots with people of their own need no search.
        var others = slots.Skip(slot + 1).SelectMany(s => s).ToHashSet();
        if (slots[slot].FirstOrDefault(p => !taken.Contains(p) && !others.Contains(p)) is not null)
        {
            return 1 + Best(slots, slot + 1, taken);
        }

        var best = 0;
        foreach (var person in slots[slot].Where(p => !taken.Contains(p)))
        {
            best = Math.Max(best, 1 + Best(slots, slot + 1, [.. taken, person]));
            if (best == slots.Count - slot)
            {
                return best;
            }
        }

        return Math.Max(best, Best(slots, slot + 1, taken));
    }
}
