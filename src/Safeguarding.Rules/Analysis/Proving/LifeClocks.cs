using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>
/// Goes through every day on which something may start a life, and asks whether the clocks that it starts can all be kept; where
/// a step is taken in a meeting, that day asks for a meeting among some days.
/// </summary>
internal sealed class LifeClocks(Question question, IReadOnlyDictionary<string, Decider> deciders)
{
    private const int LongestClock = 400;

    /// <summary>The meetings that the world may ask for; a clash where the clocks alone cannot be kept.</summary>
    public IEnumerable<Window> Windows(Life life, Troubles troubles)
    {
        var windows = new List<Window>();
        if (!life.HasBeginnings)
        {
            troubles.Add(Ids(life.Clocks), $"what may happen to a {life.Kind}", "the clocks go round: each is started by another");
            return windows;
        }

        foreach (var root in life.Triggers)
        {
            Walk(life, root, troubles, windows);
        }

        foreach (var root in life.Roots.Except(life.Triggers, StringComparer.Ordinal))
        {
            Engage(life, root, life.Clocks, question.InForce(life.Clocks.First(c => Life.From(c.Demand) == root).Rule)!.Value, troubles);
        }

        foreach (var clock in life.Clocks.Where(c => c.Demand is { MustFollow: false, MustPrecede: true } && c.Demand.After != ClockDemand.Decided))
        {
            IReadOnlyList<Asked<ClockDemand>> clocks = [.. life.Clocks.Select(c => c == clock ? c with { Demand = c.Demand with { MustFollow = true } } : c)];
            Engage(life, Life.From(clock.Demand), clocks, question.InForce(clock.Rule)!.Value, troubles);
        }

        return windows;
    }

    /// <summary>What no trigger calls for speaks only where somebody lets it happen: on some day there must be a way.</summary>
    private void Engage(Life life, string root, IReadOnlyList<Asked<ClockDemand>> clocks, Interval days, Troubles troubles)
    {
        var system = life.System(root, clocks, Life.Occurring(root, clocks));
        var isUncounted = false;
        for (var day = question.Time.Index(days.First); day <= question.Time.Index(days.Last); day++)
        {
            if (system.Least(root, day) is not null)
            {
                return;
            }

            isUncounted |= system.IsUncounted;
        }

        if (isUncounted || life.Clocks.Any(c => !c.Rule.InForce.Contains(days)))
        {
            troubles.Add(Ids(life.Clocks), $"what may happen to a {life.Kind} after `{root}`", "a rule changes while a clock runs, or the count goes past the data of the calendar");
        }
        else
        {
            troubles.Add(Clash(life, root, question.Time.Index(days.First), life.Clocks));
        }
    }

    /// <summary>Whether, with the meetings that were chosen, the clocks can be kept for every day on which something may start them.</summary>
    public bool AreKept(Life life, IReadOnlyDictionary<string, IReadOnlyList<int>> meetings) =>
        life.Triggers.All(root => question.Epochs(life.Clocks.Select(c => c.Rule)).All(days =>
        {
            var (sure, possible) = life.InForce(days);
            if (!IsStarted(sure, root))
            {
                return true;
            }

            var there = Life.Occurring(root, possible);
            var (system, waits) = (life.System(root, possible, there), Waits(there, meetings));
            return Enumerable.Range(question.Time.Index(days.First), days.Last.DayNumber - days.First.DayNumber + 1).All(day =>
                system.Least(root, day, waits: waits) is not null || IsBeyond(system, root, day, there));
        }));

    /// <summary>For each step that is taken in a meeting, the next meeting on a day or later; none beyond the horizon is known.</summary>
    public Dictionary<string, Func<int, int>> Waits(HashSet<string> there, IReadOnlyDictionary<string, IReadOnlyList<int>> meetings)
    {
        var waits = new Dictionary<string, Func<int, int>>(StringComparer.Ordinal);
        foreach (var (step, body) in there.Select(s => (s, BodyOf(s))).Where(s => s.Item2 is not null))
        {
            var days = meetings.TryGetValue(body!, out var known) ? known : [];
            waits[step] = day =>
            {
                var at = days.FirstOrDefault(d => d >= day, DayMap.Never);
                return at == DayMap.Never && day > question.Time.Last ? day : at;
            };
        }

        return waits;
    }

    /// <summary>The body in whose meeting a step is taken; <c>null</c>: in none.</summary>
    public string? BodyOf(string step) =>
        step.StartsWith(ClockDemand.Decided + " ", StringComparison.Ordinal) && deciders.TryGetValue(step[(ClockDemand.Decided.Length + 1)..], out var decider) && decider.InMeeting
            ? decider.Body
            : null;

