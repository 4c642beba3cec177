using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>Counts, gaps and limits of one body: every choice of meeting days, day by day, those that leave the same to do taken together.</summary>
internal sealed class CalendarSearch : ISearch
{
    private static readonly DateOnly First = new(2024, 9, 1);
    private readonly Dictionary<string, (string Sort, int Count)> made = new(StringComparer.Ordinal);

    public Interval Horizon { get; } = new(First, new(2024, 12, 31));

    public IReadOnlyDictionary<string, string> Rules(Dice dice)
    {
        made.Clear();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < dice.From(2, 4); i++)
        {
            var id = $"RULE-{i}";
            var sort = dice.Pick("at-least month", "at-most month", "exactly month", "at-least quarter", "at-most quarter", "every", "topic", "sign-off");
            var count = sort switch
            {
                "every" => dice.From(8, 50),
                "sign-off" => dice.From(4, 45),
                "at-least quarter" or "at-most quarter" => dice.From(1, 7),
                _ => dice.From(1, 3),
            };
            if (sort == "topic" && made.Values.Any(m => m.Sort == "topic"))
            {
                continue;
            }

            made[id] = (sort, count);
            lines[id] = Line(id, sort, count);
            if (sort == "sign-off")
            {
                made[$"{id}-SIGNED"] = ("signed", i);
                lines[$"{id}-SIGNED"] = $"  {id}-SIGNED: {{ authority: {{ decisions: approval-{i}, by: board, in: meeting, before: done, required-for: {{ case: matter-{i}, with: done }} }} }}";
                lines[id] = $"  {id}: {{ deadline: {{ case: matter-{i}, after: known, event: done, within: {count} days }} }}";
            }
        }

        return lines;
    }

    public bool Fits(IReadOnlyCollection<string> ids)
    {
        var rules = made.Where(m => ids.Contains(m.Key)).ToList();
        var last = Horizon.Last.DayNumber - First.DayNumber;
        var (gaps, limits) = (rules.Where(r => r.Value.Sort == "every").Select(r => r.Value.Count).ToList(), rules.Where(r => r.Value.Sort == "sign-off" && ids.Contains(r.Key + "-SIGNED")).Select(r => r.Value.Count).ToList());
        var (dated, monthly, quarterly) = (gaps.Count + limits.Count > 0, rules.Exists(r => r.Value.Sort.EndsWith("month", StringComparison.Ordinal) || r.Value.Sort == "topic"), rules.Exists(r => r.Value.Sort.EndsWith("quarter", StringComparison.Ordinal)));
        var states = new HashSet<(int Meeting, int InMonth, int InQuarter)> { (-1, 0, 0) };
        for (var day = 0; day <= last; day++)
        {
            var next = new HashSet<(int, int, int)>();
            foreach (var (meeting, month, quarter) in states)
            {
                foreach (var (at, inMonth, inQuarter) in new[] { (meeting, month, quarter), (day, month + 1, quarter + 1) })
                {
                    // Due today, and not held.
                    if (at != day && (gaps.Exists(g => Math.Max(at, 0) + g == day) || limits.Exists(l => at + 1 + l == day)))
                    {
                        continue;
                    }

                    if (IsKept(rules, day, inMonth, inQuarter, out var newMonth, out var newQuarter))
                    {
                        // What no rule asks for is not told apart.
                        next.Add((dated ? at : Math.Min(at, 0), newMonth || !monthly ? 0 : inMonth, newQuarter || !quarterly ? 0 : Math.Min(inQuarter, 8)));
                    }
                }
            }

            states = next;
        }

        return states.Any(s => s.Meeting >= 0 || !rules.Exists(r => r.Value.Sort is "signed"));
    }

    private static bool IsKept(List<KeyValuePair<string, (string Sort, int Count)>> rules, int day, int inMonth, int inQuarter, out bool newMonth, out bool newQuarter)
    {
        var date = First.AddDays(day);
        newMonth = date.AddDays(1).Day == 1;
        newQuarter = newMonth && date.Month % 3 == 0;

        // The quarter that September ends began before the horizon, and is not judged.
        var (monthOver, quarterOver, judgesQuarter) = (newMonth, newQuarter, date.Month > 9);
        return rules.TrueForAll(r => r.Value switch
        {
            ("at-least month", var n) => !monthOver || inMonth >= n,
            ("topic", _) => !monthOver || inMonth >= 1,
            ("at-most month", var n) => inMonth <= n,
            ("exactly month", var n) => inMonth <= n && (!monthOver || inMonth == n),
            ("at-least quarter", var n) => !judgesQuarter || !quarterOver || inQuarter >= n,
            ("at-most quarter", var n) => !judgesQuarter || inQuarter <= n,
            _ => true,
        });
    }

    private static string Line(string id, string sort, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var fields = sort switch
        {
            "every" => $"every: {number} days",
            _ => $"{sort.Split(' ')[0]}: {number} per {sort.Split(' ')[^1]}",
        };
        return sort == "topic"
            ? $"  {id}: {{ considers: {{ body: board, topics: [risks], per: month }} }}"
            : $"  {id}: {{ frequency: {{ body: board, {fields}, counting: held }} }}";
    }
}
