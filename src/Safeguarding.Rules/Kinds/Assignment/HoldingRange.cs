using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Held = Safeguarding.Rules.Records.Assignment;

namespace Safeguarding.Rules.Kinds.Assignment;

/// <summary>Days on which, as far as is recorded, the same holders hold the same items.</summary>
internal sealed class HoldingRange
{
    private readonly AssignmentRule says;
    private readonly Ledger ledger;
    private readonly Dictionary<(string Item, string Holder), Truth> pairs;

    private HoldingRange(AssignmentRule says, Ledger ledger, Interval days, Dictionary<(string Item, string Holder), Truth> pairs) =>
        (this.says, this.ledger, Days, this.pairs) = (says, ledger, days, pairs);

    /// <summary>The days.</summary>
    public Interval Days { get; }

    /// <summary>The day on which it began: where what was before is not known for sure, it may have been any day before.</summary>
    public When Begun { get; private init; }

    /// <summary>The ranges of which something is known, in order.</summary>
    public static IEnumerable<HoldingRange> Of(AssignmentRule says, Ledger ledger, Interval days)
    {
        var list = ledger.Records.Assignments;
        var items = list.Items.Where(a => says.Items.Contains(a.Item))
            .Select(a => a with { From = a.From.Seen(list, ledger.AsOf) })
            .ToList();
        HoldingRange? open = null;
        var wasSure = true;
        foreach (var stretch in Cut(days, Cuts(items, list)))
        {
            var now = items.GroupBy(a => (a.Item, a.Holder))
                .Select(g => (g.Key, Truth: g.Aggregate(Truth.False, (t, a) => t.Or(Ledger.InForce(a.From, a.To, When.On(stretch.First), list.Horizon())))))
                .Where(p => p.Truth != Truth.False).ToDictionary(p => p.Key, p => p.Truth);
            var isCovered = list.Covers(stretch.First, stretch.Last);
            var isSure = isCovered && !now.ContainsValue(Truth.Unknown);
            var isKnown = isCovered || now.ContainsValue(Truth.True);
            if (open is not null && (!isKnown || !open.IsSame(now)))
            {
                yield return open;
                open = null;
            }

            open = !isKnown ? null
                : open is null ? new(says, ledger, stretch, now) { Begun = stretch.First == days.First || (wasSure && isSure) ? stretch.First : When.Between(days.First, stretch.First) }
                : new(says, ledger, new(open.Days.First, stretch.Last), now) { Begun = open.Begun };
            wasSure = isSure;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>What the rule asks of it.</summary>
    public Condition Asked()
    {
        var missing = ledger.Records.Assignments.Missing("assignments", Days);
        var asked = new List<Condition>();
        foreach (var item in says.Items)
        {
            var holders = pairs.Keys.Where(p => p.Item == item).OrderBy(p => p.Holder, StringComparer.Ordinal).ToList();
            asked.Add(Any(holders.Where(p => says.Holders.Contains(p.Holder)), missing, new(Words.Held, item, Days)));
            asked.Add(AtMostOne(holders));
            asked.AddRange(holders.Where(p => !says.Holders.Contains(p.Holder)).Select(p => Holds(p).Not()));
        }

        foreach (var holder in says.OneToOne ? says.Holders : [])
        {
            var items = pairs.Keys.Where(p => p.Holder == holder).OrderBy(p => p.Item, StringComparer.Ordinal).ToList();
            asked.Add(Any(items, missing, new(Words.Holding, holder, Days)));
            asked.Add(AtMostOne(items));
        }

        if (says.LinkedTo is { } link)
        {
            asked.AddRange(new Steps(link, ledger, Days, pairs).Read());
        }

        if (missing is not null)
        {
            asked.Add(Condition.Of(missing, Truth.Unknown));
        }

        return Condition.All(asked.ToValueList());
    }

    /// <summary>The days cut where something begins.</summary>
    internal static IEnumerable<Interval> Cut(Interval days, IEnumerable<DateOnly> cuts)
    {
        var first = days.First;
        foreach (var day in cuts.Where(d => d > days.First && d <= days.Last).Distinct().Order())
        {
            yield return new(first, DateArithmetic.Shift(day, -1));
            first = day;
        }

        yield return new(first, days.Last);
    }

    /// <summary>The days on which something that lasts so begins or ends, or may.</summary>
    internal static IEnumerable<DateOnly> Cuts(When from, When? to)
    {
        yield return from.Earliest;
        yield return from.Latest;
        if (to is { } last)
        {
            yield return DateArithmetic.Shift(last.Earliest, 1);
            yield return DateArithmetic.Shift(last.Latest, 1);
        }
    }

    /// <summary>The days on which a list begins and ceases to speak.</summary>
    internal static IEnumerable<DateOnly> Reached<T>(Recorded<T> list) =>
        list.Reach == Reach.Between ? [list.From, DateArithmetic.Shift(list.To, 1)] : [];

    private static IEnumerable<DateOnly> Cuts(List<Held> items, Recorded<Held> list) =>
        items.SelectMany(a => Cuts(a.From, a.To)).Concat(Reached(list));

    private bool IsSame(Dictionary<(string Item, string Holder), Truth> other) =>
        other.Count == pairs.Count && other.All(p => pairs.TryGetValue(p.Key, out var truth) && truth == p.Value);

    private Condition Any(IEnumerable<(string Item, string Holder)> some, Fact? missing, Fact none)
    {
        var ways = some.Select(Holds).ToList();
        if (missing is not null)
        {
            ways.Add(Condition.Of(missing, Truth.Unknown));
        }

        return ways.Count == 0 ? Condition.Of(none, Truth.False) : Condition.Any(ways.ToValueList());
    }

    private Condition AtMostOne(List<(string Item, string Holder)> some) => Condition.AtLeast(2, some.Select(Holds).ToValueList()).Not();

    private Condition Holds((string Item, string Holder) pair) => Condition.Of(new(Words.Holds, pair.Holder, pair.Item, Days), pairs[pair]);

    private static class Words
    {
        public static readonly FactWords Holds = new("{0} held {1} in {2}", "{0} did not hold {1} in {2}", "whether {0} held {1} in {2}");
        public static readonly FactWords Held = new("{0} had a holder in {1}", "{0} had no holder in {1}", "who held {0} in {1}");
        public static readonly FactWords Holding = new("{0} held an item in {1}", "{0} held no item in {1}", "what {0} held in {1}");
    }
}
