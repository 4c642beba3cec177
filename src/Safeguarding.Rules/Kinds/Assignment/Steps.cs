using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Assignment;

/// <summary>Whether a role and an item keep step: on every day of a range whoever holds the one holds the other.</summary>
internal sealed class Steps(Link link, Ledger ledger, Interval days, IReadOnlyDictionary<(string Item, string Holder), Truth> pairs)
{
    private readonly Holds role = new(link.Role, link.Body);

    /// <summary>One condition for each stretch of days on which the same offices hold the role.</summary>
    public IEnumerable<Condition> Read()
    {
        var appointments = ledger.Records.Appointments;
        var cuts = ledger.Appointments(link.Role).SelectMany(a => HoldingRange.Cuts(a.From, a.To)).Concat(HoldingRange.Reached(appointments));
        return HoldingRange.Cut(days, cuts).Select(Read);
    }

    private Condition Read(Interval stretch)
    {
        var scope = new SelectorScope { Ledger = ledger, Day = When.On(stretch.First) };
        var ways = new List<Condition>();
        var offices = ledger.Appointments(link.Role).Select(a => a.Office).Distinct(StringComparer.Ordinal)
            .Select(o => (Office: o, Truth: role.By(o, scope))).Where(o => o.Truth != Truth.False).ToList();
        foreach (var (office, truth) in offices)
        {
            foreach (var (pair, held) in pairs.Where(p => p.Key.Item == link.Item).OrderBy(p => p.Key.Holder, StringComparer.Ordinal))
            {
                ways.Add(Condition.All(
                [
                    Condition.Of(new(Words.Role, office, role, stretch), truth),
                    Condition.Of(new(Words.Item, pair.Holder, link.Item, stretch), held),
                    Condition.Of(new(Words.Is, office, pair.Holder, link.Item, role, stretch), Belongs(office, pair.Holder)),
                ]));
            }
        }

        if (ledger.Records.Appointments.Missing($"appointments to {link.Role} of {link.Body}", stretch) is { } appointments)
        {
            ways.Add(Condition.Of(appointments, Truth.Unknown));
        }

        if (ledger.Records.Assignments.Missing("assignments", stretch) is { } assignments)
        {
            ways.Add(Condition.Of(assignments, Truth.Unknown));
        }

        // Nobody to keep step with: neither in step nor out of it.
        return offices.TrueForAll(o => o.Truth != Truth.True) ? Condition.Any([.. ways, Condition.Of(new(Words.Nobody, role, link.Item, stretch), Truth.Unknown)])
            : ways.Count == 0 ? Condition.Of(new(Words.Item, "nobody", link.Item, stretch), Truth.False)
            : Condition.Any(ways.ToValueList());
    }

    /// <summary>Whether an office is the holder, or is of the holder's agency or area.</summary>
    private Truth Belongs(string office, string holder)
    {
        if (office == holder)
        {
            return Truth.True;
        }

        if (ledger.Office(holder) is not null)
        {
            return Truth.False;
        }

        var post = ledger.Office(office);
        var agency = post is null || !post.Agency.IsRecorded ? Truth.Unknown : Truths.Of(post.Agency.TryGet(out var own) && own == holder);
        var area = post is null || ledger.AreaOf(post) is not { IsRecorded: true } areas ? Truth.Unknown : Truths.Of(areas.TryGet(out var ids) && ids.Contains(holder));
        return ledger.Agency(holder) is not null ? agency
            : ledger.Area(holder) is not null ? area
            : agency.Or(area) == Truth.True ? Truth.True : Truth.Unknown;
    }

    private static class Words
    {
        public static readonly FactWords Role = new("{0} was {1} in {2}", "{0} was not {1} in {2}", "whether {0} was {1} in {2}");
        public static readonly FactWords Item = new("{0} held {1} in {2}", "{0} held {1} in {2}, who has not the role", "whether {0} held {1} in {2}");
        public static readonly FactWords Is = new("{0} and {1} are one: {3} and {2} keep step in {4}", "{0} was {3} in {4}, and {1} held {2}: they do not keep step", "whether {0} is of {1}");
        public static readonly FactWords Nobody = new("somebody was {0} in {2}", "nobody was {0} in {2}", "who was {0} in {2}: {1} goes with it");
    }
}