    private static bool IsStarted(List<Asked<ClockDemand>> sure, string root) => sure.Exists(c => c.Demand.MustFollow && Life.From(c.Demand) == root);

    private static IReadOnlyList<string> Ids(IEnumerable<Asked<ClockDemand>> clocks) => [.. clocks.Select(c => c.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Meetings beyond the horizon are not chosen: a step that may wait until then may wait for one of them.
    private bool IsBeyond(ClockSystem system, string root, int day, HashSet<string> there) =>
        system.Greatest(root, day) is { } latest && there.Any(s => BodyOf(s) is not null && latest[system[s]] > question.Time.Last);

    private void Walk(Life life, string root, Troubles troubles, List<Window> windows)
    {
        foreach (var days in question.Epochs(life.Clocks.Select(c => c.Rule)))
        {
            var (sure, possible) = life.InForce(days);
            if (!IsStarted(sure, root))
            {
                continue;
            }

            var there = Life.Occurring(root, possible);
            var (system, surely) = (life.System(root, possible, there), life.System(root, sure, Life.Occurring(root, sure)));
            var isSure = sure.Count == possible.Count && sure.TrueForAll(c => c.Rule.InForce.To is not { } to || to > question.Time.Horizon.Last || to.DayNumber - days.Last.DayNumber > LongestClock);
            for (var day = question.Time.Index(days.First); day <= question.Time.Index(days.Last); day++)
            {
                if (system.Least(root, day) is not { } least || system.Greatest(root, day) is not { } greatest)
                {
                    Fail(life, root, day, sure, system, surely, troubles);
                    return;
                }

                foreach (var step in there)
                {
                    if (BodyOf(step) is { } body && greatest[system[step]] <= question.Time.Last)
                    {
                        var rules = Ids(possible).Concat(deciders[step[(ClockDemand.Decided.Length + 1)..]].Rules).Distinct(StringComparer.Ordinal).ToList();
                        windows.Add(new(body, Math.Max(0, least[system[step]]), greatest[system[step]], rules, $"`{root}` of a {life.Kind} on {Date(day)} asks for a meeting of {body}", isSure));
                    }
                }
            }
        }
    }

    private void Fail(Life life, string root, int day, List<Asked<ClockDemand>> sure, ClockSystem possible, ClockSystem surely, Troubles troubles)
    {
        var ids = Ids(life.Clocks);
        if (possible.IsUncounted)
        {
            troubles.Add(ids, $"what may happen to a {life.Kind} after `{root}` on {Date(day)}", "the count goes past the data of the calendar, or past the days that are looked at");
        }
        else if (life.Type == SceneType.Decision && Enumerable.Range(0, question.Time.Last + 1).Any(d => possible.Least(root, d) is not null))
        {
            troubles.Add(ids, $"when a decision on {life.Kind} is confirmed", "it can be confirmed in time where it is taken on some days only");
        }
        else if (surely.Least(root, day) is not null || surely.IsUncounted
            || sure.Exists(c => c.Rule.InForce.To is { } to && to.DayNumber - question.Time.Day(day).DayNumber < LongestClock))
        {
            troubles.Add(ids, $"what may happen to a {life.Kind} after `{root}` on {Date(day)}", "a rule changes while a clock runs");
        }
        else
        {
            troubles.Add(Clash(life, root, day, sure));
        }
    }

    private Clash Clash(Life life, string root, int day, IEnumerable<Asked<ClockDemand>> clocks) => new(
        Ids(life.Clocks).ToValueList(),
        [$"where `{root}` of a {life.Kind} is on {Date(day)}, no days are left for what must follow:", .. clocks.Where(c => c.Demand.Within is not null || c.Demand.NotBefore is not null || c.Demand.NoLaterThan is not null).Select(Says)],
        "lengthen what must be done within a time, or shorten what must be waited for");

    private static string Says(Asked<ClockDemand> clock)
    {
        var demand = clock.Demand;
        var (within, wait) = (demand.Within is { } most ? $"within {most}" : demand.NoLaterThan is { } name ? $"by {name}" : null, demand.NotBefore is { } least ? $"not before {least}" : null);
        return $"{clock.Rule.Id}: `{Life.To(demand)}` {string.Join(" and ", new[] { within, wait }.Where(w => w is not null))} after `{Life.From(demand)}`";
    }

    private string Date(int day) => question.Time.Day(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
