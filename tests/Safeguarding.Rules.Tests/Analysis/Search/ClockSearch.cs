using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>Deadlines of one kind of case: every choice of days for its events, around every day on which it may begin.</summary>
internal sealed class ClockSearch : ISearch
{
    private const int Back = 16;
    private const int Ahead = 24;
    private static readonly DateOnly BankHoliday = new(2024, 8, 26);
    private readonly Dictionary<string, (string After, string Event, int? Within, int? NotBefore, bool Working)> made = new(StringComparer.Ordinal);

    public Interval Horizon { get; } = new(new(2024, 9, 1), new(2024, 9, 30));

    public IReadOnlyDictionary<string, string> Rules(Dice dice)
    {
        made.Clear();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] events = ["alpha", "beta", "delta", "gamma"];
        for (var i = 0; i < dice.From(2, 4); i++)
        {
            var from = dice.Below(3);
            var to = dice.From(from + 1, 3);
            var (within, notBefore) = (dice.OneIn(3) ? (int?)null : dice.From(0, 6), dice.OneIn(2) ? (int?)null : dice.From(1, 6));
            var working = dice.OneIn(4);
            var id = $"RULE-{i}";
            made[id] = (events[from], events[to], within, notBefore, working);
            var days = working ? "working days" : "days";
            var most = within is null ? string.Empty : within == 0 ? ", within: same day" : $", within: {within} {days}";
            var least = notBefore is null ? string.Empty : $", not-before: {notBefore} {days}";
            lines[id] = $"  {id}: {{ deadline: {{ case: incident, after: {events[from]}, event: {events[to]}{most}{least} }} }}";
        }

        return lines;
    }

    public bool Fits(IReadOnlyCollection<string> ids)
    {
        var rules = made.Where(m => ids.Contains(m.Key)).Select(m => m.Value).ToList();
        var forcing = rules.Where(r => r.Within is not null || r.NotBefore is null).ToList();
        var beginnings = forcing.Select(r => r.After).Except(forcing.Select(r => r.Event)).Distinct(StringComparer.Ordinal).ToLookup(b => rules.Exists(r => r.Event == b));
        // Calendar days are all alike.
        var days = Enumerable.Range(0, rules.Exists(r => r.Working) ? 30 : 1).ToList();
        return beginnings[false].All(b => days.TrueForAll(d => HasWay(rules, forcing, b, d)))
            && beginnings[true].All(b => days.Exists(d => HasWay(rules, forcing, b, d)))
            && rules.Except(forcing).All(optional => days.Exists(d => HasWay(rules, [.. forcing, optional], optional.After, d)));
    }

    private bool HasWay(
        List<(string After, string Event, int? Within, int? NotBefore, bool Working)> rules,
        List<(string After, string Event, int? Within, int? NotBefore, bool Working)> forcing,
        string beginning,
        int day)
    {
        var there = new List<string> { beginning };
        for (var i = 0; i < there.Count; i++)
        {
            there.AddRange(forcing.Where(r => r.After == there[i] && !there.Contains(r.Event)).Select(r => r.Event).Distinct().ToList());
            there.AddRange(rules.Where(r => r.Event == there[i] && !there.Contains(r.After)).Select(r => r.After).Distinct().ToList());
        }

        var asked = rules.Where(r => there.Contains(r.After) && there.Contains(r.Event)).ToList();
        return Place(new(StringComparer.Ordinal) { [beginning] = day }, there.Skip(1).ToList(), asked);
    }

    private bool Place(Dictionary<string, int> placed, List<string> left, List<(string After, string Event, int? Within, int? NotBefore, bool Working)> asked)
    {
        if (left.Count == 0)
        {
            return true;
        }

        // The event with the fewest days left comes first.
        var (first, last) = (placed.Values.Min() - Back, placed.Values.Max() + Ahead);
        var (name, days) = left.Select(e => (e, Days(e, placed, first, last, asked))).MinBy(e => e.Item2.Count);
        foreach (var day in days)
        {
            placed[name] = day;
            if (Place(placed, [.. left.Where(e => e != name)], asked))
            {
                return true;
            }
        }

        placed.Remove(name);
        return false;
    }

    private List<int> Days(string name, Dictionary<string, int> placed, int first, int last, List<(string After, string Event, int? Within, int? NotBefore, bool Working)> asked)
    {
        var near = asked.Where(a => (a.After == name && placed.ContainsKey(a.Event)) || (a.Event == name && placed.ContainsKey(a.After))).ToList();
        return [.. Enumerable.Range(first, last - first + 1).Where(day => near.TrueForAll(a => a.After == name ? IsKept(a, day, placed[a.Event]) : IsKept(a, placed[a.After], day)))];
    }

    private bool IsKept((string After, string Event, int? Within, int? NotBefore, bool Working) rule, int after, int on) =>
        on >= after && (rule.Within is not { } most || on <= Later(after, most, rule.Working)) && (rule.NotBefore is not { } least || on >= Later(after, least, rule.Working));

    private int Later(int day, int count, bool working)
    {
        if (!working)
        {
            return day + count;
        }

        while (count > 0)
        {
            day++;
            var date = Horizon.First.AddDays(day);
            count -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || date == BankHoliday ? 0 : 1;
        }

        return day;
    }
}
